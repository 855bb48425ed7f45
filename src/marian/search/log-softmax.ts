import { addExponentials } from './exponential.js';

/** The k best tokens of a row with their log-probabilities, best first; tokens of the same score in the order of their ids. */
export interface Best {
  readonly tokens: Int32Array;
  readonly scores: Float64Array;
}

/** The logarithm of the sum of exp(x) over row `row`: what turns a logit into a log-probability. Exact to 1e-11. */
export const logSumExp = (logits: Float32Array, row: number, vocabulary: number): number => {
  const start = row * vocabulary;
  const end = start + vocabulary;
  let most = -Infinity;
  for (let at = start; at < end; at += 1) {
    const logit = logits[at]!;
    if (logit > most) most = logit;
  }
  return most + Math.log(addExponentials(logits, start, end, most));
};

/**
 * Finds the best tokens of a row by selection, in one pass: almost no token beats the worst of the k best so far.
 * Fewer than `into` holds are filled up with token −1 and score −∞.
 */
export const selectBest = (
  logits: Float32Array,
  row: number,
  vocabulary: number,
  never: readonly (ReadonlySet<number> | undefined)[],
  into: Best,
): void => {
  const start = row * vocabulary;
  const end = start + vocabulary;
  const last = into.tokens.length - 1;
  into.tokens.fill(-1);
  into.scores.fill(-Infinity);
  let worst = -Infinity;
  for (let at = start; at < end; at += 1) {
    // not "<": of equal ones the lower id, met first, stays
    if (logits[at]! <= worst) continue;
    insert(into, at - start, logits[at]!, never);
    worst = into.scores[last]!;
  }
  const normaliser = logSumExp(logits, row, vocabulary);
  for (let place = 0; place <= last; place += 1) into.scores[place] = into.scores[place]! - normaliser;
};

const insert = ({ tokens, scores }: Best, token: number, score: number, never: readonly (ReadonlySet<number> | undefined)[]): void => {
  for (const set of never) if (set?.has(token)) return;
  let place = tokens.length - 1;
  while (place > 0 && scores[place - 1]! < score) {
    scores[place] = scores[place - 1]!;
    tokens[place] = tokens[place - 1]!;
    place -= 1;
  }
  scores[place] = score;
  tokens[place] = token;
};
