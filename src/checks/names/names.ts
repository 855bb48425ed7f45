import { type Aligned, piecesOf } from '../../alignment/words.js';
import { isGivenName } from '../../languages/fr/given-names.js';
import { titleBefore } from '../../languages/fr/title-abbreviations.js';
import type { Lexicon, ProperName } from '../../languages/lexicon.js';
import { lostCapitals } from './capitals.js';
import { madeUpEndings } from './endings.js';
import { garbledNames } from './garbled.js';
import { lostTitles } from './titles.js';
import { namesTwice } from './twice.js';
import { overlap } from '../../text/spans.js';
import type { Check, Fault, Finished, Verdict } from '../types.js';

/**
 * Names appear letter for letter or in their English form, with nothing added and no capital lost. A capitalised word that the vocabulary
 * has whole may not be a name at all (le Dauphin, the crown prince), so only those that the model had to spell out, or that English is
 * known not to translate, are required. Others may be translated, but not garbled. A user's terms are the concern of a rule of their own.
 *
 *     Anne Plamondon part.   Anne Plmond leaves.   Plamondon is missing
 *     Londres dort.          London sleeps.        ok
 *     Le Musée dort.         The museum sleeps.    ok
 *     Elle aime Bérénice.    She loves Brenice.     Brenice is garbled
 *     La maison Quentovic.   The Quentovic's house.   's is made up
 *     Une Constitution.      A constitution.          the capital is lost
 *     Mme Roy dort.          Mr Roy sleeps.           Ms is missing
 */
export const names: Check = {
  rule: 'names',
  weight: 2,
  wording: {
    garbled: ({ name, word }) => `“${word}” is ${name} misspelt`,
    missing: ({ name }) => `${name} is missing`,
    ending: ({ name, ending }) => `the source does not say “${ending}” after ${name}`,
    capital: ({ word }) => `${word} has lost its capital`,
    twice: ({ name }) => `${name} is there twice in a row`,
    title: ({ title, name }) => `“${title}” is not before ${name}`,
  },
  run: (pair): Verdict => {
    const found = pair.lexicon.properNames(pair.source);
    const written = [...writtenFaults(pair, found), ...titleFaults(pair), ...twiceFaults(pair, found)];
    const own = withoutTerms(found, pair);
    if (own.length + written.length === 0) return undefined;
    const lost = missingAmong(own, pair);
    const missing = [...new Set(lost.map(({ text }) => text))].map((name) => ({
      source: lost.filter(({ text }) => text === name).map(({ start, end }) => ({ start, end })),
      values: { fault: 'missing', name },
    }));
    return [...missing, ...written];
  },
};

/** Misspelt names, made-up endings and lost capitals: the alignment says which source word each comes from. */
const writtenFaults = (pair: Finished, found: readonly ProperName[]): Fault[] => {
  const { target, answer, hypothesis, attention, lexicon } = pair;
  if (!hypothesis?.alignment || hypothesis.text !== target) return [];
  const aligned: Aligned = { answer, rendering: hypothesis, attention };
  const own = withoutTerms(found, pair);
  const undemanded = own.filter((name) => isLost(name.text, target, lexicon) && !isDemanded(name, pair));
  return [
    ...garbledNames(aligned, undemanded, lexicon).map(({ name, span }) => {
      return {
        source: [{ start: name.start, end: name.end }],
        target: [span],
        values: { fault: 'garbled', name: name.text, word: target.slice(span.start, span.end) },
      };
    }),
    ...madeUpEndings(aligned, lexicon).map(({ name, span }) => {
      return { target: [span], values: { fault: 'ending', name, ending: target.slice(span.start, span.end) } };
    }),
    ...lostCapitals(aligned)
      .filter(({ source }) => !lexicon.termsIn(pair.source).some((term) => overlap(term, source)))
      .map(({ word, source, target: place }) => ({ source: [source], target: [place], values: { fault: 'capital', word } })),
  ];
};

const titleFaults = (pair: Finished): Fault[] =>
  lostTitles(pair).map(({ title, name, source, target }) => ({
    source: [source],
    target: [target],
    values: { fault: 'title', title, name },
  }));

const twiceFaults = ({ source, target, lexicon }: Finished, found: readonly ProperName[]): Fault[] =>
  namesTwice(source, target, found, lexicon).map(({ name, span }) => ({ target: [span], values: { fault: 'twice', name } }));

/** The names that the check finds missing from a unit's English. */
export const missingNames = (pair: Named): ProperName[] => missingAmong(withoutTerms(pair.lexicon.properNames(pair.source), pair), pair);

const withoutTerms = (names: readonly ProperName[], { source, lexicon }: Named): readonly ProperName[] => {
  const terms = lexicon.termsIn(source);
  return terms.length === 0 ? names : names.filter((name) => !terms.some((term) => overlap(term, name)));
};

type Named = Pick<Finished, 'source' | 'target' | 'answer' | 'lexicon'>;

const missingAmong = (found: readonly ProperName[], pair: Named): ProperName[] =>
  found.filter((name) => isLost(name.text, pair.target, pair.lexicon) && isDemanded(name, pair));

/** Whether a name is missing. One with no other form in English needs all its letters (André, not Andre); peoples and creeds do not. */
export const isLost = (name: string, english: string, lexicon: Lexicon): boolean => {
  if (lexicon.isKept(name, english)) return false;
  const hasOneForm = lexicon.stays(name) && lexicon.englishForms(name).length === 0 && !changingEnding.test(name);
  return hasOneForm || !lexicon.isTranslated(name, english);
};

const changingEnding = /(?:ois|oises|ais|aises|iens?|iennes|éens?|éennes|ains|aines|ismes?|istes?|iques?|ies?)$/u;

const surname = /^[ \u00a0]\p{Lu}[\p{L}'’]/u;

/**
 * Whether a name must appear. Of names that the model saw in three pieces or more, nine in ten stay as they are in English or are in our
 * tables (measured on news). Of those in fewer pieces, only names known to stay, those behind a title, and given names before a surname.
 */
const isDemanded = (name: ProperName, { answer, source, lexicon }: Named): boolean => {
  const { text, isInitial } = name;
  if (answer.source !== source) return false;
  // a person's name, though it may be a word: M. Petit
  if (titleBefore(source.slice(0, name.start))) return true;
  // Monique Destrée, though the model knows Monique
  if (isGivenName(text) && surname.test(source.slice(name.end, name.end + 4))) return true;
  const pieces = piecesOf(answer, name);
  return pieces >= 3
    ? lexicon.stays(text) || lexicon.isUnknownCompound(text) || lexicon.englishForms(text).length > 0
    : pieces > 0 && !isInitial && lexicon.stays(text);
};
