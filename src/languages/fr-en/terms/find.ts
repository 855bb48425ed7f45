import type { Span } from '../../../text/spans.js';
import type { GrammaticalNumber, WordForm } from '../../fr/inflection/word-forms.js';
import { englishOf } from './english-forms.js';
import { numberBefore } from './number-here.js';
import type { Pattern } from './pattern.js';
import { isVerbHere } from './verb-here.js';
import { gapOf, isSpelt, spelt, type Word, wordsIn } from './spelling.js';
import type { FoundTerm } from './types.js';

/** Terms by what all spellings of a form of their first word share; the later given is the first in each list. */
export type TermIndex = ReadonlyMap<string, readonly Pattern[]>;

/** Puts terms into an index, the later one before the earlier. */
export const indexOf = (patterns: readonly Pattern[]): TermIndex => {
  const index = new Map<string, Pattern[]>();
  for (const pattern of patterns.toReversed()) {
    for (const key of pattern.words[0]!.forms.keys()) {
      const others = index.get(key);
      if (others) others.push(pattern);
      else index.set(key, [pattern]);
    }
  }
  return index;
};

/**
 * The terms in a French text, in order: of two that overlap, the longer one, or else the first. The time grows with the length of the text.
 *
 *     grève, in « Des grèves à Lyon »      →   grèves, plural
 *     Lyon, in « Lyon-Perrache »           →   none: a compound
 */
export const findTerms = (text: string, index: TermIndex): FoundTerm[] => {
  const words = wordsIn(text);
  const found: Match[] = [];
  for (const [at, { key }] of words.entries()) {
    const patterns = index.get(key);
    if (patterns) found.push(...bestOf(patterns.flatMap((pattern) => matchOf(pattern, text, words, at) ?? [])));
  }
  return longestOf(found).map((match) => toFound(match, text, words));
};

/** A term at a place. */
interface Match extends Span {
  readonly pattern: Pattern;
  /** Number of its first word among those of the text. */
  readonly at: number;
  readonly forms: readonly WordForm[];
  readonly number: number;
  /** Whether all its words have the form in which the term was given. */
  readonly isAsGiven: boolean;
}

/** One match for each length: the one that has the form in which its term was given, or else the first. */
const bestOf = (matches: readonly Match[]): readonly Match[] => {
  if (matches.length < 2) return matches;
  const byEnd = new Map<number, Match>();
  for (const match of matches)
    if (!byEnd.get(match.end)?.isAsGiven && (match.isAsGiven || !byEnd.has(match.end))) byEnd.set(match.end, match);
  return [...byEnd.values()];
};

const matchOf = (pattern: Pattern, text: string, words: readonly Word[], at: number): Match | undefined => {
  const { lead, tail, gaps } = pattern;
  if (!mayStandAt(pattern, words, at)) return undefined;
  const forms: WordForm[] = [];
  let [number, gender] = [bits.either, bits.either];
  for (const [nth, { forms: byKey, capitals }] of pattern.words.entries()) {
    const { key, start, end } = words[at + nth]!;
    if (nth > 0 && gapOf(text.slice(words[at + nth - 1]!.end, start)) !== gaps[nth - 1]) return undefined;
    const form = byKey.get(key)?.find(({ text: wanted }) => isSpelt(text.slice(start, end), wanted, capitals));
    if (!form) return undefined;
    forms.push(form);
    number &= bits[form.number];
    gender &= bits[form.gender];
    if (number === 0 || gender === 0) return undefined;
  }
  if (pattern.partOfSpeech === 'noun' && isVerbHere(text, words, at)) return undefined;
  const start = words[at]!.start - lead.length;
  const end = words[at + pattern.words.length - 1]!.end + tail.length;
  if (!text.startsWith(lead, start) || !text.startsWith(tail, end - tail.length) || !isWhole(text, { start, end })) return undefined;
  return { pattern, at, start, end, forms, number, isAsGiven: forms.every((form, nth) => form === pattern.words[nth]!.own) };
};

/** Whether the words there are those of a term but for accents: nearly all terms fail here, and cost nothing more. */
const mayStandAt = (pattern: Pattern, words: readonly Word[], at: number): boolean => {
  for (let nth = pattern.words.length - 1; nth > 0; nth -= 1) {
    const word = words[at + nth];
    if (!word || !pattern.words[nth]!.forms.has(word.key)) return false;
  }
  return true;
};

/** Words that agree share a bit. */
const bits = { singular: 1, plural: 2, given: 1, other: 2, either: 3 };

/** Neither a word, a compound nor an address goes on there: not Lyon-Perrache, presqu’île, lyon.fr; but l’ex-ministre, cette grève-là. */
const isWhole = (text: string, { start, end }: Span): boolean => {
  const before = text.slice(Math.max(0, start - 10), start);
  if (goesOnBefore.test(before) || goesOnBehind.test(text.slice(end - 1, end + 5))) return false;
  if (/[-‐‑]$/u.test(before)) return !/[\p{L}\p{M}\p{N}].$/u.test(before) || /(?<![\p{L}\p{M}])ex.$/iu.test(before);
  return !/[\p{L}\p{M}]['’]$/u.test(before) || elided.test(before);
};

const goesOnBefore = /[\p{L}\p{M}\p{N}_@#]$|[\p{Ll}\p{N}]\.$/u;
const goesOnBehind =
  /^.(?:[\p{L}\p{M}\p{N}_@]|[-‐‑](?!(?:là|ci)(?!\p{L}))[\p{L}\p{N}]|['’](?!s(?!\p{L}))\p{L}|\.\p{Ll}|(?<=\p{N}.)[.,]?\p{N})/u;
/** Letters that an apostrophe ends in front of a word; in presqu’île and aujourd’hui, it is inside one. */
const elided = /(?<![\p{L}\p{M}])(?:[dlnsjmct]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]$/iu;

/** Of matches that overlap, the longer one; of two of one length, the first. */
const longestOf = (matches: readonly Match[]): Match[] => {
  const groups: Match[][] = [];
  let end = -1;
  for (const match of matches) {
    if (match.start < end) groups.at(-1)!.push(match);
    else groups.push([match]);
    end = Math.max(end, match.end);
  }
  return groups.flatMap((group) => (group.length === 1 ? group : longestInGroup(group)));
};

const longestInGroup = (group: readonly Match[]): Match[] => {
  const taken = new Set<number>();
  const byLength = [...group].sort((one, other) => lengthOf(other) - lengthOf(one) || one.start - other.start);
  const kept = byLength.filter(({ at, forms }) => {
    if (forms.some((_, nth) => taken.has(at + nth))) return false;
    for (const nth of forms.keys()) taken.add(at + nth);
    return true;
  });
  return kept.sort((one, other) => one.start - other.start);
};

const lengthOf = ({ start, end }: Span): number => end - start;

const toFound = ({ pattern, at, start, end, forms, number }: Match, text: string, words: readonly Word[]): FoundTerm => {
  const gaps = forms.map((_, nth) => pattern.between[nth] ?? '');
  const shown = pattern.lead + forms.map((form, nth) => form.text + gaps[nth]!).join('') + pattern.tail;
  return {
    start,
    end,
    text: pattern.term,
    french: [shown, spelt(shown)].find(({ length }) => length === end - start) ?? shown,
    ...englishOf(
      pattern,
      numberOf(pattern, number, () => numberBefore(text, words, at)),
      shown,
    ),
  };
};

/** The number that the form shows, or else the words before it. */
const numberOf = (pattern: Pattern, number: number, before: () => GrammaticalNumber): GrammaticalNumber => {
  if (pattern.partOfSpeech !== 'noun') return number === bits.either ? 'either' : number === bits.plural ? 'plural' : 'singular';
  if (number === bits.plural) return 'plural';
  if (number === bits.singular && !pattern.isLoose) return 'singular';
  const told = before();
  if (number === bits.singular) return told === 'plural' ? 'plural' : 'singular';
  return told;
};
