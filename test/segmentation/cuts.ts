import { expect } from 'vitest';
import { splitSentences } from '../../src/segmentation/sentences.js';
import { sliceOf } from '../../src/text/spans.js';

/** Asserts that a text is cut where "|" stands, and nowhere else. */
export const expectCuts = (marked: string): void => {
  const text = marked.replaceAll('|', '');
  expect(splitSentences(text).map((span) => sliceOf(text, span))).toEqual(marked.split('|').map((sentence) => sentence.trim()));
};
