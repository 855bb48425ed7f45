import type { Span } from '../../text/spans.js';
import type { Aligned, Run } from './runs.js';

/** Marks that open something, and marks that close it. */
const opening = /[“‘«‹"'([{¿¡]/u;
const closing = /[”’»›"')\]}%]/u;
const point = /[.,;:!?…]/u;
const white = /[\s\u00a0\u202f]/u;

/**
 * Where an element begins and ends in the English: around its words, with the marks and spaces that the French has inside it.
 *
 *     <em>« Oui »</em>, dit-il   “Yes,” he said   →   <em>“Yes</em>…: the marks of the words; the comma stays outside
 *
 * @param within - the place that is free
 */
export const edgesOf = (inside: Span, run: Run, aligned: Aligned, within: Span): Span => {
  const source = aligned.french.slice(inside.start, inside.end);
  const words = wordsIn(inside, run, aligned);
  const before = /^[^\p{L}\p{N}\p{Co}]*/u.exec(source)![0];
  const behind = /[^\p{L}\p{N}\p{Co}]*$/u.exec(source)![0];
  const start = Math.min(within.end, Math.max(within.start, extendedBack(aligned.english, words.start, before)));
  return { start, end: Math.max(start, Math.min(within.end, extended(aligned.english, words.end, behind))) };
};

/** The words' letters; of a word that the French has only in part inside the element, that part. */
const wordsIn = (inside: Span, run: Run, { french, english, words }: Aligned): Span => {
  const [first, last] = [words[run.start]!, words[run.end - 1]!];
  const head = /[\p{L}\p{N}]*$/u.exec(french.slice(0, inside.start))![0];
  const tail = /^[\p{L}\p{N}]*/u.exec(french.slice(inside.end))![0];
  const startsInWord = head !== '' && /^[\p{L}\p{N}]/u.test(french.slice(inside.start, inside.end));
  const endsInWord = tail !== '' && /[\p{L}\p{N}]$/u.test(french.slice(inside.start, inside.end));
  const letters = (span: Span): string => english.slice(span.start, span.end);
  const start = startsInWord ? first.start + headLength(letters(first), head) : first.start;
  const end = endsInWord ? Math.max(start, last.start + partLength(letters(last), french, inside, tail)) : last.end;
  return { start, end };
};

/** 1|er → 1|st, XX|e → 20|th, M|me → M|s, CO|2 → CO|2: behind the same head, behind the digits, or behind as many letters. */
const headLength = (word: string, head: string): number => {
  const digits = /^\d+(?=\p{L})/u.exec(word)?.[0].length;
  return Math.min(word.length - 1, word.startsWith(head) ? head.length : (digits ?? head.length));
};

const partLength = (word: string, french: string, { start, end }: Span, tail: string): number => {
  if (word.endsWith(tail)) return word.length - tail.length;
  const own = /[\p{L}\p{N}]*$/u.exec(french.slice(start, end))![0].length;
  return Math.min(word.length, own);
};

const extendedBack = (english: string, start: number, marks: string): number => {
  let at = start;
  while (at > 0) {
    const character = english.charAt(at - 1);
    if (opening.test(character) && opening.test(marks)) at -= 1;
    else if (white.test(character) && opening.test(marks) && opening.test(english.slice(0, at).trimEnd().slice(-1))) at -= 1;
    else if (white.test(character) && white.test(marks.charAt(0)) && marks.trim() === '') return at - 1;
    else break;
  }
  return at;
};

const extended = (english: string, end: number, marks: string): number => {
  let at = end;
  const isMarked = (character: string): boolean =>
    (closing.test(character) && closing.test(marks)) || (point.test(character) && point.test(marks));
  while (at < english.length) {
    const character = english.charAt(at);
    const next = /^[\s\u00a0\u202f]*(\S)/u.exec(english.slice(at, at + 4))?.[1] ?? '';
    if (isMarked(character)) at += 1;
    else if (white.test(character) && closing.test(marks) && /[»›]/u.test(next)) at += 1;
    else if (white.test(character) && white.test(marks.slice(-1))) return at + 1;
    else break;
  }
  return at;
};
