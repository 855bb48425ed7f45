import { logProbability } from './choices.js';
import type { Decoder, Found, SpecialTokens } from './decoder.js';
import { extend, startAt, toFound } from './path.js';

/**
 * Scores given answers: how likely the model finds each token, and how it aligns it.
 *
 * @param targets - for each source the tokens of its answer, without start and end
 * @returns for each source its target as a hypothesis
 */
export const forcedSearch = async (
  decoder: Decoder,
  targets: readonly (readonly number[])[],
  { special, lengthPenalty }: { readonly special: SpecialTokens; readonly lengthPenalty: number },
): Promise<Found[]> => {
  const results = new Array<Found>(targets.length);
  let rows = targets.map((tokens, source) => ({ tokens: [...tokens, special.end], source, from: source, path: startAt(special.start) }));
  while (rows.length > 0) {
    const step = await decoder.step(
      Int32Array.from(rows, ({ path }) => path.token),
      Int32Array.from(rows, ({ from }) => from),
    );
    const grown = rows.map((row, index) => {
      const token = row.tokens[row.path.length] ?? special.end;
      return { ...row, from: index, path: extend(row.path, token, logProbability(step, index, token), step.alignment?.(index)) };
    });
    for (const { source, tokens, path } of grown) if (path.length === tokens.length) results[source] = toFound(path, lengthPenalty, false);
    rows = grown.filter(({ tokens, path }) => path.length < tokens.length);
  }
  return results;
};
