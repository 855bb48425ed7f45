import { answerOf, answerWithoutModel, type Row } from './answers.js';
import { groupByLength, longestFirst, rowsAtOnce } from './groups.js';
import type { Decoder, Found, SearchOptions } from './search/decoder.js';
import type { Tokens } from './tokens/tokens.js';
import type { Answer } from './types.js';

/** What happens to a job on its way. */
export interface Course {
  /** Waits until the job may run the network again: others may go first. Whatever it throws ends the job. */
  turn(): Promise<void>;
  /** Whether nobody wants the answer to a row any more. */
  isDropped(row: number): boolean;
}

/** Decoders of a model. */
export interface Decoders {
  /** Whether they refill. */
  readonly refills: boolean;
  /**
   * Makes a decoder for some sources, of which the work is to be done with it.
   *
   * @param turn - waited for before each run of the network; what it throws ends the work
   */
  use<Result>(sources: readonly Source[], turn: () => Promise<void>, work: (decoder: Decoder) => Promise<Result>): Promise<Result>;
}

/** What a decoder is told of a source when it is made. */
export interface Source {
  /** Its tokens, the end token included. */
  readonly ids: readonly number[];
  /** All that its answers may have, ascending; any token if left out. A decoder that does not save time by it does not look at it. */
  readonly allowed?: Int32Array;
}

/** What decodes rows. */
export interface Decoding {
  readonly decoders: Decoders;
  readonly tokens: Tokens;
  /** Most tokens in a row, and most positions in its answer. */
  readonly longest: number;
  readonly positions: number;
  readonly beams: number;
  readonly course: Course;
}

/** How the searches of one decoder share it. */
export type Sharing = Required<Pick<SearchOptions, 'isDropped' | 'capacity'>>;

/**
 * Answers rows, and those that the model must not see without it. If the decoder refills, all share one, the longest first, so that none is
 * left to run alone at the end; otherwise they run in groups of similar length.
 */
export const decodeRows = async <Kind extends Row>(
  rows: readonly Kind[],
  { decoders, tokens, longest, positions, beams, course }: Decoding,
  search: (decoder: Decoder, group: readonly Kind[], sharing: Sharing) => Promise<Found[][]>,
): Promise<Answer[]> => {
  const answers = rows.map(answerWithoutModel);
  const fit = [...rows.keys()].filter((at) => {
    const { encoded, begun } = rows[at]!;
    const { length } = encoded.spans;
    return length > 0 && length <= longest && (begun?.tokens.length ?? 0) < positions;
  });
  const lengths = fit.map((at) => rows[at]!.encoded.ids.length);
  for (const members of decoders.refills ? [longestFirst(lengths)] : groupByLength(lengths, beams)) {
    const places = members.map((member) => fit[member]!).filter((place) => !course.isDropped(place));
    if (places.length === 0) continue;
    const group = places.map((place) => rows[place]!);
    const sources = group.map(({ encoded, allowed }) => ({ ids: encoded.ids, ...(allowed && { allowed }) }));
    const sharing = { isDropped: (source: number) => course.isDropped(places[source]!), capacity: rowsAtOnce(beams) };
    const found = await decoders.use(
      sources,
      () => course.turn(),
      (decoder) => search(decoder, group, sharing),
    );
    places.forEach((place, index) => {
      answers[place] = answerOf(rows[place]!, found[index] ?? [], tokens);
    });
  }
  return answers;
};
