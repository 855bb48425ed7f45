import { test } from 'vitest';
import { expectCuts } from '../sentences/expect-cuts.js';

test.each([
  'Voir p. 12 et art. 5 du code.',
  'Le t. II et le chap. IV sont perdus.',
  'Selon l’art. \ue000 du code, tout change.',
  'Les arts. \ue000 et 14 tombent.',
  'Il a dit non.| \ue000 le prouve.',
  'Il a dit non.| Elle est partie.',
  'Il a manqué son vol.| Puis il a dormi.',
  'C’est un vol.| C’est même un crime.',
  'Au bas de la p.| Rien.',
])('%s', expectCuts);
