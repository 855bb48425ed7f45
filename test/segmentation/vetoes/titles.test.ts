import { test } from 'vitest';
import { expectCuts } from '../sentences/expect-cuts.js';

test.each([
  'M. Dupont est arrivé.| Mme. Petit aussi.',
  'Le Dr. Le Guen opère Mgr. La Rivière.',
  'LL. AA. le prince et la princesse.',
  'Il boit du thé.| Marie le regarde.',
  'Elle murmure « mm ».| Paul rit.',
  'Le sigle manque (voir M.).| Paul rit.',
])('%s', expectCuts);
