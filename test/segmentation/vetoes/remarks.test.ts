import { test } from 'vitest';
import { expectCuts } from '../sentences/expect-cuts.js';

test.each([
  'Il a vu (enfin !) Paris.',
  'Il a dit (...) Paris, puis [...] Lyon.',
  'Selon lui (il l’a écrit. Marie aussi) tout va bien.',
  '(Il part. | Elle reste.) | Puis il revient.',
  'Il part (à pied !) | Mais il revient.',
  'Il part (à pied. | Mais il revient. | Marie (sa sœur) reste.',
  'Il part (à pied).| Paul reste.',
  'Il part. | [...] Elle reste.',
])('%s', expectCuts);
