import { englishNames } from '../languages/fr-en/names/english-names.js';
import { isKept, isTranslated } from '../languages/fr-en/names/kept-names.js';
import { properNames, type ProperName } from '../languages/fr-en/names/proper-names.js';
import { isUnknownCompound, staysInEnglish } from '../languages/fr-en/names/staying-names.js';
import type { Check, Finished, Verdict } from './types.js';

/**
 * Names are found letter for letter, or in their English form. A capitalised word that the vocabulary has whole may be no name at all (le
 * Dauphin, the crown prince): only one that the model had to spell, or that English is known not to translate, is demanded.
 *
 *     Anne Plamondon part.   Anne Plmond leaves.   Plamondon is missing
 *     Londres dort.          London sleeps.        ok
 *     Le Musée dort.         The museum sleeps.    ok
 */
export const names: Check = {
  rule: 'names',
  run: (pair): Verdict => {
    const found = properNames(pair.source);
    if (found.length === 0) return undefined;
    const lost = missingAmong(found, pair);
    return [...new Set(lost.map(({ text }) => text))].map((name) => ({
      source: lost.filter(({ text }) => text === name).map(({ start, end }) => ({ start, end })),
      values: { fault: 'missing', name },
    }));
  },
};

/** The names of a unit that the check blames its English for. */
export const missingNames = (pair: Omit<Finished, 'marks' | 'hypothesis'>): ProperName[] => missingAmong(properNames(pair.source), pair);

const missingAmong = (found: readonly ProperName[], pair: Omit<Finished, 'marks' | 'hypothesis'>): ProperName[] =>
  found.filter((name) => !isKept(name.text, pair.target) && isDemanded(name, pair) && !isTranslated(name.text, pair.target));

/**
 * The model saw it in three pieces or more: measured on news, nine in ten of such names stay as they are in English or are in our
 * tables. With fewer, only a name that is not known to be translated.
 */
const isDemanded = ({ start, end, text, isInitial }: ProperName, { answer, source }: Pick<Finished, 'answer' | 'source'>): boolean => {
  if (answer.source !== source) return false;
  const pieces = answer.sourceSpans.filter((span) => span.start < end && start < span.end && span.end > span.start).length;
  return pieces >= 3
    ? staysInEnglish(text) || isUnknownCompound(text) || englishNames(text).length > 0
    : pieces > 0 && !isInitial && staysInEnglish(text);
};
