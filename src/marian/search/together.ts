import type { Decoder, Found, Question, SearchOptions, Step } from './decoder.js';
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

/**
 * Runs searches side by side, each for the source of its number. A source leaves when it is decided or nobody wants it any more, and the
 * next one takes its place at once if the decoder allows it: the batch stays full until the last ones begin.
 *
 * @param rowsEach - most rows of a source
 * @returns what is found for each source, none for a dropped one
 */
export const searchTogether = async (
  decoder: Decoder,
  searches: readonly Search[],
  { capacity = Infinity, isDropped }: Pick<SearchOptions, 'capacity' | 'isDropped'>,
  rowsEach = 1,
): Promise<Found[][]> => {
  const most = decoder.refills ? Math.max(Math.floor(capacity / rowsEach), 1) : Infinity;
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
        open.map((source) => searches[source]!),
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

const asking = (searches: readonly Search[], ended: readonly number[]): Question => {
  const size = searches.reduce((sum, { rows }) => sum + rows.length, 0);
  const question = { tokens: new Int32Array(size), from: new Int32Array(size), best: 1, asked: new Int32Array(size), ended };
  let at = 0;
  for (const { rows } of searches)
    for (const { path, from, best, asked } of rows) {
      question.tokens[at] = path.token;
      question.from[at] = from;
      question.asked[at] = asked;
      question.best = Math.max(question.best, best);
      at += 1;
    }
  return question;
};
