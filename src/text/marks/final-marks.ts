import { isSpaceCode } from '../spaces.js';
import type { Span } from '../spans.js';

/** The punctuation with which a text ends. */
export interface Ending extends Span {
  /** Its marks without the quotation marks and spaces among them: an ellipsis is one …, and no point stands beside a stronger mark. */
  readonly marks: string;
}

/**
 * The final punctuation before a position: all marks there, with the closing quotation marks and spaces among them. A bracket ends the
 * search: what stands inside it belongs to the remark.
 *
 *     Il dort.   "Quoi ?!"   Il a dit "non".   Et alors...   (enfin !)   →   .   ?!   .   …   nothing
 *
 * @param end - UTF-16 offset; the whole text by default
 */
export const endingOf = (text: string, end: number = text.length): Ending => {
  let start = end;
  while (start > 0 && (isMark(text.charAt(start - 1)) || isBeside(text, start - 1))) start -= 1;
  while (start < end && isSpaceCode(text.charCodeAt(start))) start += 1;
  const marks = text.slice(start, end).replace(notMarks, '').replace(severalPoints, '…');
  return { start, end, marks: stronger.test(marks) ? marks.replaceAll('.', '') : marks };
};

const isMark = (character: string): boolean => '.!?…,;:‽'.includes(character);
const isBeside = (text: string, at: number): boolean => '"”»›’\''.includes(text.charAt(at)) || isSpaceCode(text.charCodeAt(at));

const notMarks = /[^.!?…,;:‽]/gu;
const severalPoints = /\.{2,}/gu;
const stronger = /[!?…‽]/u;

/**
 * Marks that stand twice where one is meant: two points or commas, more than three points, brackets or hyphens in a row.
 *
 *     yes,, and   the end....   ((a)   - -- b   →   ,,   ....   ((   --        wait...   →   nothing
 */
export const doubledMarks = (text: string): (Span & { readonly text: string })[] =>
  mayBeDoubled.test(text)
    ? Array.from(text.matchAll(doubled), ({ 0: marks, index }) => ({ start: index, end: index + marks.length, text: marks }))
    : [];

const mayBeDoubled = /[,;:()[\]{}…-][,;:()[\]{}….-]|\.[.…]/u;
const doubled = /([,;:()[\]{}-])\1+|\.{4,}|(?<!\.)\.\.(?!\.)|\.*(?:…\.+|\.+…)[.…]*|…{2,}/gu;
