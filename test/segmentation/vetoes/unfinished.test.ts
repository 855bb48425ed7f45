import { describe, test } from 'vitest';
import { expectCuts } from '../expect-cuts.js';

describe('something must follow', () => {
  test.each([
    'Voir cf. Le rapport de la mairie.',
    'Des fruits, p. ex. Des pommes.',
    'En 52 av. J.-C. il y eut un siège.',
    'Il part.| Elle reste.',
  ])('%s', expectCuts);
});
