import { expect, test } from 'vitest';
import { placed } from '../placed.js';

test.each([
  [
    'a stray word elsewhere',
    '<b>grand[1] froid[2]</b> vient[3]',
    'big[1] cold[2] is[3] coming[3] cold[1]',
    '<b>big cold</b> is coming cold',
  ],
  ['a word between two of them', 'un[1] <b>chien[2] noir[3]</b>', 'one[1] dog[2] all black[3]', 'one <b>dog all black</b>'],
  ['the nearest of two', 'oui[1] et[2] <b>oui[3]</b>', 'yes[3] and[2] yes[3]', 'yes and <b>yes</b>'],
  ['half of a negation', 'Il[1] ne[2] faut[3] <b>pas</b> partir[4]', 'We[1] must[3] not[2] leave[4]', 'We must <b>not</b> leave'],
  ['only a word shared with others', 'il[1] part[2] <b>tôt[3]</b>', 'he[1] leaves[2][3]', 'he <b>leaves</b>'],
  ['only a word of grammar of a content word', 'il[1] part[2] <b>à[3]</b> pied[4]', 'he[1] walks[2][3] far[4]', 'he <b>walks</b> far'],
])('%s', (_what, french, english, expected) => {
  expect(placed(french, english)).toEqual({ english: expected, lost: [] });
});
