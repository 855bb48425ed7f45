import type { QuoteStyle } from '../../reassembly/styles.js';
import { isDoubleMarkCode } from '../../text/marks/quotation-marks.js';
import { isVirtual } from '../../text/marks/mark-places.js';
import { restoreQuotations } from '../../units/restore.js';
import type { Unit } from '../../units/units.js';
import type { Hiding } from './entry.js';
import { hiddenRuns } from './hidden.js';

/**
 * A person's English for a unit, letter for letter but for its quotation marks, which are those of the call's style. People write them in
 * any style, and with the marks at the edges of a segment, which stand in the gaps here.
 *
 *     Non, aucun accord », a-t-il dit   "No, no agreement", he said   →   No, no agreement”, he said
 *     Rien n’est sûr.                   «Nothing is sure.»            →   Nothing is sure.   the marks are in the gaps
 *
 * Where marks do not fit those of the source, the person's stay as they are.
 */
export const printedHuman = (english: string, { quoted }: Pick<Unit, 'quoted'>, style: QuoteStyle): string => {
  const text = english.replace(lineBreak, ' ').trim();
  const [opening, closing] = [virtualAt(quoted, 'open'), virtualAt(quoted, 'close')];
  const forms = [text, opening + text + closing, withoutEdges(text)];
  for (const form of [...forms, ...forms.map(withDoubleMarks)]) {
    const printed = restoreQuotations(form, quoted, style);
    if (printed !== undefined) return printed;
  }
  return text;
};

/** Hides in a person's English what is hidden in the segment, so that it comes out as it is and keeps its place. */
export const withHidden = (english: string, { source, lift }: Hiding): string =>
  hiddenRuns(source)
    .map((run) => ({ run, shown: lift(run) }))
    .filter(({ run, shown }) => shown !== run && shown !== '')
    // one may be a part of another
    .sort((one, other) => other.shown.length - one.shown.length)
    .reduce((text, { run, shown }) => text.replaceAll(shown, run), english);

const lineBreak = /\s*[\n\r]\s*/gu;

/** `"` for each mark of the unit on that side that only balances it. */
const virtualAt = ({ marks }: Unit['quoted'], role: 'open' | 'close'): string =>
  '"'.repeat(marks.filter((mark) => mark.role === role && isVirtual(mark)).length);

const withoutEdges = (text: string): string => {
  const start = isDoubleMarkCode(text.charCodeAt(0)) ? 1 : 0;
  const end = isDoubleMarkCode(text.charCodeAt(text.length - 1)) ? -1 : undefined;
  return text.slice(start, end).trim();
};

/** Inner quotations in single marks: “He said ‘no’.” */
const withDoubleMarks = (text: string): string => text.replace(singles, '“$1”');

const singles = /‘([^‘’]*(?:’(?=\p{L})[^‘’]*)*)’(?!\p{L})/gu;
