import { describe, test } from 'vitest';
import { expectCuts } from '../expect-cuts.js';

describe('an abbreviation that may be final is final before an opener', () => {
  test.each([
    'Des pommes, des poires, etc.| Il pleut sur la ville.',
    'Dupont S.A. Paris est fermée.',
    'Né en 30 av. J.-C.| Il voyage.',
    'Il a couru 12 km.| Le soir, il dort.',
  ])('%s', expectCuts);
});
