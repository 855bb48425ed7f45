import { expect, test } from 'vitest';
import { placed } from '../placed.js';

test.each([
  ['a name, whatever the alignment', 'le[1] film[2] <i>Belle Aurore</i>', 'the[1] Belle[2] Aurore[2] film', 'the <i>Belle Aurore</i> film'],
  ['a number', 'en[1] <b>2019</b> encore[2]', 'again[2] in[1] 2019', 'again in <b>2019</b>'],
  ['code', 'lance[1] <code>npm test</code>', 'starts[1] npm test', 'starts <code>npm test</code>'],
  ['a genitive', 'le[1] choix[2] de <b>Hugo</b>', 'Hugo’s choice[2]', '<b>Hugo</b>’s choice'],
])('%s', (_what, french, english, expected) => {
  expect(placed(french, english)).toEqual({ english: expected, lost: [] });
});

test.each([
  [
    'a false friend',
    'il[1] reste[2] <b>car[3]</b> il[4] pleut[5]',
    'his car[2] stays as[3] it[4] rains[5]',
    'his car stays <b>as</b> it rains',
  ],
  ['a name that stands twice', 'oui[1] à <b>Hugo[2]</b>', 'Hugo says yes[1] to Hugo[2]', 'Hugo says yes to <b>Hugo</b>'],
  ['a genitive whose de is inside', 'le[1] choix[2] <b>de[3] Hugo[3]</b>', 'Hugo’s[3] choice[2]', '<b>Hugo’s</b> choice'],
])('not %s', (_what, french, english, expected) => {
  expect(placed(french, english)).toEqual({ english: expected, lost: [] });
});
