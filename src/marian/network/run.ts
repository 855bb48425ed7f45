import type { InferenceSession, Tensor } from 'onnxruntime-node';

/**
 * Runs a session with those of the tensors that are its inputs: exporters leave out inputs that a model does not use.
 *
 * @param wanted - by output, the tensor to write it to, or null; all outputs if left out. onnxruntime-node 1.14 returns them in the
 *   session's order, but under the names of its first outputs
 */
export const run = async (
  session: InferenceSession,
  tensors: Readonly<Record<string, Tensor>>,
  wanted?: Readonly<Record<string, Tensor | null>>,
): Promise<Record<string, Tensor>> => {
  const known = new Set(session.inputNames);
  const feeds = Object.fromEntries(Object.entries(tensors).filter(([name]) => known.has(name)));
  if (!wanted) return session.run(feeds);
  const out = Object.values(await session.run(feeds, wanted));
  const names = session.outputNames.filter((name) => name in wanted);
  return Object.fromEntries(names.map((name, at) => [name, out[at]!]));
};
