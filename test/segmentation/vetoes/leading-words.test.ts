import { test } from 'vitest';
import { expectCuts } from '../sentences/expect-cuts.js';

test.each([
  'Les auteurs, cf. Marx et Engels.',
  'La capitale, c.-à-d. Paris, p. ex. Montmartre, dort.',
  'Il regarde son index.| Marx écrit.',
  'Une ville (Lyon par ex.).| Ainsi va la vie.',
  'Une ville (Lyon par ex.)| Ainsi va la vie.',
])('%s', expectCuts);
