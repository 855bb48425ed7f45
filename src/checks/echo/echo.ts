import { frenchOnlyWords } from '../../languages/fr/french-words.js';
import { isCommonWord } from '../../languages/fr/common-words.js';
import { overlap } from '../../text/spans.js';
import type { Check, Verdict } from '../types.js';
import { copiedWords } from './copied-words.js';
import { leftWords } from './left-words.js';
import { speltWords } from './spelt-words.js';
import type { LeftWord, Sides } from './types.js';

/**
 * The English is not French.
 *
 *     Il ne pleut pas encore ici.   Il ne pleut pas encore ici.   it is the source
 *     Il lit Les Misérables.        He reads Les Misérables.      ok: a title of two words
 *     Reuters Paris                 Reuters Paris                 ok: the same in both languages
 *     ACTIVITÉ                      ACTIVITÉ                      it is the source
 *     Rien n’est sûr.               Rien is sure.                 Rien was left
 *     Le plombier dort.             The plombier sleeps.          plombier was left
 *     Quincaillerie                 Quest                         a guess: the model is unsure, and the tables say hardware store
 */
export const echo: Check = {
  rule: 'echo',
  weight: 4,
  sparesTerms: true,
  wording: {
    same: () => 'the French came back untranslated',
    french: ({ words, of }) => `${words} of ${of} words are French`,
    left: ({ word }) => `“${word}” is French`,
    garbled: ({ word, french }) => `“${word}” is the French ${french} in other letters`,
    guessed: ({ word, french }) => `“${word}” is a guess at ${french}`,
  },
  run: (pair): Verdict => {
    const { source, target } = pair;
    const words = wordsOf(target);
    if (words.length === 0) return undefined;
    const count = words.filter((word) => frenchOnlyWords.has(word)).length;
    const isSame = words.join(' ') === wordsOf(source).join(' ');
    if (isSame && count >= 2) return [{ values: { fault: 'same' } }];
    // a French quotation or title makes up at most a third of a sentence's words
    if (count >= 3 && count * 3 > words.length) return [{ values: { fault: 'french', words: count, of: words.length } }];
    const left = leftIn(pair);
    if (isSame && left.length === 0 && isFrenchHeading(source)) return [{ values: { fault: 'same' } }];
    return left.map(({ word, french, english, fault, source: from, target: place }) => ({
      source: [from],
      target: [place],
      values: { fault, word, ...(fault !== 'left' && { french }), ...(english !== undefined && { english }) },
    }));
  },
};

const leftIn = (sides: Sides): readonly LeftWord[] => {
  const found: LeftWord[] = [];
  for (const word of [...copiedWords(sides), ...speltWords(sides), ...leftWords(sides)])
    if (!found.some(({ target }) => overlap(target, word.target))) found.push(word);
  return found.sort((one, other) => one.target.start - other.target.start);
};

/** A heading of one word that is French by its form: ACTIVITÉ, politique; not NATION, which is both, nor a name. */
const isFrenchHeading = (source: string): boolean => {
  const [word, ...others] = wordsOf(source);
  return word !== undefined && others.length === 0 && frenchForm.test(word) && isCommonWord(word);
};

const frenchForm = /[éèêàâçîôûœ]|iques?$/u;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
