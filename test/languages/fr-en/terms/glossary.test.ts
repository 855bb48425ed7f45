import { expect, test } from 'vitest';
import { readSentences, readTerms } from '../../../bench/glossary/read.mjs';
import { createTerms } from '../../../../src/languages/fr-en/terms/terms.js';

const terms = createTerms(readTerms());
const sentences = readSentences();

test('the terms of a desk are found in its sentences, where they are and nowhere else', () => {
  const told = sentences.map(({ french }) => terms.findIn(french).map(({ start, end }) => french.slice(start, end)));
  expect(told).toEqual(sentences.map(({ hits }) => hits.map(({ text }) => text)));
});

test('their English is in the number that the sentence wants', () => {
  const wrong = sentences.flatMap(({ french, hits }) =>
    terms.findIn(french).flatMap(({ start, end, english }) => {
      const hit = hits.find((one) => one.start === start && one.end === end);
      const best = english[0]!.toLowerCase();
      return hit && !hit.english.some((form) => form.toLowerCase() === best) ? [`${hit.text}: ${best}, not ${hit.english.join('|')}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test('every term of the glossary is in a sentence', () => {
  const used = new Set(sentences.flatMap(({ french }) => terms.findIn(french).map(({ text }) => text)));
  expect(readTerms().flatMap(([french]) => (used.has(french) ? [] : [french]))).toEqual([]);
});
