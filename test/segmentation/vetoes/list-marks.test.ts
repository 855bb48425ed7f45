import { test } from 'vitest';
import { expectCuts } from '../sentences/expect-cuts.js';

test.each([
  '1. Toute personne a un nom.| 2. Nul ne peut le perdre.',
  'Article 2. Les hommes naissent libres.',
  'a. Toute personne',
  'Il a répondu 12.| Elle a ri.',
  'C’était en 2012.| Paul avait dix ans.',
])('%s', expectCuts);
