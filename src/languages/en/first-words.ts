import { englishOpeners } from './english-openers.js';

/**
 * English words with which a sentence may begin where a French one begins with a word of grammar, besides {@link englishOpeners}. Lower
 * case. Source: ours.
 */
const others = new Set(
  `absolutely actually adieu afterwards ah alas alone always anyone anything anyway apart apparently attention away back barely
  basically bravo briefly certain clearly come congratulations considering containing currently damn definitely differently do down
  due easily eight eighteen eighty eleven elsewhere enough equal equally essentially eventually everybody evidently exactly excepting
  excuse fewer fifteen fifty five fortunately forty four fourteen frankly freely frequently generally get gladly globally go good
  goodbye gradually great half hardly having hello hence hey hi hopefully hundred hundreds hurry i impossible initially inside insofar
  keep largely lately let little lots luckily mainly maybe millions morning mostly naturally necessarily nine nineteen ninety
  notwithstanding nowadays nowhere obviously oh ok okay ones opposite ours overall pardon partly pending please plenty plus poor
  possible possibly precisely previously probably provided quickly quite rare rarely really regarding regardless regrettably right
  sadly see serious seriously seven seventeen seventh seventy shame shortly similarly simply six sixteen sixty somebody somewhere
  sorry starting stop suddenly sure surely surprisingly talk ten tens thank thankfully theirs thereby therein thirteen thirty thousand
  thousands three till totally true truly twelve twenty twice ultimately underneath undoubtedly unfortunately unlike unlikely
  unquestionably upstairs usually various virtually wait watch welcome well wherever whichever willingly worse yeah yep yours zero`.split(
    /\s+/u,
  ),
);

/**
 * Whether an English word may be the first of a sentence that begins with a word of grammar in French. It's and Don't are judged by It and
 * Do.
 */
export const isFirstWord = (word: string): boolean => {
  const small = word.toLowerCase().replaceAll('’', "'");
  const bare = small.replace(/(?:n't|'(?:s|m|re|ve|ll|d))$/u, '');
  return [small, bare].some((form) => englishOpeners.has(form) || others.has(form));
};
