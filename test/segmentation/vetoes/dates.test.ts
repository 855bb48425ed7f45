import { test } from 'vitest';
import { expectCuts } from '../sentences/expect-cuts.js';

test.each([
  'Publié en janv. 2024 à Paris.',
  'Le 3 sept. Paris s’éveille.',
  'Ils sont sept.| Puis ils sont dix.',
  'Il vit à la montagne ou en mer.| Lorsque vient l’été, il part.',
  'Il est venu le 3 sept.| Il est reparti le 5.',
])('%s', expectCuts);
