import { firstFrom, type Span } from '../../text/spans.js';
import type { Mark } from '../types.js';
import { speakerEnd } from '../../languages/fr/attributions/speakers.js';
import { verbGroupAt } from '../../languages/fr/attributions/verb-groups.js';
import { afterSpace, endOf } from '../../languages/fr/attributions/words.js';

/**
 * The attribution that begins with an introducing word.
 *
 *     selon la préfecture, d’après Jean Dupont, comme le dit le maire, Pour elle, « … »   →   introducing word and speaker
 *     selon que, d’après-guerre, selon les cas, comme le train, pour dire                  →   nothing
 *
 * @param word - where the word begins
 * @param marks - all quotation marks of the text, in order; "pour" introduces a speaker only before a quotation
 */
export const sourceAt = (text: string, word: number, end: number, marks: readonly Mark[]): Span | undefined => {
  const last = bySource(text, word, end) ?? byComparison(text, word, end) ?? byView(text, word, end, marks);
  return last === undefined || last > end ? undefined : { start: word, end: last };
};

/** s p c d: the first letters of the words that {@link introduces} looks for. Asked of every character of a text. */
export const mayIntroduce = (code: number): boolean => {
  const letter = code | 0x20;
  return letter === 0x73 || letter === 0x70 || letter === 0x63 || letter === 0x64;
};

/** Whether a word that may introduce a speaker begins at a position: selon, d’après, comme, pour. */
export const introduces = (text: string, at: number): boolean => {
  // checks two more letters before trying the pattern
  const third = text.charCodeAt(at + 2);
  switch (text.charCodeAt(at + 1)) {
    case 0x65:
      return third === 0x6c && endOf(introducing, text, at) !== undefined;
    case 0x6f:
      return (third === 0x6d || third === 0x75) && endOf(introducing, text, at) !== undefined;
    case 0x27:
    case 0x2019:
      return third === 0x61 && endOf(introducing, text, at) !== undefined;
    default:
      return false;
  }
};

const introducing = /(?<![\p{L}\p{N}-])(?:[sS]elon|[dD]['’]après|[cC]omme|[pP]our)(?=[\s\u00a0\u202f])/uy;

const bySource = (text: string, at: number, end: number): number | undefined => {
  const behind = endOf(according, text, at);
  return behind === undefined ? undefined : speakerEnd(text, behind, end, 'source');
};

/** "comme le dit Paul", "comme l’a rappelé la ministre", "comme il l’explique": the object precedes the verb. */
const byComparison = (text: string, at: number, end: number): number | undefined => {
  const pronoun = endOf(asHe, text, at);
  if (pronoun !== undefined) return verbGroupAt(text, pronoun)?.end;
  const behind = endOf(as, text, at);
  const group = behind === undefined ? undefined : verbGroupAt(text, behind);
  if (!group) return undefined;
  return group.hasPronoun ? group.end : speakerEnd(text, afterSpace(text, group.end), end, 'quoted');
};

const byView = (text: string, at: number, end: number, marks: readonly Mark[]): number | undefined => {
  const behind = endOf(inView, text, at);
  const last = behind === undefined ? undefined : speakerEnd(text, behind, end, 'source');
  if (last === undefined || text.charAt(last) !== ',') return undefined;
  return opensQuotation(marks, afterSpace(text, last + 1)) ? last : undefined;
};

const opensQuotation = (marks: readonly Mark[], at: number): boolean => {
  const mark = marks[firstFrom(marks, at)];
  return mark?.start === at && mark.role === 'open';
};

const according = /(?:[sS]elon|[dD]['’]après)[\s\u00a0\u202f\u2009]+/uy;
const as = /[cC]omme[\s\u00a0\u202f\u2009]+(?:le[\s\u00a0\u202f\u2009]+|l['’])/uy;
const asHe = /[cC]omme[\s\u00a0\u202f\u2009]+(?:il|elle|ils|elles|on)[\s\u00a0\u202f\u2009]+(?:le[\s\u00a0\u202f\u2009]+|l['’])/uy;
const inView = /[pP]our[\s\u00a0\u202f\u2009]+/uy;
