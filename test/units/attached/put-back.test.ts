import { expect, test } from 'vitest';
import { putBackSigns } from '../../../src/units/attached/put-back.js';
import { takeOffSigns } from '../../../src/units/attached/take-off.js';
import { wordsOf } from '../../../src/units/attached/words.js';

/** @param pairs - 'French word=English word', by their places among the words of the texts: '0=1 2=2' */
const back = (french: string, english: string, pairs: string): string => {
  const bare = takeOffSigns(french);
  const [here, there] = [wordsOf(bare.text), wordsOf(english)];
  const given = pairs.split(' ').filter(Boolean);
  const { text, lost } = putBackSigns(
    english,
    bare,
    given.map((pair) => {
      const [source, target] = pair.split('=').map(Number);
      return { source: here[source!]!, target: there[target!]! };
    }),
  );
  return lost.length > 0 ? `${text} (without ${lost.join(' ')})` : text;
};

test.each([
  ['Une *vieille* maison', 'An old house', '0=0 1=1 2=2', 'An *old* house'],
  ['Une maison *vieille*', 'An old house', '0=0 1=2 2=1', 'An *old* house'],
  ['Il a **pris la porte** hier', 'Yesterday he left', '0=1 1=2 3=2 4=2 5=0', 'Yesterday he **left**'],
  ['**Il dort.**', 'He sleeps.', '', '**He sleeps.**'],
  ['Il dit *non !* et part', 'He says no! and leaves', '1=1 2=2 4=4', 'He says *no!* and leaves'],
  ['Le **très *gros* chien**', 'The very big dog', '1=1 2=2 3=3', 'The **very *big* dog**'],
  // of two that fit, the one that is as far along
  ['Il y a **trois** chats', 'There are three cats', '2=1 3=0 3=2', 'There are **three** cats'],
  // a word that stays
  ['*Bérénice* aussi', 'Bérénice too', '0=0 0=1', '*Bérénice* too'],
  // an inner pair that begins with the outer one
  ['Le **_gros_ chien**', 'The big dog', '1=1 2=2', 'The **_big_ dog**'],
  // the English has the word twice: the alignment decides
  ['Le *port* de Port-Aval', 'The port port of Port-Aval', '1=1 3=4', 'The *port* port of Port-Aval'],
  // no words at all
  ['**Il dort**', '…', '', '… (without **)'],
  // nothing shows where it belongs
  ['Il a *bien* dormi', 'He has slept', '0=0 1=1 3=2', 'He has slept (without *)'],
])('%s', (french, english, pairs, expected) => {
  expect(back(french, english, pairs)).toBe(expected);
});

test.each([
  ['Le lac[2] est gelé[3].', 'The lake is frozen.', '1=1 3=3', 'The lake[2] is frozen[3].'],
  ['[3] Il dort.', 'He sleeps.', '1=1', '[3] He sleeps.'],
  ['Il dort.[3]', 'He sleeps.', '1=1', 'He sleeps.[3]'],
  ['"Il part"[1], dit-elle.', '“He is leaving”, she said.', '1=2', '“He is leaving”[1], she said.'],
  ['"Il part"[1], dit-elle.', '“He is leaving,” she said.', '1=2', '“He is leaving,”[1] she said.'],
  ['Le lac (gelé)[4] est beau', 'The (frozen) lake is fine', '1=2 2=1', 'The (frozen)[4] lake is fine'],
  ['Un lac [4] est beau', 'A lake is fine', '1=1', 'A lake [4] is fine'],
  ['L’arrêt[5] est connu', 'The stop is known', '0=0 0=1 2=3', 'The stop[5] is known'],
  ['L’Oriel® revient', 'The Oriel is back', '0=0', 'The Oriel® is back'],
  ['Tarvex™ revient', 'Tarvex is back', '0=1 0=0', 'Tarvex™ is back'],
  ['Il dort[3]', 'He sleeps. ', '1=1', 'He sleeps[3]. '],
  ['Une hausse de 12 %[2] est prévue', 'A rise of 12% is expected', '3=3', 'A rise of 12%[2] is expected'],
  ['Une **maison de bois', 'A wooden house', '1=2 3=1', 'A wooden **house'],
  ['Une maison **de bois', 'A house', '1=1', 'A house (without **)'],
  // without an alignment, at the same fraction of the words
  ['Le lac[2] est gelé', 'The lake is frozen', '', 'The lake[2] is frozen'],
  ['**Le lac est gelé.', 'The lake is frozen.', '', '**The lake is frozen.'],
])('%s', (french, english, pairs, expected) => {
  expect(back(french, english, pairs)).toBe(expected);
});
