import type { Check, Fault, Verdict } from './types.js';

/**
 * Nothing is repeated over and over: a looping model writes the same group of words (or letters) many times in a row.
 *
 *     Le menu du jour.      The menu of the day of the day of the day.   "of the day" three times
 *     Non, non et non.      No, no and no.                               ok: the source does it too
 *     Très, très grand.     Very, very big.                              ok
 *     Elle dort.            She sleeps sleeps.                           the second: no mark parts it from the first
 */
export const repetition: Check = {
  rule: 'repetition',
  weight: 4,
  wording: {
    loop: ({ words, times }) => `“${words}” ${times} times in a row`,
    stutter: ({ letters }) => `“${letters}”`,
    twice: ({ word }) => `“${word}” twice in a row`,
  },
  run: ({ source, target }): Verdict => {
    const words = wordsOf(target);
    if (words.length < 2) return undefined;
    const own = longestRun(wordsOf(source)).times;
    const { group, times } = longestRun(words);
    // good English may repeat one or two words (very, very; had had), but no longer group
    const allowed = Math.max(own, group.length <= 2 ? 2 : 1);
    if (times > allowed) return [{ values: { fault: 'loop', words: group.join(' '), times } }];
    const stutter = stuttered.exec(target);
    if (!stutter || stuttered.test(source)) return copiesIn(target, source);
    const span = { start: stutter.index, end: stutter.index + stutter[0].length };
    return [{ target: [span], values: { fault: 'stutter', letters: stutter[0].slice(0, 30) } }];
  },
};

/** Words that stand twice in a row, as they seldom do in French or English; the span is that of the copy, with the space before it. */
const copiesIn = (target: string, source: string): Fault[] => {
  const copies = Array.from(target.matchAll(doubled)).filter(({ 1: word = '' }) => !mayBeDoubled.test(word));
  if (copies.length === 0 || Array.from(source.matchAll(doubled)).some(({ 1: word = '' }) => !pronoun.test(word))) return [];
  return copies.map(({ 0: both, 1: word = '', index }) => {
    return { target: [{ start: index + word.length, end: index + both.length }], values: { fault: 'twice', word } };
  });
};

const doubled = /(?<![\p{L}\p{N}'’.-])(\p{L}{2,}) \1(?![\p{L}\p{N}'’-])/gu;
const mayBeDoubled = /^(?:had|that|her|is|so|very|far|much|many|no|go)$/iu;
/** Nous nous levons. */
const pronoun = /^(?:nous|vous)$/iu;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A group of letters four times in a row (Antoniovariariariari), or one letter five times. */
const stuttered = /(\p{L}{2,6})(?:-?\1){3,}|(\p{L})\2{4,}/iu;

const longestGroup = 8;

/** The group of words repeated most often in a row; of equals, the shortest. */
const longestRun = (words: readonly string[]): { group: readonly string[]; times: number } => {
  let best: { group: readonly string[]; times: number } = { group: words.slice(0, 1), times: 1 };
  for (let size = 1; size <= longestGroup; size += 1) {
    let same = 0;
    for (let at = size; at < words.length; at += 1) {
      same = words[at] === words[at - size] ? same + 1 : 0;
      const times = Math.floor(same / size) + 1;
      if (times > best.times) best = { group: words.slice(at - size + 1, at + 1), times };
    }
  }
  return best;
};
