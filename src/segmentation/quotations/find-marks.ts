import type { Mark } from '../types.js';
import { findCandidates } from './mark-candidates.js';
import { measureDepths } from './depths.js';
import { matchMarks } from './match-marks.js';
import type { Waiting } from './open-stack.js';
import { mostOpen, type OpenQuotation } from './open-quotation.js';
import { toParagraphs, turnReversed } from './paragraphs.js';

export type { OpenQuotation } from './open-quotation.js';

/** The quotation marks of a text, and the quotations that are open at its end, outermost first. */
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
 * A quotation may run over paragraphs. One that is left open counts as never closed, and ends with its paragraph, where no closing mark is
 * left for it within the next paragraphs (see `patience`); it deepens nothing then, as nobody knows what would have been inside it.
 * What lacks its other end is returned with `partner` undefined: nothing is invented.
 *
 * A long text can be given in parts that end where a paragraph ends, each with the `open` of the part before. A mark whose partner is in
 * another part has the right depth and `partner` undefined. A part sees no farther than its end: of a quotation that it leaves open and
 * that is never closed, only the next part shows it.
 *
 * @param open - the quotations open where the text begins
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
