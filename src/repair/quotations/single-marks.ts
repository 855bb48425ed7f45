import { editRendering } from '../../alignment/edit-rendering.js';
import type { Rendering } from '../../marian/types.js';
import type { MarkRole } from '../../text/marks/mark-places.js';
import { doubleMarksIn } from '../../text/marks/quotation-marks.js';

/**
 * Removes pairs of ' that stand for quotation marks, unless the source uses them too.
 *
 *     the 'exit' poll, the players' room   →   the exit poll, the players' room
 */
export const withoutSingleMarks = (rendering: Rendering, source: string): Rendering => {
  if (openingSingle.test(source)) return rendering;
  const places = Array.from(rendering.text.matchAll(singleMark), ({ index }) => index);
  const isOpening = (place: number): boolean => /[\s("]/u.test(rendering.text.charAt(place - 1) || ' ');
  const paired = places.filter((place, nth) => isOpening(place) || isOpening(places[nth - 1] ?? place));
  return editRendering(
    rendering,
    paired.map((start) => ({ start, end: start + 1, text: '' })),
  );
};

const openingSingle = /(?:^|\s)'\p{L}/u;

/**
 * Doubles the marks of quotations that the model wrote with ' (the 'exit' poll).
 *
 * @param marks - the unit's
 * @returns undefined if that would give another number of marks
 */
export const withDoubleMarks = (rendering: Rendering, marks: readonly MarkRole[]): Rendering | undefined => {
  const places = Array.from(rendering.text.matchAll(singleMark), ({ index }) => index);
  if (places.length === 0 || doubleMarksIn(rendering.text).length + places.length !== marks.length) return undefined;
  const letters = rendering.text.split('');
  for (const place of places) letters[place] = '"';
  return { ...rendering, text: letters.join('') };
};

/** At the outer edge of a word. It may also be a plural genitive (the players' room), which the callers rule out by pairing or counting. */
const singleMark = /(?<=^|[\s("])'(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,!?])'(?=$|[\s.,;:!?)"])/gu;
