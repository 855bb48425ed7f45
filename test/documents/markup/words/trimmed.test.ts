import { expect, test } from 'vitest';
import { placed } from '../placed.js';

/** A word with several numbers stands for several French ones. */
test.each([
  ['a verb that also has the article', 'ordonne[1] <b>la[2] mise[3]</b>', 'orders[1][2] the[2] start[3]', 'orders <b>the start</b>'],
  ['a verb that also has the preposition', 'part[1] <b>sous[2] peu[3]</b>', 'leaves[1][2] in[2] time[3]', 'leaves <b>in time</b>'],
  ['an auxiliary', 'ont[1] <b>doublé[2]</b>', 'have[1][2] doubled[2]', 'have <b>doubled</b>'],
  ['a relative pronoun', 'qui[1] <b>quitte[2]</b> tout[3]', 'who[1][2] is[2] leaving[2] all[3]', 'who <b>is leaving</b> all'],
  ['a noun before', 'loi[1] <b>sur[2] eau[3]</b>', 'law[1][3] on[2] water[3]', 'law <b>on water</b>'],
  [
    'a preposition for an article',
    'prévoit[1] <b>la[2] gratuité[3]</b>',
    'provides[1] for[2] free[3] rides[3]',
    'provides for <b>free rides</b>',
  ],
  [
    'a word that leads out',
    'il[1] <b>ne[2] veut[3] pas[4]</b> finir[5]',
    'he[1] won’t[2] want[3] to[4] end[5]',
    'he <b>won’t want</b> to end',
  ],
  ['an article outside', 'le[1] <b>maire[2]</b> parle[3]', 'the[2] mayor[2] speaks[3]', 'the <b>mayor</b> speaks'],
])('outside: %s', (_what, french, english, expected) => {
  expect(placed(french, english)).toEqual({ english: expected, lost: [] });
});

test.each([
  ['an auxiliary that only stands for the verb', 'il[1] <b>part[2]</b>', 'he[1] will[2] leave[2]', 'he <b>will leave</b>'],
  [
    'an auxiliary whose other word has its own',
    'abonnés[1] <b>pourront[2]</b> lire[3]',
    'readers[1] will[1][2] be[2] able[2] to read[3]',
    'readers <b>will be able</b> to read',
  ],
  ['the only word', '<b>jamais[1]</b> laisser[2] seul[3]', 'ever[1][2] leave[2] alone[3]', '<b>ever</b> leave alone'],
  ['the word of a date', 'vient[1] <b>le[2] 12[3] mai[4]</b>', 'comes[1] on[2] 12[3] May[4]', 'comes <b>on 12 May</b>'],
  ['a preposition of its own', 'vient[1] <b>de[2] Lyon[3]</b> hier[4]', 'comes[1] from[2] Lyon[3] late[4]', 'comes <b>from Lyon</b> late'],
  ['a word that leads out in French too', '<b>proche[1] de[2]</b> Lyon[3]', 'close[1] to[2] Lyon[3]', '<b>close to</b> Lyon'],
  ['a particle', 'il[1] <b>cède[2]</b> ici[3]', 'he[1] gives[2] in[2] here[3]', 'he <b>gives in</b> here'],
  ['an article that nothing stands for', 'hier[1] <b>le maire[2]</b>', 'yesterday[1] the mayor[2]', 'yesterday <b>the mayor</b>'],
  ['an article of another small word', 'dont[1] <b>un[2] tiers[3]</b>', 'a[1] third[3] here', '<b>a third</b> here'],
])('inside: %s', (_what, french, english, expected) => {
  expect(placed(french, english)).toEqual({ english: expected, lost: [] });
});
