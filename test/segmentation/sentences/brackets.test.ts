import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/segmentation/sentences/sentences.js';
import { expectCuts } from './expect-cuts.js';

describe('a bracket ends a sentence only if it began where one could begin', () => {
  test.each([
    'Il est parti (enfin !) Paris respire.',
    'Il part.| (Elle reste.)| Puis il pleut.',
    'Il vient [...] Paris dort.',
    'Il est parti (enfin !)| Mais il pleut.',
  ])('%s', expectCuts);
});

test('a bracket that closes on another line says nothing about this one', () => {
  const line = 'Il part (à pied. Elle reste.';
  const alone = splitSentences(line);
  expect(alone).toHaveLength(2);
  expect(splitSentences(`${line}\nIl pleut) ici.`).slice(0, 2)).toEqual(alone);
});
