import { frenchOnlyWords } from '../languages/fr/french-words.js';
import type { Check, Verdict } from './types.js';

/**
 * The English is not French.
 *
 *     Il ne pleut pas encore ici.   Il ne pleut pas encore ici.   it is the source
 *     Il lit Les Misérables.        He reads Les Misérables.      ok: a title of two words
 *     Reuters Paris                 Reuters Paris                 ok: the same in both languages
 */
export const echo: Check = {
  rule: 'echo',
  weight: 4,
  wording: {
    same: () => 'the French came back untranslated',
    french: ({ words, of }) => `${words} of ${of} words are French`,
  },
  run: ({ source, target }): Verdict => {
    const words = wordsOf(target);
    if (words.length === 0) return undefined;
    const french = words.filter((word) => frenchOnlyWords.has(word)).length;
    const isSame = words.join(' ') === wordsOf(source).join(' ');
    if (isSame && french >= 2) return [{ values: { fault: 'same' } }];
    // a French quotation or title makes up at most a third of a sentence's words
    return french >= 3 && french * 3 > words.length ? [{ values: { fault: 'french', words: french, of: words.length } }] : [];
  },
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
