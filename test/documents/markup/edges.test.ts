import { expect, test } from 'vitest';
import { placed } from './placed.js';

test.each([
  ['a raised ending', 'le[1] 1<sup>er</sup>[2] mai[3]', 'May[3] 1st[2]', 'May 1<sup>st</sup>'],
  ['a raised ending that English has not', 'le[1] 1<sup>er</sup>[2] mai[3]', '1[2] May[3]', '1<sup></sup> May'],
  ['a century', 'le[1] XX<sup>e</sup>[2] siècle[3]', 'the[1] 20th[2] century[3]', 'the 20<sup>th</sup> century'],
  ['a title', 'M<sup>me</sup>[1] Roy[2] part[3]', 'Mrs[1] Roy[2] leaves[3]', 'M<sup>rs</sup> Roy leaves'],
  ['the first part of a word', 'le[1] <b>CO</b>2[2] monte[3]', 'the[1] CO2[2] rises[3]', 'the <b>CO</b>2 rises'],
  ['a quotation', 'il[1] dit[2] <i>« oui[3] »</i>', 'he[1] says[2] “yes[3]”', 'he says <i>“yes”</i>'],
  ['a quotation with a comma', '<i>« Rien[1] »</i>, dit-il[2]', '“Nothing[1],” he[2] says', '<i>“Nothing,”</i> he says'],
  ['emphasis in a quotation', '« <i>Rien[1]</i> », dit-il[2]', '“Nothing[1],” he[2] says', '“<i>Nothing</i>,” he says'],
  ['two beside each other', '<b>« un[1] »</b> <i>« deux[2] »</i> ici[3]', '“one[1]” “two[2]” here[3]', '<b>“one”</b> <i>“two”</i> here'],
])('%s', (_what, french, english, expected) => {
  expect(placed(french, english).english).toBe(expected);
});
