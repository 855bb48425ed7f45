import { Candidates } from './choices.js';
import type { Decoder, Found, SearchOptions, Step } from './decoder.js';
import { extend, normalisedScore, startAt, toFound, type Path } from './path.js';
import { Rows, type OpenRow } from './row.js';
import { searchTogether, type Search } from './together.js';

/** A hypothesis that has ended. */
interface Ended {
  readonly path: Path;
  readonly score: number;
  readonly truncated: boolean;
}

/**
 * Keeps the best `beams` hypotheses of each source at each step, as CTranslate2 and Marian do: twice as many candidates are considered, so
 * that hypotheses that end leave no gap; finished ones are ranked by normalised score. Deterministic: with equal sums, the better beam goes
 * first, then the lower token.
 *
 * @param limits - for each source, the maximum number of tokens in its answer, end token included; the end is forced there
 * @returns the best hypotheses of each source, best first; none for a dropped one
 */
export const beamSearch = (decoder: Decoder, limits: readonly number[], options: SearchOptions): Promise<Found[][]> => {
  const searches = limits.map((limit, source) => new BeamSearch(source, limit, options));
  return searchTogether(decoder, searches, options, options.beams);
};

/** The open and the ended hypotheses of one source. */
class BeamSearch implements Search {
  rows: readonly OpenRow[];
  found: readonly Found[] = [];
  /** Best first; of equal ones the earlier first. */
  readonly #ended: Ended[] = [];
  readonly #rows: Rows;

  constructor(
    source: number,
    private readonly limit: number,
    private readonly options: SearchOptions,
  ) {
    this.#rows = new Rows(source, options.beams * 2, options);
    this.rows = [this.#rows.open(startAt(options.special.start), -1 - source)];
  }

  advance(step: Step, first: number): void {
    const length = this.rows[0]!.path.length + 1;
    this.rows = length < this.limit ? this.#grow(step, first) : this.#cut(step, first);
    if (this.rows.length > 0 && !this.#isDecided()) return;
    const { lengthPenalty, nBest } = this.options;
    this.rows = [];
    this.found = this.#ended.slice(0, nBest).map(({ path, truncated }) => toFound(path, { lengthPenalty, truncated }));
  }

  /** Ends those that have come to their end, and goes on with the best others. */
  #grow(step: Step, first: number): OpenRow[] {
    const { beams, special } = this.options;
    const candidates = new Candidates(this.rows, step, first);
    const open: OpenRow[] = [];
    for (let rank = 0; rank < beams || (rank < beams * 2 && open.length < beams); rank += 1) {
      const next = candidates.next();
      if (!next) break;
      // an end counts only among the best; lower down it would fill the finished list with rubbish
      const isEnd = next.token === special.end;
      if (isEnd && rank >= beams) continue;
      const path = extend(next.row.path, next.token, next.score, step.alignment?.(next.at));
      if (isEnd) this.#end(path, false);
      else open.push(this.#rows.open(path, next.at));
    }
    return open;
  }

  /** Ends all at the length limit: those that would have gone on are cut. */
  #cut(step: Step, first: number): OpenRow[] {
    const { beams, special } = this.options;
    const candidates = new Candidates(this.rows, step, first);
    const likeliest = new Map<OpenRow, number>();
    for (let rank = 0; rank < beams * 2; rank += 1) {
      const next = candidates.next();
      if (next && !likeliest.has(next.row)) likeliest.set(next.row, next.token);
    }
    for (const [index, row] of this.rows.entries()) {
      const at = first + index;
      const path = extend(row.path, special.end, step.askedScore(at), step.alignment?.(at));
      this.#end(path, likeliest.get(row) !== special.end);
    }
    return [];
  }

  /** Puts a hypothesis that has ended in its place among the others. */
  #end(path: Path, truncated: boolean): void {
    const score = normalisedScore(path.sum, path.length, this.options.lengthPenalty);
    const worse = this.#ended.findIndex((other) => other.score < score);
    this.#ended.splice(worse < 0 ? this.#ended.length : worse, 0, { path, score, truncated });
  }

  /** Whether enough hypotheses have ended, and the best open one trails them or none could win at any length. */
  #isDecided(): boolean {
    const { beams, nBest, lengthPenalty } = this.options;
    const { path } = this.rows[0]!;
    const last = this.#ended[nBest - 1];
    if (!last) return false;
    // a sum only falls, so its score could at best be that of the longest answer
    if (last.score >= normalisedScore(path.sum, this.limit, lengthPenalty)) return true;
    return this.#ended.length >= beams && this.#ended[0]!.score >= normalisedScore(path.sum, path.length, lengthPenalty);
  }
}
