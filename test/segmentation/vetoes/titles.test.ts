import { test } from 'vitest';
import { expectCuts } from '../sentences/expect-cuts.js';

test.each([
  'M. Dupont est arrivé.| Mme. Petit aussi.',
  'Le Dr. Le Guen opère Mgr. La Rivière.',
  'LL. AA. le prince et la princesse.',
  'Il boit du thé.| Marie le regarde.',
  'Elle murmure « mm ».| Paul rit.',
  // in small letters
  'Le gén. Astruc et l’adj. Morel saluent mgr. Le Bihan.',
  'Avec le pr. Nadal, la lt-col. Vannier et le dr. Imbert.| Puis rien.',
  'Le col. Vannier parle au prof. Nadal.',
  'LE GÉN. ASTRUC ET LE LT-COL. MOREL SALUENT LA PROF. VANNIER.',
  'IL A FRANCHI LE COL.| IL NEIGE.',
  'IL EST PROF.| MARIE AUSSI.',
  'Il a franchi le col.| Il neige.',
  'Elle est prof à Lyon.| Marie aussi.',
  'Le mur fait 3 m.| Paul saute.',
  'Le sigle manque (voir M.).| Paul rit.',
])('%s', expectCuts);
