import type { Word } from '../../alignment/words.js';
import { key } from './kept-french.js';
import type { LeftWord } from './types.js';

/** @param english - what the French word is in English, if the tables know it */
export const leftWord = (word: Word, french: Word, english: string | undefined): LeftWord => ({
  word: word.text,
  french: french.text,
  english,
  fault: key(word.text) === key(french.text) ? 'left' : 'garbled',
  source: { start: french.start, end: french.end },
  target: { start: word.start, end: word.end },
});
