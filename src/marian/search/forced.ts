import type { Decoder, Found, IsDropped, SpecialTokens } from './decoder.js';
import { extend, startAt, toFound } from './path.js';

/**
 * Scores given answers: how likely the model finds each token, and how it aligns the token.
 *
 * @param targets - the tokens of each source's answer, without start and end tokens
 * @returns each source's target as a hypothesis; undefined for a dropped one
 */
export const forcedSearch = async (
  decoder: Decoder,
  targets: readonly (readonly number[])[],
  { special, lengthPenalty, isDropped }: { readonly special: SpecialTokens; readonly lengthPenalty: number; readonly isDropped: IsDropped },
): Promise<(Found | undefined)[]> => {
  const results = new Array<Found | undefined>(targets.length).fill(undefined);
  let rows = targets.map((tokens, source) => ({ tokens: [...tokens, special.end], source, from: source, path: startAt(special.start) }));
  while (rows.length > 0) {
    const asked = Int32Array.from(rows, ({ tokens, path }) => tokens[path.length] ?? special.end);
    const step = await decoder.step({
      tokens: Int32Array.from(rows, ({ path }) => path.token),
      from: Int32Array.from(rows, ({ from }) => from),
      best: 1,
      asked,
    });
    const grown = rows.map((row, index) => ({
      ...row,
      from: index,
      path: extend(row.path, asked[index]!, step.askedScore(index), step.alignment?.(index)),
    }));
    for (const { source, tokens, path } of grown)
      if (path.length === tokens.length) results[source] = toFound(path, { lengthPenalty, truncated: false });
    rows = grown.filter(({ source, tokens, path }) => path.length < tokens.length && !isDropped(source));
  }
  return results;
};
