import type { Span } from '../../text/spans.js';
import { withMarksBefore, withMarksBehind } from './marks.js';
import type { Aligned, Run } from './words/aligned.js';

/** Longest part of a word that is looked at. */
const longest = 40;

/**
 * Where an element begins and ends in the English: around its words, with the marks and spaces that the French has inside it.
 *
 *     <em>« Oui »</em>, dit-il   “Yes,” he said   →   <em>“Yes,”</em> he said
 *
 * @param within - the place that is free
 */
export const edgesOf = (inside: Span, run: Run, aligned: Aligned, within: Span): Span => {
  const words = wordsIn(inside, run, aligned);
  const french = aligned.french.slice(inside.start, inside.end);
  const start = withMarksBefore(aligned.english, words, french);
  const end = withMarksBehind(aligned.english, words, french);
  const first = Math.min(within.end, Math.max(within.start, start));
  return { start: first, end: Math.max(first, Math.min(within.end, end)) };
};

/** The words' letters; of a word that the French has only in part inside the element, that part. */
const wordsIn = (inside: Span, run: Run, { french, english, words }: Aligned): Span => {
  const [first, last] = [words[run.start]!, words[run.end - 1]!];
  const head = /[\p{L}\p{N}]*$/u.exec(french.slice(Math.max(0, inside.start - longest), inside.start))![0];
  const tail = /^[\p{L}\p{N}]*/u.exec(french.slice(inside.end, inside.end + longest))![0];
  const own = french.slice(inside.start, inside.end);
  const startsInWord = head !== '' && /^[\p{L}\p{N}]/u.test(own);
  const endsInWord = tail !== '' && /[\p{L}\p{N}]$/u.test(own);
  const letters = (span: Span): string => english.slice(span.start, span.end);
  const start = startsInWord ? first.start + headLength(letters(first), head) : first.start;
  if (endsInWord) return { start, end: Math.max(start, last.start + partLength(letters(last), own, tail)) };
  return { start, end: Math.max(start, hasGenitive(letters(last), inside, french) ? last.end - 2 : last.end) };
};

/** 1|er → 1|st, XX|e → 20|th, M|me → M|s, CO|2 → CO|2: behind the same head, behind the digits, or behind as many letters; 1|er → 1|. */
const headLength = (word: string, head: string): number => {
  const digits = /^\d+(?=\p{L})/u.exec(word)?.[0].length;
  if (word === head) return word.length;
  return Math.min(word.length - 1, word.startsWith(head) ? head.length : (digits ?? head.length));
};

const partLength = (word: string, own: string, tail: string): number => {
  if (word.endsWith(tail)) return word.length - tail.length;
  return Math.min(word.length, /[\p{L}\p{N}]*$/u.exec(own.slice(-longest))![0].length);
};

/** The decision of <b>Hugo</b>, and so <b>Hugo</b>’s decision: the French has its "de" outside. */
const hasGenitive = (word: string, { start }: Span, french: string): boolean =>
  /['’]s$/u.test(word) && /(?<!\p{L})(?:d['’]|(?:de|du|des)\s(?:l['’]|la\s)?)$/iu.test(french.slice(Math.max(0, start - 12), start));
