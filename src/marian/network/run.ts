import type { InferenceSession, Tensor } from 'onnxruntime-node';

/**
 * Runs a session with those of the tensors that it knows: exporters leave out what a model does not use.
 *
 * @param wanted - outputs: null, or the tensor that one is written to. All, if it is left out. onnxruntime-node 1.14 gives them in the
 *   order of the session, under the names of the session's first outputs
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
