import type { Decoder, Found, SearchOptions, Step } from './decoder.js';
import { extend, startAt, toFound, type Path } from './path.js';
import type { Row } from './row.js';
import { searchTogether, type Search } from './together.js';

/** How to score. */
export type ScoringOptions = Pick<SearchOptions, 'special' | 'lengthPenalty' | 'isDropped' | 'capacity'>;

/**
 * Scores given answers: how likely the model finds each token, and how it aligns the token.
 *
 * @param targets - the tokens of each source's answer, without start and end tokens
 * @returns each source's target as its one hypothesis; none for a dropped one
 */
export const forcedSearch = (decoder: Decoder, targets: readonly (readonly number[])[], options: ScoringOptions): Promise<Found[][]> => {
  const searches = targets.map((target, source) => new ForcedSearch(source, target, options));
  return searchTogether(decoder, searches, options);
};

class ForcedSearch implements Search {
  rows: readonly Row[];
  found: readonly Found[] = [];

  constructor(
    source: number,
    private readonly target: readonly number[],
    private readonly options: ScoringOptions,
  ) {
    this.rows = [this.#row(startAt(options.special.start), -1 - source)];
  }

  advance(step: Step, at: number): void {
    const { path, asked } = this.rows[0]!;
    const { lengthPenalty } = this.options;
    const grown = extend(path, asked, step.askedScore(at), step.alignment?.(at));
    const isWhole = grown.length > this.target.length;
    this.rows = isWhole ? [] : [this.#row(grown, at)];
    if (isWhole) this.found = [toFound(grown, { lengthPenalty, truncated: false })];
  }

  #row(path: Path, from: number): Row {
    return { path, from, best: 1, asked: this.target[path.length] ?? this.options.special.end };
  }
}
