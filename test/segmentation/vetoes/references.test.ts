import { test } from 'vitest';
import { expectCuts } from '../sentences/expect-cuts.js';

test.each([
  'Voir p. 12 et art. 5 du code.',
  'Le t. II et le chap. IV sont perdus.',
  'Il a dit non.| Elle est partie.',
  'Il a manqué son vol.| Puis il a dormi.',
  'C’est un vol.| C’est même un crime.',
  'Au bas de la p.| Rien.',
])('%s', expectCuts);
