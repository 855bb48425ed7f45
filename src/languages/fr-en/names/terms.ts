import type { Span } from '../../../text/spans.js';

/** A French term or name and its English, as given by a user; the two are the same for a name that stays as it is. */
export type Term = readonly [french: string, english: string];

/** A term in a French text. */
export interface FoundTerm extends Span {
  /** The term as given. */
  readonly text: string;
  /** Its English here, best first: in the number of the French, then other forms that may stand for it. At least one. */
  readonly english: readonly string[];
}

/** A user's terms. They override every table. */
export interface Terms {
  /** The English of a term; undefined if it is not one. */
  readonly english: (french: string) => string | undefined;
  /** The terms in a text, in order: of two that overlap, the first; of two that begin together, the longer. */
  readonly findIn: (french: string) => readonly FoundTerm[];
  /** How a word in capitals is written in a sentence, if it is a term: IPHONE is iPhone. */
  readonly fromCapitals: (word: string) => string | undefined;
}

/**
 * Prepares terms for looking up. Of two with the same French the later one counts; one without a letter or digit is left out.
 *
 * A term is found as written, as whole words; if it begins with a small letter, a capital will do as well:
 *
 *     ['Lyon', 'Lyons']        finds   à Lyon, d’où Lyon     but not   Lyonnais, Lyon-Perrache
 *     ['grève', 'walkout']     finds   Grève à Lyon          but not   les grèves
 */
export const createTerms = (given: Iterable<Term>): Terms => {
  const terms = new Map<string, string>();
  for (const [french, english] of given) {
    const key = french.normalize('NFC').trim();
    if (firstWord.test(key)) terms.set(key, english.trim());
  }
  const byFirstWord = new Map<string, Wanted[]>();
  for (const [text, english] of terms) {
    const { 0: word, index: lead } = firstWord.exec(text)!;
    const wanted = { text, english, plain: plain(text), lead };
    const others = byFirstWord.get(keyOf(word));
    if (others) others.push(wanted);
    else byFirstWord.set(keyOf(word), [wanted]);
  }
  const inCapitals = new Map(Array.from(terms.keys(), (term) => [term.toUpperCase(), term]));
  return {
    english: (french) => terms.get(french),
    findIn: (french) => (terms.size > 0 ? findTerms(french, byFirstWord) : []),
    fromCapitals: (word) => inCapitals.get(word),
  };
};

/** A term to look for by its first word, which `lead` other characters of the term precede (.NET). */
interface Wanted {
  readonly text: string;
  readonly english: string;
  readonly plain: string;
  readonly lead: number;
}

const findTerms = (text: string, byFirstWord: ReadonlyMap<string, readonly Wanted[]>): FoundTerm[] => {
  const found: FoundTerm[] = [];
  const plainText = plain(text);
  for (const { 0: word, index } of text.matchAll(words)) {
    const here = (byFirstWord.get(keyOf(word)) ?? []).flatMap((wanted): FoundTerm[] => {
      const start = index - wanted.lead;
      const isFree = start >= (found.at(-1)?.end ?? 0);
      return isFree && standsAt(plainText, start, wanted.plain)
        ? [{ start, end: start + wanted.text.length, text: wanted.text, english: [wanted.english] }]
        : [];
    });
    const longest = here.reduce<FoundTerm | undefined>((one, other) => (one && one.end >= other.end ? one : other), undefined);
    if (longest) found.push(longest);
  }
  return found;
};

/** Where a text has one of these words or phrases, as whole words; a capital at the start will do as well. */
export const englishPlaces = (forms: readonly string[], english: string): readonly Span[] => {
  const plainText = plain(english);
  const found = forms.flatMap((form) => {
    const wanted = plain(form);
    const places: Span[] = [];
    for (let start = 0; start + wanted.length <= english.length; start += 1)
      if (standsAt(plainText, start, wanted)) places.push({ start, end: start + wanted.length });
    return places;
  });
  return found.sort((one, other) => one.start - other.start || other.end - one.end);
};

const words = /[\p{L}\p{M}\p{N}]+/gu;
const firstWord = /[\p{L}\p{M}\p{N}]+/u;
const keyOf = (word: string): string => word.toLowerCase();

const standsAt = (text: string, start: number, wanted: string): boolean => {
  const first = text.charAt(start);
  const begins = first === wanted.charAt(0) || first === wanted.charAt(0).toUpperCase();
  return begins && text.startsWith(wanted.slice(1), start + 1) && isEdge(text, start, -1) && isEdge(text, start + wanted.length, 1);
};

/** Neither a word nor a compound continues there: Lyon is not found in Lyon-Perrache. */
const isEdge = (text: string, at: number, step: 1 | -1): boolean =>
  step < 0 ? !goesOnBefore.test(text.slice(Math.max(0, at - 3), at)) : !goesOnBehind.test(text.slice(at, at + 3));

const goesOnBefore = /[\p{L}\p{M}\p{N}]-?$/u;
const goesOnBehind = /^-?[\p{L}\p{M}\p{N}]/u;

/** With plain spaces, hyphens and apostrophes; the length stays the same. */
const plain = (text: string): string =>
  text
    .replace(/[\s\u00a0\u202f\u2009]/gu, ' ')
    .replace(/[’‘]/gu, "'")
    .replace(/[‐‑]/gu, '-');
