import { expect, test } from 'vitest';
import { rightByRule } from '../../src/repair/by-rule.js';
import type { Answer } from '../../src/marian/types.js';

test('every hypothesis is put right, and its tokens stay with their words', () => {
  const hypothesis = (text: string): Answer['hypotheses'][number] => ({
    text,
    spans: [
      { start: 0, end: 1 },
      { start: 2, end: text.length },
    ],
    tokenScores: [-0.1, -0.2],
    score: -0.3,
    truncated: false,
    tokens: [],
  });
  const answer: Answer = {
    source: 'une hache à 7:00',
    sourceSpans: [],
    unknown: [],
    hypotheses: [hypothesis('A axe to 7:00'), hypothesis('A saw')],
  };
  const [first, second] = rightByRule(answer).hypotheses;
  expect(first).toMatchObject({
    text: 'An axe at 7:00',
    spans: [
      { start: 0, end: 2 },
      { start: 3, end: 14 },
    ],
  });
  expect(second).toBe(answer.hypotheses[1]);
});
