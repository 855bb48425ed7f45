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

/** The sum of scores ÷ length ^ penalty; the length includes the end token. */
export const normalisedScore = (sum: number, length: number, penalty: number): number => sum / length ** penalty;

/** The finding of a path that has reached its end token. */
export const toFound = (
  path: Path,
  { lengthPenalty, truncated }: { readonly lengthPenalty: number; readonly truncated: boolean },
): Found => {
  const { length } = path;
  const tokens = new Array<number>(length);
  const tokenScores = new Array<number>(length);
  for (let at: Path = path; at.before; at = at.before) {
    tokens[at.length - 1] = at.token;
    tokenScores[at.length - 1] = at.score;
  }
  // the end token
  tokens.pop();
  return { tokens, tokenScores, score: normalisedScore(path.sum, length, lengthPenalty), alignment: alignmentOf(path), truncated };
};

/** One row for each token, all in one buffer: those of the steps hold the rows of other hypotheses too. */
const alignmentOf = (path: Path): Float32Array[] | undefined => {
  if (!path.alignment) return undefined;
  const width = path.alignment.length;
  const all = new Float32Array(path.length * width);
  const rows = new Array<Float32Array>(path.length);
  for (let at: Path = path; at.before; at = at.before) {
    const start = (at.length - 1) * width;
    // so few numbers are copied faster one by one
    for (let place = 0; place < width; place += 1) all[start + place] = at.alignment![place]!;
    rows[at.length - 1] = all.subarray(start, start + width);
  }
  return rows;
};
