import { expect } from 'vitest';
import { splitSentences } from '../../../src/segmentation/sentences/sentences.js';

/** Checks where a text is cut: each `|` of the marked text follows the last character of a sentence. */
export const expectCuts = (marked: string): void => {
  const text = marked.replaceAll('|', '');
  const found = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(marked.split('|').map((sentence) => sentence.trim()));
};
