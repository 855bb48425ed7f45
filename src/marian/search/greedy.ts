import { Choices } from './choices.js';
import type { Decoder, Found, SearchOptions, Step } from './decoder.js';
import { extend, startAt, toFound } from './path.js';
import { Rows, type OpenRow } from './row.js';
import { searchTogether, type Search } from './together.js';

/**
 * Takes the best token at each step: faster and a little worse than beam search.
 *
 * @param limits - for each source, the maximum number of tokens in its answer, end token included; the end is forced there
 * @returns one hypothesis for each source, none for a dropped one
 */
export const greedySearch = (decoder: Decoder, limits: readonly number[], options: SearchOptions): Promise<Found[][]> => {
  const searches = limits.map((limit, source) => new GreedySearch(source, limit, options));
  return searchTogether(decoder, searches, options);
};

class GreedySearch implements Search {
  rows: readonly OpenRow[];
  found: readonly Found[] = [];
  readonly #rows: Rows;

  constructor(
    source: number,
    private readonly limit: number,
    private readonly options: SearchOptions,
  ) {
    this.#rows = new Rows(source, 1, options);
    this.rows = [this.#rows.open(startAt(options.special.start), -1 - source)];
  }

  advance(step: Step, at: number): void {
    const { special, lengthPenalty } = this.options;
    const row = this.rows[0]!;
    const choices = new Choices(row, step, at);
    const isFree = choices.next();
    const isEnd = !isFree || choices.token === special.end;
    const isCut = !isEnd && row.path.length + 1 >= this.limit;
    const token = isEnd || isCut ? special.end : choices.token;
    const score = isFree && !isCut ? choices.score : step.askedScore(at);
    const path = extend(row.path, token, score, step.alignment?.(at));
    this.rows = token === special.end ? [] : [this.#rows.open(path, at)];
    if (token === special.end) this.found = [toFound(path, { lengthPenalty, truncated: isCut })];
  }
}
