import { describe, expect, test } from 'vitest';
import type { MarkRole } from '../../../src/checks/types.js';
import type { Rendering } from '../../../src/marian/types.js';
import { withDoubleMarks, withoutSingleMarks } from '../../../src/repair/quotations/single-marks.js';

const rendering = (text: string): Rendering => ({
  text,
  tokens: [1],
  score: 0,
  tokenScores: [0],
  spans: [{ start: 0, end: text.length }],
  truncated: false,
});

describe('single marks in the place of double ones are taken out', () => {
  test.each([
    ["an 'exit' poll", 'an exit poll'],
    ["'Yes', he said ('no').", 'Yes, he said (no).'],
    ['he said "\'yes\' and no"', 'he said "yes and no"'],
    // an apostrophe or a plural genitive is none
    ["the players' room", "the players' room"],
    ["the mayor's room", "the mayor's room"],
    ["the players' 'exit' poll", "the players' exit poll"],
    ["an 'exit' poll in the players' room", "an exit poll in the players' room"],
  ])('%s', (english, expected) => {
    expect(withoutSingleMarks(rendering(english), 'un sondage').text).toBe(expected);
  });

  test('unless the source has them too', () => {
    expect(withoutSingleMarks(rendering("an 'exit' poll"), "un sondage 'exit'").text).toBe("an 'exit' poll");
    expect(withoutSingleMarks(rendering("an 'exit' poll"), "'exit' ou non").text).toBe("an 'exit' poll");
    expect(withoutSingleMarks(rendering("an 'exit' poll"), "l'exit d'hier").text).toBe('an exit poll');
  });
});

describe('single marks are doubled', () => {
  const doubled = (english: string, count: number): string | undefined => {
    const marks = Array.from({ length: count }, (_, at): MarkRole => ({ role: at % 2 === 0 ? 'open' : 'close', markIndex: at }));
    return withDoubleMarks(rendering(english), marks)?.text;
  };

  test.each([
    ["an 'exit' poll", 2, 'an "exit" poll'],
    ["'Yes', he said, 'no'.", 4, '"Yes", he said, "no".'],
    ['"Yes\', he said.', 2, '"Yes", he said.'],
  ])('%s, of %d marks', (english, count, expected) => {
    expect(doubled(english, count)).toBe(expected);
  });

  test.each([
    ['an exit poll', 0],
    ['an "exit" poll', 2],
    ["an 'exit' poll", 0],
    ["an 'exit' poll", 4],
    ["the players' room", 2],
    ['an "exit" and an \'entry\' poll', 2],
  ])('if that gives their number; not %s, of %d', (english, count) => {
    expect(doubled(english, count)).toBeUndefined();
  });
});
