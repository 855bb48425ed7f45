import { isBreakCode, isDashCode, isUpperAt, isWhiteCode } from '../../text/character-codes.js';
import { doubleMarks, type MarkSide } from '../../text/marks/quotation-marks.js';

/** The side that the neighbours of a mark suggest: `("x` opens, `x",` closes, `x"y` and ` " ` leave it undecided. */
export const sideBySpace = (text: string, start: number, end: number): MarkSide => {
  const opens = canPrecedeOpening(text.charCodeAt(pastMarks(text, start - 1, -1)));
  const closes = canFollowClosing(text.charCodeAt(pastMarks(text, end, 1)));
  if (opens === closes) return 'either';
  return opens ? 'open' : 'close';
};

/** The next position from `from` without a double mark, past at most three: marks in a row share their side. */
export const pastMarks = (text: string, from: number, step: 1 | -1): number => {
  let at = from;
  while (at !== from + 3 * step && marks.has(text.charCodeAt(at))) at += step;
  return at;
};

/** The start of the text, white space, brackets, dashes, an elision (l'"équipe") or an opening single mark. */
export const canPrecedeOpening = (code: number): boolean => Number.isNaN(code) || isWhiteCode(code) || isDashCode(code) || before.has(code);

/** The end of the text, white space, punctuation, brackets, dashes or a closing single mark. */
export const canFollowClosing = (code: number): boolean => Number.isNaN(code) || isWhiteCode(code) || isDashCode(code) || after.has(code);

const toCodes = (characters: string): ReadonlySet<number> => new Set(Array.from(characters, (character) => character.charCodeAt(0)));
const marks = toCodes(`${doubleMarks}‹›`);
const before = toCodes("([{/'’‘‚|*_>");
const after = toCodes(".,;:!?…)]}/'’|*_<");

/** Whether there is only white space and punctuation between a mark and the end of its line. */
export const endsLine = (text: string, end: number): boolean => {
  for (let at = end; at < end + 5; at += 1) {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code) || isBreakCode(code)) return true;
    if (!isWhiteCode(code) && !terminals.has(code)) return false;
  }
  return false;
};

const terminals = toCodes('.,;:!?…');

/** Whether a capital or an opening mark follows: at the start of a line, `» Et nous…` continues a quotation, `», dit-il` ends it. */
export const leadsOn = (text: string, end: number): boolean => {
  const at = isWhiteCode(text.charCodeAt(end)) ? end + 1 : end;
  return isUpperAt(text, at) || text.charAt(at) === '«' || text.charAt(at) === '“';
};
