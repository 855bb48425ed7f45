import { expect, test } from 'vitest';
import { placed } from '../placed.js';

test.each([
  ['a spare word', 'Il a <b>vivement</b> réagi[1].', 'He strongly[1] reacted[1].', 'He <b>strongly</b> reacted.'],
  [
    'one spelt alike',
    'Le discours[1] du <b>président</b> dure[2].',
    'The president’s[1] speech[1] lasts[2].',
    'The <b>president</b>’s speech lasts.',
  ],
  ['the nearest', 'Rien[1] ne <b>bouge</b> ici[2].', 'Nothing[1] here[2].', 'Nothing <b>here</b>.'],
  ['none, if all are taken', '<i>Rien[1] ne bouge</i> <b>ici</b>', 'Nothing[1]', '<i>Nothing</i><b></b>'],
])('%s', (_what, french, english, expected) => {
  expect(placed(french, english)).toEqual({ english: expected, lost: ['<b>'] });
});
