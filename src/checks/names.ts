import type { ProperName } from '../languages/lexicon.js';
import type { Check, Finished, Verdict } from './types.js';

/**
 * Names are found letter for letter, or in their English form. A capitalised word that the vocabulary has whole may be no name at all (le
 * Dauphin, the crown prince): only one that the model had to spell, or that English is known not to translate, is demanded. A term of the
 * user always is.
 *
 *     Anne Plamondon part.   Anne Plmond leaves.   Plamondon is missing
 *     Londres dort.          London sleeps.        ok
 *     Le Musée dort.         The museum sleeps.    ok
 */
export const names: Check = {
  rule: 'names',
  run: (pair): Verdict => {
    const found = pair.lexicon.properNames(pair.source);
    if (found.length === 0) return undefined;
    const lost = missingAmong(found, pair);
    return [...new Set(lost.map(({ text }) => text))].map((name) => ({
      source: lost.filter(({ text }) => text === name).map(({ start, end }) => ({ start, end })),
      values: { fault: 'missing', name },
    }));
  },
};

/** The names of a unit that the check blames its English for. */
export const missingNames = (pair: Named): ProperName[] => missingAmong(pair.lexicon.properNames(pair.source), pair);

type Named = Pick<Finished, 'source' | 'target' | 'answer' | 'lexicon'>;

const missingAmong = (found: readonly ProperName[], pair: Named): ProperName[] =>
  found.filter(
    (name) => !pair.lexicon.isKept(name.text, pair.target) && isDemanded(name, pair) && !pair.lexicon.isTranslated(name.text, pair.target),
  );

/**
 * The model saw it in three pieces or more: measured on news, nine in ten of such names stay as they are in English or are in our
 * tables. With fewer, only a name that is not known to be translated.
 */
const isDemanded = ({ start, end, text, isInitial }: ProperName, { answer, source, lexicon }: Named): boolean => {
  if (answer.source !== source) return false;
  if (lexicon.isTerm(text)) return true;
  const pieces = answer.sourceSpans.filter((span) => span.start < end && start < span.end && span.end > span.start).length;
  return pieces >= 3
    ? lexicon.stays(text) || lexicon.isUnknownCompound(text) || lexicon.englishForms(text).length > 0
    : pieces > 0 && !isInitial && lexicon.stays(text);
};
