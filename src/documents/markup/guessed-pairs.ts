import type { Span } from '../../text/spans.js';
import type { WordPair } from '../../translation.js';
import { wordsOf } from '../../units/attached/words.js';

/** More products of words than this take too long to compare. */
const mostProducts = 250_000;

/**
 * Pairs for a text that no model aligned (a byline put into English by rule): the same words in the same order, and between them all words
 * of the one text with all of the other.
 *
 *     Publié le 12 mars 2024   Published 12 March 2024   →   Publié–Published, le–Published, 12–12, mars–March, 2024–2024
 */
export const guessedPairs = (french: string, english: string): readonly WordPair[] => {
  const [here, there] = [wordsOf(french), wordsOf(english)];
  if (here.length * there.length > mostProducts) return [];
  const lower = (text: string, { start, end }: Span): string => text.slice(start, end).toLowerCase();
  const anchors = commonInOrder(
    here.map((word) => lower(french, word)),
    there.map((word) => lower(english, word)),
  );
  const pairs: WordPair[] = [];
  let [from, to] = [0, 0];
  for (const [one, other] of [...anchors, [here.length, there.length] as const]) {
    for (const target of there.slice(to, other)) for (const source of here.slice(from, one)) pairs.push({ source, target });
    if (one < here.length) pairs.push({ source: here[one]!, target: there[other]! });
    [from, to] = [one + 1, other + 1];
  }
  return pairs;
};

/** The longest common subsequence, as pairs of indexes. */
const commonInOrder = (one: readonly string[], other: readonly string[]): (readonly [number, number])[] => {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        one[i] === other[j] ? lengths[(i + 1) * width + j + 1]! + 1 : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const found: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i] === other[j]) found.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return found;
};
