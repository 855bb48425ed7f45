import type { Span } from '../../text/spans.js';
import { speakerEnd } from './speakers.js';
import { verbGroupAt } from './verb-groups.js';
import { afterSpace, endOf } from './words.js';

/**
 * The attribution that an introducing word begins.
 *
 *     selon la préfecture, d’après Jean Dupont, comme le dit le maire, Pour elle, « … »   →   introducing word and speaker
 *     selon que, d’après-guerre, selon les cas, comme le train, pour dire                  →   nothing
 *
 * @param word - where the word begins
 * @param isQuotation - whether a quotation opens at a position; "pour" names a speaker in front of one only
 */
export const sourceAt = (text: string, word: number, end: number, isQuotation: (at: number) => boolean): Span | undefined => {
  const last = bySource(text, word, end) ?? byComparison(text, word, end) ?? byView(text, word, end, isQuotation);
  return last === undefined || last > end ? undefined : { start: word, end: last };
};

/** Whether a word begins at a position that may introduce a speaker: selon, d’après, comme, pour. */
export const introduces = (text: string, at: number): boolean => {
  // three letters are looked at before the pattern: this is asked of every character of a text
  switch (text.charCodeAt(at) | 0x20) {
    case 0x73:
      return isPair(text, at + 1, 0x65, 0x6c) && endOf(introducing, text, at) !== undefined;
    case 0x70:
      return isPair(text, at + 1, 0x6f, 0x75) && endOf(introducing, text, at) !== undefined;
    case 0x63:
      return isPair(text, at + 1, 0x6f, 0x6d) && endOf(introducing, text, at) !== undefined;
    case 0x64:
      return (isPair(text, at + 1, 0x2019, 0x61) || isPair(text, at + 1, 0x27, 0x61)) && endOf(introducing, text, at) !== undefined;
    default:
      return false;
  }
};

const isPair = (text: string, at: number, first: number, second: number): boolean =>
  text.charCodeAt(at) === first && text.charCodeAt(at + 1) === second;

const introducing = /(?<![\p{L}\p{N}-])(?:[sS]elon|[dD]['’]après|[cC]omme|[pP]our)(?=[\s\u00a0\u202f])/uy;

const bySource = (text: string, at: number, end: number): number | undefined => {
  const behind = endOf(according, text, at);
  return behind === undefined ? undefined : speakerEnd(text, behind, end, 'source');
};

/** "comme le dit Paul", "comme l’a rappelé la ministre", "comme il l’explique": the verb has its object in front of it. */
const byComparison = (text: string, at: number, end: number): number | undefined => {
  const pronoun = endOf(asHe, text, at);
  if (pronoun !== undefined) return verbGroupAt(text, pronoun)?.end;
  const behind = endOf(as, text, at);
  const group = behind === undefined ? undefined : verbGroupAt(text, behind);
  if (!group) return undefined;
  return group.hasPronoun ? group.end : speakerEnd(text, afterSpace(text, group.end), end, 'quoted');
};

const byView = (text: string, at: number, end: number, isQuotation: (at: number) => boolean): number | undefined => {
  const behind = endOf(inView, text, at);
  const last = behind === undefined ? undefined : speakerEnd(text, behind, end, 'source');
  if (last === undefined || text.charAt(last) !== ',') return undefined;
  return isQuotation(afterSpace(text, last + 1)) ? last : undefined;
};

const according = /(?:[sS]elon|[dD]['’]après)[\s\u00a0\u202f\u2009]+/uy;
const as = /[cC]omme[\s\u00a0\u202f\u2009]+(?:le[\s\u00a0\u202f\u2009]+|l['’])/uy;
const asHe = /[cC]omme[\s\u00a0\u202f\u2009]+(?:il|elle|ils|elles|on)[\s\u00a0\u202f\u2009]+(?:le[\s\u00a0\u202f\u2009]+|l['’])/uy;
const inView = /[pP]our[\s\u00a0\u202f\u2009]+/uy;
