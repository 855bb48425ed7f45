import type { Found } from './decoder.js';

/** A hypothesis in progress: its last token and the path before it, so that beams share their common beginning. */
export interface Path {
  readonly token: number;
  /** Log-probability of the last token. */
  readonly score: number;
  /** Sum of the log-probabilities so far. */
  readonly sum: number;
  /** Number of tokens so far, without the start token. */
  readonly length: number;
  readonly alignment: Float32Array | undefined;
  readonly before: Path | undefined;
}

/** The empty path. */
export const startAt = (token: number): Path => ({ token, score: 0, sum: 0, length: 0, alignment: undefined, before: undefined });

/** The path extended by one token. */
export const extend = (before: Path, token: number, score: number, alignment: Float32Array | undefined): Path => ({
  token,
  score,
  sum: before.sum + score,
  length: before.length + 1,
  alignment,
  before,
});

/** The tokens of a path in text order, without the start token. */
export const tokensOf = (path: Path): number[] => alongOf(path, ({ token }) => token);

/** The sum of scores ÷ length ^ penalty; the length includes the end token. */
export const normalisedScore = (sum: number, length: number, penalty: number): number => sum / length ** penalty;

/** The finding of a path that has reached its end token. */
export const toFound = (
  path: Path,
  { lengthPenalty, truncated }: { readonly lengthPenalty: number; readonly truncated: boolean },
): Found => ({
  tokens: tokensOf(path).slice(0, -1),
  tokenScores: alongOf(path, ({ score }) => score),
  score: normalisedScore(path.sum, path.length, lengthPenalty),
  alignment: path.alignment && alongOf(path, ({ alignment }) => alignment ?? new Float32Array(0)),
  truncated,
});

const alongOf = <Value>(path: Path, value: (path: Path) => Value): Value[] => {
  const values = new Array<Value>(path.length);
  let at: Path | undefined = path;
  for (let i = path.length - 1; i >= 0 && at; i -= 1) {
    values[i] = value(at);
    at = at.before;
  }
  return values;
};
