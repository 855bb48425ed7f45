import { overlap, type Span } from '../../../text/spans.js';
import { wordsOf } from '../../../units/attached/words.js';
import type { Aligned, Run } from './aligned.js';
import { isSmallEnglish } from './small-words.js';

/** How many words from the same fraction of the text a better one may be. */
const farthest = 3;

/**
 * A word for an element that none stands for: a free one that is spelt alike, else the one at the same fraction of the text; better one
 * near it that shares its French with another, and so may stand for more than the alignment says. None, at that place, if all are taken.
 *
 *     Il a <b>vivement</b> réagi.   strongly ← réagi, reacted ← réagi   →   strongly
 */
export const nearestRun = ({ start, end }: Span, aligned: Aligned, free: readonly Run[], room: Run): Run => {
  const { french, english, words } = aligned;
  const here = (start + end) / 2 / french.length;
  const far = (word: number): number => Math.abs((words[word]!.start + words[word]!.end) / 2 / english.length - here);
  let nearest: number | undefined;
  for (const interval of free)
    for (let word = interval.start; word < interval.end; word += 1) if (nearest === undefined || far(word) < far(nearest)) nearest = word;
  if (nearest === undefined) return { start: room.end, end: room.end };
  const found = alike({ start, end }, aligned, free) ?? spareBeside(nearest, aligned, free) ?? nearest;
  return { start: found, end: found + 1 };
};

const isIn = (word: number, free: readonly Run[]): boolean => free.some(({ start, end }) => start <= word && word < end);

/** président, president’s: the same letters at the start, whatever their accents. */
const alike = ({ start, end }: Span, { french, english, words }: Aligned, free: readonly Run[]): number | undefined => {
  const own = new Set(wordsOf(french.slice(start, end)).flatMap((word) => beginning(french.slice(start + word.start, start + word.end))));
  const found = words.findIndex(
    (word, at) => beginning(english.slice(word.start, word.end)).some((each) => own.has(each)) && isIn(at, free),
  );
  return found < 0 ? undefined : found;
};

/** Of a word with enough letters to tell. */
const beginning = (word: string): string[] => {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.length < 6 ? [] : [plain.slice(0, 6)];
};

const spareBeside = (nearest: number, aligned: Aligned, free: readonly Run[]): number | undefined => {
  for (let distance = 0; distance <= farthest; distance += 1)
    for (const word of [nearest - distance, nearest + distance]) if (isIn(word, free) && isSpare(word, aligned)) return word;
  return undefined;
};

const isSpare = (word: number, { english, words, sources }: Aligned): boolean => {
  if (isSmallEnglish(english.slice(words[word]!.start, words[word]!.end))) return false;
  return sources[word]!.every((source) => sources.some((others, at) => at !== word && others.some((other) => overlap(other, source))));
};
