import { test } from 'vitest';
import { expectCuts } from '../sentences/expect-cuts.js';

test.each([
  'La société Brume Inc. France a fermé.',
  'Rendez-vous au 10 av. Foch.',
  'En 44 av. J.-C. César meurt.',
  'Il aime le sport, les livres, etc.| Mais il dort.',
  'Elle est née en 52 av. J.-C.| La ville brûle.',
  'Il roule à 30 km.| Elle court.',
  'Il a vu le parc.| Marie aussi.',
])('%s', expectCuts);
