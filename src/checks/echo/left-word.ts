import type { Word } from '../../alignment/words.js';
import { type KnownWord, knownWords } from '../../languages/fr-en/words/known-words.js';
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

/** What the tables know of a word of the source; undefined if it is nothing, or of more than the word. */
export const knownWordAt = (source: string, { text, start, end }: Word): KnownWord | undefined =>
  knownWords(source, [key(text)]).find((known) => known.start === start && known.end === end);
