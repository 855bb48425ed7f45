import { lazily } from '../lazily.js';
import { type Span, withoutOverlaps } from '../spans.js';
import { codes } from './codes.js';
import { formulas } from './formulas.js';
import { identifiers } from './identifiers.js';
import { legalReferences } from './legal-references.js';
import { paths } from './paths.js';
import { placeholders } from './placeholders.js';
import { addresses } from './protected-words.js';
import { writtenMarkup } from './written-markup.js';

/**
 * Words of a text that are of no language and must come out letter for letter: paths, words of programs, placeholders, codes, references
 * of law, markup that is written as text. They are hidden before anything else looks at the text, so that no rule for sentences, marks or
 * spaces touches them either.
 *
 *     Lancez ./run.sh --force dans /var/log.   →   ./run.sh, --force, /var/log
 *     Le maire (élu en 2012-2013) est venu.    →   nothing
 */
export const opaqueWords = (text: string): Span[] => {
  const found: Span[] = [];
  let next = 0;
  while (next < text.length) {
    anySign.lastIndex = next;
    const sign = anySign.exec(text);
    if (!sign) break;
    const start = text.lastIndexOf('\n', sign.index) + 1;
    const lineBreak = text.indexOf('\n', sign.index);
    next = lineBreak < 0 ? text.length : lineBreak + 1;
    found.push(...wordsIn(text.slice(start, next)).map((word) => ({ start: word.start + start, end: word.end + start })));
  }
  return found;
};

const opaque = [writtenMarkup, identifiers, placeholders, legalReferences, codes, paths, formulas];
// These look at code units and run over every text.
/* eslint-disable require-unicode-regexp */
const anySign = new RegExp(opaque.map(({ sign }) => sign).join('|'), 'g');
const kinds = [addresses, ...opaque].map((kind) => ({
  isAddress: kind === addresses,
  sign: new RegExp(kind.sign),
  words: lazily(() => new RegExp(kind.patterns.join('|'), 'gu')),
}));
/* eslint-enable require-unicode-regexp */

/** Of two words that overlap, the first one counts, then the longer one. Addresses stay visible: they have rules of their own. */
const wordsIn = (line: string): Span[] => {
  const found = kinds.flatMap(({ isAddress, sign, words }) =>
    sign.test(line) ? Array.from(line.matchAll(words()), (match) => ({ ...wordAt(match), isAddress })) : [],
  );
  return withoutOverlaps(found.filter(({ start, end }) => start < end)).filter(({ isAddress }) => !isAddress);
};

const wordAt = ({ 0: word, index }: RegExpExecArray): Span => ({ start: index, end: index + lengthOf(word) });

/** Punctuation behind a word belongs to the sentence, and so does a closing bracket that it does not open. */
const lengthOf = (word: string): number => {
  if (selfEnding.test(word)) return word.length;
  let length = word.replace(trailing, '').length;
  while (length > 0 && ')]'.includes(word.charAt(length - 1)) && !isBalanced(word.slice(0, length)))
    length = word.slice(0, length - 1).replace(trailing, '').length;
  return length;
};

const isBalanced = (word: string): boolean => count(word, '(') >= count(word, ')') && count(word, '[') >= count(word, ']');
const count = (word: string, sign: string): number => word.split(sign).length;

const selfEnding = /^[:;]['’]?-?[()DPp]$|`$|&[^;\s]*;$|et (?:s|suiv)\.$|^\.{1,2}\/$/u;
const trailing = /[.,;:!?…'’]+$/u;
