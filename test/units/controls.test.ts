import { expect, test } from 'vitest';
import { withoutControls } from '../../src/units/controls.js';

test.each([
  ['\u001b[1;32mFini\u001b[0m : tout va bien', 'Fini : tout va bien'],
  ['\u001b[2J\u001b[H\u001b(BMenu', 'Menu'],
  ['\u001b]8;;https://a.example\u0007lien\u001b]8;;\u0007', 'lien'],
  ['\u009b31mrouge', 'rouge'],
  ['un\u0007 son, un\u0000 vide, un\u007f trou', 'un son, un vide, un trou'],
  ['l’as\u2060censeur, la fa\ufeffmille, un mot\u200b, \u202aici\u202c', 'l’ascenseur, la famille, un mot, ici'],
])('%j', (text, expected) => {
  expect(withoutControls(text)).toBe(expected);
});

test.each(['👩\u200d👧, bud\u00adget', 'un\tdeux\ntrois\r\nquatre\u00a0cinq\u202fsix', 'le tableau [3mètres] (0m)'])('%j stays', (text) => {
  expect(withoutControls(text)).toBe(text);
});
