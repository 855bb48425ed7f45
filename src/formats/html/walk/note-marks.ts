import { shortElement } from './ahead.js';

/**
 * Whether a raised element or a link is a note's mark, of which no reader says a word aloud: `élus<sup>3</sup>`,
 * `<sup><a href="#n1">[1]</a></sup>`, `<a href="#n2">[2]</a>`. Not the raised part of a word or unit: `1<sup>er</sup>`, `M<sup>me</sup>`,
 * `m<sup>2</sup>`, `10<sup>6</sup>`. A link may say that it is one: `<a epub:type="noteref">1</a>`, `role="doc-noteref"`.
 *
 * @param before - the end of the prose before it; empty at the start of a paragraph
 */
export const isNoteMark = (file: string, tag: { readonly name: string; readonly start: number }, before: string): boolean => {
  const { name, start } = tag;
  if (name !== 'sup' && name !== 'a') return false;
  const element = shortElement(file, start, name);
  if (!element) return false;
  const { text, hasLink, hasSup } = element;
  if (inBrackets.test(text) || symbols.test(text)) return name === 'sup' || hasSup || inBrackets.test(text);
  if (name === 'a' && saysNote.test(file.slice(start, start + longestTag))) return numbers.test(text) || letters.test(text);
  if (name === 'a' && !hasSup) return false;
  if (numbers.test(text)) return (name === 'a' || hasLink || !isRaisable(before)) && !/\d\s?$/u.test(before);
  return (hasLink || hasSup) && letters.test(text) && !abbreviations.test(text);
};

/** Source: EPUB Structural Semantics Vocabulary 1.1, Digital Publishing WAI-ARIA Module 1.0. */
const saysNote = /^<a\s[^>]*\b(?:epub:type|role)\s*=\s*["']?(?:[\w-]+\s+)*(?:doc-)?noteref\b/iu;
const longestTag = 400;

const inBrackets = /^(?:\[(?:\d{1,4}|[a-z]{1,3}|note\d{1,4})\]|\((?:\d{1,4}|[a-z*])\))$/iu;
const symbols = /^[*†‡§¶®©™]{1,3}$/u;
const numbers = /^\d{1,4}(?:[,;–-]\d{1,4}){0,5}$/u;
const letters = /^[a-z]$/iu;
/** Endings of ordinals and titles that are one letter: XX^e, 2^d, M^r, n^o, S^t. */
const abbreviations = /^[edrost]$/iu;

/** Whether what stands before takes an exponent: a unit, a symbol of one letter, a chemical formula. */
const isRaisable = (before: string): boolean => {
  const word = /[\p{L}µ]+\s?$/u.exec(before)?.[0].trimEnd();
  return word !== undefined && (word.length === 1 || units.test(word) || /^\p{Lu}\p{Ll}?$/u.test(word));
};

const units = /^(?:[kcmdhnµ]m|dam|yd|ft|pi|po|sec|CO|NO|SO|PO|mol|kg|mg|Hz)$/u;
