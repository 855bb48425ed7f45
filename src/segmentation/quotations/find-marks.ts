import type { Mark } from '../types.js';
import { findCandidates } from './mark-candidates.js';
import { measureDepths } from './depths.js';
import { matchMarks } from './match-marks.js';
import type { Waiting } from './open-stack.js';
import { mostOpen, type OpenQuotation } from './open-quotation.js';
import { toParagraphs, turnReversed } from './paragraphs.js';

export type { OpenQuotation } from './open-quotation.js';

/** The quotation marks of a text, and the quotations open at its end, outermost first. */
export interface FoundMarks {
  readonly marks: readonly Mark[];
  readonly open: readonly OpenQuotation[];
}

/**
 * Finds the quotation marks of a text. Time is linear in its length, whatever marks it has.
 *
 *     '« Oui », dit-il.'           open 1, close 1
 *     '« P1.⏎« P2. »'              open 1, resume 1, close 1 (guillemet de suite)
 *     '« Oui, dit-il.⏎Il pleut.'   open 1 without partner, and in `open`
 *     'l’équipe a un écran de 15"' nothing
 *
 * A quotation may span paragraphs. If the next paragraphs (see `patience`) have no closing mark left for an open one, it counts as never
 * closed and ends with its paragraph; it then deepens nothing, as nobody knows what would have been inside it.
 * A mark that lacks its other end is returned with `partner` undefined: nothing is invented.
 *
 * A long text can be passed in parts that end where a paragraph ends, each with the `open` of the part before. A mark whose partner is in
 * another part has the right depth and `partner` undefined. A part sees no further than its end: only the next part can show that a
 * quotation left open is never closed.
 *
 * @param open - the quotations open at the start of the text
 */
export const findMarks = (text: string, open: readonly OpenQuotation[] = []): FoundMarks => {
  const { candidates: found, paragraphs: paragraphCount } = findCandidates(text);
  const paragraphs = toParagraphs(found);
  const candidates = turnReversed(found, paragraphs);
  const earlier = open.slice(0, mostOpen).map(({ family, age }, nth): Waiting => ({
    family,
    index: -2 - nth,
    paragraph: -1 - age,
    isFollowed: false,
  }));
  return measureDepths(candidates, matchMarks(candidates, paragraphs, earlier), paragraphCount);
};
