import { editRendering, withText } from '../../alignment/edit-rendering.js';
import type { Answer, Rendering } from '../../marian/types.js';
import { arePaired, type Bracket, bracketsIn, isOpening } from '../../text/marks/brackets.js';
import { doubleMarksIn } from '../../text/marks/quotation-marks.js';
import { placeQuotations } from '../quotations/place-quotations.js';

/**
 * Puts the source's brackets where the alignment says they belong, as quotation marks are placed: the model's own are removed first. For
 * the time of the work brackets are written as quotation marks, and quotation marks as a sign that the model never writes.
 *
 *     Anne (la maire) part.   Anne (the mayor leaves.   →   Anne (the mayor) leaves.
 *
 * @returns undefined if the source's brackets do not pair, or there is no alignment
 */
export const withPlacedBrackets = (answer: Answer, rendering: Rendering): Rendering | undefined => {
  const inSource = bracketsIn(answer.source);
  if (!arePaired(inSource)) return undefined;
  const bare = veiled(withoutBrackets(rendering));
  if (inSource.length === 0) return unveiled(bare, bare.text);
  const source = inSource.reduce((text, { at }) => replaced(text, at, '"'), veiledText(answer.source));
  const marks = inSource.map((bracket, markIndex) => ({ role: isOpening(bracket) ? ('open' as const) : ('close' as const), markIndex }));
  const placed = placeQuotations({ ...answer, source }, marks, bare);
  return placed && unveiled(bare, aroundQuotations(withBrackets(placed.text, inSource), source));
};

/** Any character but a letter, digit, space or bracket would do that no text has. */
const veil = '\u{f8fe}';

const replaced = (text: string, at: number, character: string): string => text.slice(0, at) + character + text.slice(at + 1);
const veiledText = (text: string): string => doubleMarksIn(text).reduce((veiling, at) => replaced(veiling, at, veil), text);
const veiled = (rendering: Rendering): Rendering => ({ ...rendering, text: veiledText(rendering.text) });

const withoutBrackets = (rendering: Rendering): Rendering =>
  editRendering(
    rendering,
    bracketsIn(rendering.text).map(({ at }) => ({ start: at, end: at + 1, text: '' })),
  );

/** The n-th mark is the n-th bracket: the pairs keep their nesting, and the check rejects what does not fit. */
const withBrackets = (text: string, brackets: readonly Bracket[]): string =>
  doubleMarksIn(text).reduce((written, at, nth) => replaced(written, at, brackets[nth]?.character ?? '"'), text);

/** A bracket that stands outside a quotation in the source, ("so"), stands outside it in the English too, not "(so)". */
const aroundQuotations = (text: string, source: string): string => {
  const opened = source.includes(`"${veil}`) ? text.replace(openingInside, `$<bracket>${veil}`) : text;
  return source.includes(`${veil}"`) ? opened.replace(closingInside, `${veil}$<bracket>`) : opened;
};

const openingInside = new RegExp(`${veil}(?<bracket>[([{])`, 'gu');
const closingInside = new RegExp(`(?<bracket>[)\\]}])${veil}`, 'gu');

const unveiled = (rendering: Rendering, text: string): Rendering | undefined => withText(rendering, text.replaceAll(veil, '"'));
