import { expect, test } from 'vitest';
import { withLaterMark } from '../../../src/repair/rewordings/later-mark.js';
import { answerWith, playedWords, renderingOf, tokensOf } from '../played-marian.js';

const source = '"Demain, le chat dort", dit Roy.';

test('the mark stands behind the first word, and comes back', () => {
  const rewording = withLaterMark(source)!;
  expect(rewording.text).toBe('Demain, "le chat dort", dit Roy.');
  const answer = rewording.back(answerWith(rewording.text, [renderingOf(rewording.text, playedWords(rewording.text))]))!;
  expect(answer.source).toBe(source);
  expect(answer.hypotheses.map(({ text }) => text)).toEqual(['"Demain, the cat sleeps", said Roy.']);
  const words = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
    spans.map(({ start, end }) => text.slice(start, end)).sort();
  expect(words(source, answer.sourceSpans)).toEqual(words(source, tokensOf(source).spans));
});

test('English whose first mark is farther on stays as it is', () => {
  const rewording = withLaterMark(source)!;
  const late = renderingOf(rewording.text, [
    ...['We', 'will', 'all', 'see'].map((text) => ({ text, from: 0 })),
    ...playedWords(rewording.text).filter(({ text }) => text !== ','),
  ]);
  expect(rewording.back(answerWith(rewording.text, [late]))!.hypotheses[0]).toBe(late);
});

test('English that has lost the first word is none', () => {
  const rewording = withLaterMark(source)!;
  const lost = renderingOf(rewording.text, playedWords(rewording.text).slice(2));
  expect(rewording.back(answerWith(rewording.text, [lost]))!.hypotheses).toEqual([]);
});

test('an answer to another wording is none', () => {
  expect(withLaterMark(source)!.back(answerWith(source, []))).toBeUndefined();
});

test.each(['"Roy, venez", dit-il.', '"Demain il dort", dit Roy.', 'Demain, il dort.', '"demain, il dort"', 'Il dit : "Demain, il dort."'])(
  'nothing to move: %s',
  (text) => {
    expect(withLaterMark(text)).toBeUndefined();
  },
);
