import type { Decoder, Found, IsDropped, Question, Step } from './decoder.js';
import type { Row } from './row.js';

/** The search for the answer to one source, from step to step. */
export interface Search {
  /** The open hypotheses, best first; none when it is decided. */
  readonly rows: readonly Row[];
  /** What it has found, best first, when it is decided. */
  readonly found: readonly Found[];
  /** Goes on by a step in which its rows are those from `first` on. */
  advance(step: Step, first: number): void;
}

/** How searches share a decoder. */
export interface Sharing {
  /** Most sources at once, if the decoder refills. */
  readonly atOnce: number;
  readonly isDropped: IsDropped;
}

/**
 * Runs searches side by side, each for the source of its number. A source leaves when it is decided or nobody wants it any more, and the
 * next one takes its place at once if the decoder allows it: the batch stays full until the last ones begin.
 *
 * @returns what is found for each source, none for a dropped one
 */
export const searchTogether = async (decoder: Decoder, searches: readonly Search[], { atOnce, isDropped }: Sharing): Promise<Found[][]> => {
  const most = decoder.refills ? atOnce : Infinity;
  let open: number[] = [];
  let next = 0;
  const goesOn = (source: number): boolean => searches[source]!.rows.length > 0 && !isDropped(source);
  for (;;) {
    const ended = open.filter((source) => !goesOn(source));
    if (ended.length > 0) open = open.filter(goesOn);
    for (; next < searches.length && open.length < most; next += 1) if (goesOn(next)) open.push(next);
    if (open.length === 0) return searches.map(({ found }) => [...found]);
    const step = await decoder.step(
      asking(
        open.flatMap((source) => searches[source]!.rows),
        ended,
      ),
    );
    let first = 0;
    for (const source of open) {
      const search = searches[source]!;
      const { length } = search.rows;
      search.advance(step, first);
      first += length;
    }
  }
};

const asking = (rows: readonly Row[], ended: readonly number[]): Question => {
  const tokens = new Int32Array(rows.length);
  const from = new Int32Array(rows.length);
  const asked = new Int32Array(rows.length);
  let best = 1;
  for (const [at, row] of rows.entries()) {
    tokens[at] = row.path.token;
    from[at] = row.from;
    asked[at] = row.asked;
    if (row.best > best) best = row.best;
  }
  return { tokens, from, best, asked, ended };
};
