import { isLowerAt } from '../../../text/character-codes.js';
import { sentenceOpeners } from '../../../languages/fr/sentence-openers.js';
import { joiningWords } from '../../../languages/fr/joining-words.js';
import { titleBefore } from '../../../languages/fr/title-abbreviations.js';

/**
 * Whether speech that ends a cue goes on in the next one. Behind no mark at all, a capital there is taken for a sentence's if the word is
 * one
 * that opens sentences, and for a name's if not.
 *
 *     'Je crois que' 'tu as raison.' · 'Demain,' 'Marie viendra.' · 'Je pensais…' '… que oui.' · 'Viens !' 'dit-il.'   →   yes
 *     'Je crois.' 'Marie viendra.' · 'Je pensais…' 'Tu viens ?' · 'Bonjour tout le monde' 'On commence'               →   no
 */
export const goesOnIn = (before: string, after: string): boolean => {
  const text = before.replace(closers, '');
  const next = openers.exec(after)?.[0].length ?? 0;
  const isLower = isLowerAt(after, next);
  const last = text.charAt(text.length - 1);
  if (last === '.' && !/\.{2,}$/u.test(text)) return titleBefore(`${text} `);
  if ('.…!?'.includes(last)) return isLower;
  if (isLower || ',;:'.includes(last) || /\d/u.test(after.charAt(next))) return true;
  return isOpenEnd(text) || isName(after.slice(next));
};

const closers = /[\s»”"’)\]]{1,40}$/u;
/** Marks before the first word of a cue. */
const openers = /^[\s«“"‘(.…]{1,40}/u;

/** Whether a text without a final mark ends in a word that another must follow: "je vais à", "c’est". */
const isOpenEnd = (text: string): boolean => joiningWords.has(/[\p{L}’'-]+$/u.exec(text.slice(-30))?.[0].toLowerCase() ?? '');

/** Whether a text begins with a capital that may be its own: "Marie au marché", not "On commence" or "PARIS, 1942". */
const isName = (text: string): boolean => {
  const word = /^[\p{L}’'-]{1,30}/u.exec(text)?.[0] ?? '';
  return (
    word !== '' && word !== word.toUpperCase() && !sentenceOpeners.has(/^(?:[cdjlmnst]|qu)['’]/iu.test(word) ? 'le' : word.toLowerCase())
  );
};

/** The ellipsis with which a cue ends, and the one with which the next begins where a sentence goes on: "Je pensais…" "… que oui." */
export const doubledEllipsis = (before: string, after: string): { readonly end: number; readonly start: number } | undefined => {
  const end = /(?:\.{3}|…)$/u.exec(before)?.[0].length;
  const start = /^(?:\.{3}|…)\s?/u.exec(after)?.[0].length;
  return end && start && isLowerAt(after, start) ? { end, start } : undefined;
};
