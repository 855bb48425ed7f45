import { describe, test } from 'vitest';
import { expectCuts } from './expect-cuts.js';

describe('a bracket ends a sentence only if it began where one could begin', () => {
  test.each([
    'Il est parti (enfin !) Paris respire.',
    'Il part.| (Elle reste.)| Puis il pleut.',
    'Il vient [...] Paris dort.',
    'Il est parti (enfin !)| Mais il pleut.',
  ])('%s', expectCuts);
});
