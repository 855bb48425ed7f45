import type { SearchOptions, Step } from './decoder.js';
import { logSumExp, selectBest, type Best } from './log-softmax.js';
import { tokensOf, type Path } from './path.js';

/** Room for the best `count` tokens of a row. */
export const roomFor = (count: number): Best => ({ tokens: new Int32Array(count), scores: new Float64Array(count) });

/** Where a path stands: its row in a step, and the source that it answers. */
export interface Place {
  readonly row: number;
  readonly source: number;
}

/** The best tokens that may follow a path; put into `best`. */
export const choose = (
  step: Step,
  { row, source }: Place,
  path: Path,
  { special, rules }: Pick<SearchOptions, 'special' | 'rules'>,
  best: Best,
): void => {
  const forbidden = [special.never];
  for (const rule of rules) {
    const tokens = rule(tokensOf(path), source);
    if (tokens) forbidden.push(tokens);
  }
  selectBest(step.logits, row, step.vocabulary, forbidden, best);
};

/** The log-probability of one token in row `row` of a step. */
export const logProbability = ({ logits, vocabulary }: Step, row: number, token: number): number =>
  (logits[row * vocabulary + token] ?? -Infinity) - logSumExp(logits, row, vocabulary);
