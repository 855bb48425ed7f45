import { test } from 'vitest';
import { expectCuts } from '../sentences/expect-cuts.js';

test.each([
  'Le mot d’E. Macron est clair.| Il pleut.',
  'Ainsi parlaient J.-P. Bruneau et C.L. Martin.',
  'Le groupe de J.-M. Le Goff chante.',
  'Le texte est de D. Salut.',
  'Voir l’article L. 121-1 du code.',
  'On passe au plan B.| Mais il est tard.',
  'On passe au plan B.| L’heure tourne.',
  'Il fait 8 °C.| La neige tombe.',
  'Le courant est de 220 V.| Marie le coupe.',
  'Elle travaille à la SNCF.| Paul aussi.',
])('%s', expectCuts);
