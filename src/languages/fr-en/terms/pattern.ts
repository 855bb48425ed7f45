import { hasOneForm, isPluralPhrase, phrasePlurals, phraseSingular } from '../../en/inflection/phrases.js';
import { pluralsOf, singularsOf } from '../../fr/inflection/plurals.js';
import { formsOf, type GrammaticalNumber, type WordForm } from '../../fr/inflection/word-forms.js';
import { lazily } from '../../../text/lazily.js';
import { withoutArticle } from './article.js';
import { guessed } from './part-of-speech.js';
import { isVerbCompound, rolesOf, type TermRole } from './roles.js';
import { type Capitals, gapOf, keyOf, wordsIn } from './spelling.js';
import type { PartOfSpeech, Term } from './types.js';

/** A term to look for. */
export interface Pattern {
  /** The term as given. */
  readonly term: string;
  /** Without the article that it was given with; so is its English. */
  readonly french: string;
  readonly english: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly words: readonly PatternWord[];
  /** What stands between the words: one less than there are words. */
  readonly gaps: readonly (string | undefined)[];
  /** The same as given. */
  readonly between: readonly string[];
  /** Marks before the first word and behind the last: .NET, C++. */
  readonly lead: string;
  readonly tail: string;
  /** The number in which the term was given. */
  readonly number: Exclude<GrammaticalNumber, 'either'>;
  /** The English in both numbers, made when it is first needed. */
  readonly inflected: () => InflectedEnglish;
  /** Whether a form in the singular may be a plural: des tête-à-tête. */
  readonly isLoose: boolean;
}

/** English in both numbers. */
interface InflectedEnglish {
  readonly singular: string;
  readonly plurals: readonly string[];
  /** Whether both are the same. */
  readonly isOne: boolean;
}

/** A word of a term, in all its forms. */
export interface PatternWord {
  /** By what all spellings of a form share. */
  readonly forms: ReadonlyMap<string, readonly WordForm[]>;
  /** The form in which it was given. */
  readonly own: WordForm;
  readonly capitals: Capitals;
}

/** Prepares a term for being looked for; undefined for one without a word. */
export const toPattern = ([term, translation, given]: Term): Pattern | undefined => {
  const { french, english } = withoutArticle(term.normalize('NFC').trim(), translation.trim());
  const found = wordsIn(french);
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return undefined;
  const texts = found.map(({ start, end }) => french.slice(start, end));
  const between = found.slice(1).map(({ start }, at) => french.slice(found[at]!.end, start));
  const partOfSpeech = given ?? guessed(texts, french, english);
  const roles = rolesOf(texts.map(small), between, partOfSpeech);
  const numbers = numbersOf(texts.map(small), roles, english, isVerbCompound(texts.map(small), between));
  const isName = partOfSpeech === 'name';
  const noun = roles.indexOf('noun');
  const number = numberOf(roles, numbers, english);
  const isPluralOnly = number === 'plural' && !isPluralPhrase(english);
  return {
    term,
    french,
    english,
    partOfSpeech,
    words: texts.map((text, at) =>
      toWord(text, { role: roles[at]!, number: numbers[at]!, isPluralOnly, isName, mayLackS: mayLackS(at, noun, between) }),
    ),
    gaps: between.map(gapOf),
    between,
    lead: french.slice(0, first.start),
    tail: french.slice(last.end),
    number,
    inflected: lazily(() => ({
      singular: number === 'plural' ? phraseSingular(english) : english,
      plurals: number === 'plural' ? [english] : phrasePlurals(english),
      isOne: hasOneForm(english),
    })),
    isLoose: between.some((gap) => /[-‐‑]/u.test(gap)) && numbers.every((number) => number !== 'plural'),
  };
};

const small = (word: string): string => word.replaceAll('\u00ad', '').toLowerCase();

/** What a word of a term is. */
interface Place {
  readonly role: TermRole;
  readonly number: GrammaticalNumber;
  /** Whether it is in the plural, but its English is not, so that the singular would be another thing: urgences, emergency department. */
  readonly isPluralOnly: boolean;
  readonly isName: boolean;
  /** Whether it may be in the singular in a plural. */
  readonly mayLackS: boolean;
}

const toWord = (text: string, { role, number, isPluralOnly, isName, mayLackS: isLoose }: Place): PatternWord => {
  const isAcronym = severalCapitals.test(text);
  const forms: readonly WordForm[] =
    role === 'fixed' || isAcronym
      ? [{ text, number: 'either', gender: 'either' }]
      : formsOf({ word: small(text), role, number })
          .filter(({ number: of }) => !isPluralOnly || role === 'complement' || of !== 'singular')
          .map((form) => ({
            text: inCaseOf(text, form.text),
            gender: form.gender,
            // a complement has a number of its own
            number: role === 'complement' || (isLoose && form.number === 'singular') ? 'either' : form.number,
          }));
  const byKey = new Map<string, WordForm[]>();
  for (const form of forms) byKey.set(keyOf(form.text), [...(byKey.get(keyOf(form.text)) ?? []), form]);
  return { forms: byKey, own: forms[0]!, capitals: isName || isAcronym ? 'as-given' : 'any' };
};

/** A word behind the noun (des mots-clé), and one that a hyphen ties to it: des grand-mères, des nouveau-nés, des haut-parleurs. */
const mayLackS = (at: number, noun: number, between: readonly string[]): boolean =>
  noun >= 0 && (at > noun || (at < noun && /^[-‐‑]$/u.test(between[at] ?? '')));

const severalCapitals = /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u;
const inCaseOf = (given: string, form: string): string => (/^\p{Lu}/u.test(given) ? form.charAt(0).toUpperCase() + form.slice(1) : form);

/**
 * The number in which each word was given. A word with the ending of a plural is one if all words that agree with it may be, and if its
 * English does not show that it is a singular in -s.
 *
 *     travaux publics, public works   →   plural, plural      pays émergent, emerging country   →   either, singular
 */
const numbersOf = (words: readonly string[], roles: readonly TermRole[], english: string, hasVerb: boolean): GrammaticalNumber[] => {
  const agreeing = words.filter((_, at) => roles[at] === 'noun' || roles[at] === 'adjective');
  const isPlural =
    agreeing.some((word) => singularsOf(word).length > 0) &&
    agreeing.every((word) => singularsOf(word).length > 0 || isOneForm(word)) &&
    (isPluralPhrase(english) || !agreeing.some((word) => oddPlural.test(word)));
  return words.map((word, at): GrammaticalNumber => {
    if (roles[at] === 'complement') return singularsOf(word).length > 0 ? 'plural' : 'singular';
    if (hasVerb || isOneForm(word)) return 'either';
    return isPlural && singularsOf(word).length > 0 ? 'plural' : /[sx]$/u.test(word) ? 'either' : 'singular';
  });
};

/** Endings of singulars in -s that no list has whole: un abribus, un mas. */
const oddPlural = /(?:us|is|as|os|ps|rs)$/u;
const isOneForm = (word: string): boolean => singularsOf(word).length === 0 && pluralsOf(word).includes(word);

const numberOf = (roles: readonly TermRole[], numbers: readonly GrammaticalNumber[], english: string): Pattern['number'] => {
  const told = numbers.filter((number, at) => roles[at] !== 'complement' && roles[at] !== 'fixed' && number !== 'either');
  if (told.length > 0) return told[0] === 'plural' ? 'plural' : 'singular';
  return isPluralPhrase(english) ? 'plural' : 'singular';
};
