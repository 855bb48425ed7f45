import { folded, isWord, signWeight, type Tokens, wordWeight } from './tokens.js';

/** From here on, French is alike enough to suggest its English: 85 %, in hundredths. */
export const leastAlike = 85;

/**
 * How alike two texts are, from 0 to 1: 1 - what it takes to make one of the other ÷ the size of the larger one. Another word counts 2, as
 * does one more or less; a sign counts 1, and so does a word in other capitals. 1 stands for the same words and signs only.
 *
 *     'Le train part à midi.'   'Le train part à midi !'    0.91
 *     'Le train part à midi.'   'Le train part à minuit.'   0.82
 *
 * @returns undefined below 85 %
 */
export const similarityOf = (one: Tokens, other: Tokens): number | undefined => {
  const size = Math.max(one.size, other.size);
  if (size === 0) return 1;
  const distance = distanceUpTo(mostEdits(size), one.all, other.all);
  return distance === undefined ? undefined : 1 - distance / size;
};

/** What may differ between two texts of which the larger one has this size. */
export const mostEdits = (size: number): number => Math.floor(((100 - leastAlike) * size) / 100);

/** The size of the largest text that may be like one of this size. */
export const largestAlike = (size: number): number => Math.floor((100 * size) / leastAlike);

/** The size of the smallest one. */
export const smallestAlike = (size: number): number => size - mostEdits(size);

/** The weighted edit distance, if it is not above a limit: only the places near the diagonal are looked at. */
const distanceUpTo = (limit: number, one: readonly string[], other: readonly string[]): number | undefined => {
  const above = limit + 1;
  if (Math.abs(one.length - other.length) > limit) return undefined;
  let row = new Uint32Array(other.length + 1).fill(above);
  row[0] = 0;
  for (let j = 1; j <= other.length; j += 1) row[j] = row[j - 1]! + weightOf(other[j - 1]!);
  for (let i = 1; i <= one.length; i += 1) {
    const next = new Uint32Array(other.length + 1).fill(above);
    const own = one[i - 1]!;
    if (i <= limit) next[0] = row[0]! + weightOf(own);
    let least = next[0]!;
    for (let j = Math.max(1, i - limit); j <= Math.min(other.length, i + limit); j += 1) {
      const others = other[j - 1]!;
      next[j] = Math.min(row[j - 1]! + costOf(own, others), row[j]! + weightOf(own), next[j - 1]! + weightOf(others));
      least = Math.min(least, next[j]!);
    }
    if (least > limit) return undefined;
    row = next;
  }
  const distance = row[other.length]!;
  return distance > limit ? undefined : distance;
};

const weightOf = (token: string): number => (isWord(token) ? wordWeight : signWeight);

/** What it takes to put one in the place of the other. */
const costOf = (one: string, other: string): number => {
  if (one === other) return 0;
  const isSign = !isWord(one);
  if (isSign !== !isWord(other)) return wordWeight;
  return isSign || folded(one) === folded(other) ? signWeight : wordWeight;
};
