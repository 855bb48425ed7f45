import { expect, test } from 'vitest';
import { toEnglishAttribution } from '../../../src/attribution-lines/render/to-english.js';
import { segment } from '../../../src/segmentation/segment.js';

test.each([
  [
    'Le mer. 4 mai 2022 à 09:12, Inès Noël <ines@courrier.example> a écrit :',
    'On Wed 4 May 2022 at 09:12, Inès Noël <ines@courrier.example> wrote:',
  ],
  ['Le 04/05/2022 à 9 h 12, Hugo Lemaire a écrit\u00a0:', 'On 04/05/2022 at 9:12, Hugo Lemaire wrote:'],
  ['Le mercredi 4 mai 2022, ines@courrier.example a écrit :', 'On Wednesday 4 May 2022, ines@courrier.example wrote:'],
  [
    'Le 4 mai 2022 à 09:12, "Lemaire, Hugo" <hugo@courrier.example> a\nécrit :',
    'On 4 May 2022 at 09:12, "Lemaire, Hugo" <hugo@courrier.example>\nwrote:',
  ],
  [
    'Le 4 mai 2022 à 09:12, Hugo Lemaire <hugo@courrier.example>\na écrit :',
    'On 4 May 2022 at 09:12, Hugo Lemaire <hugo@courrier.example>\nwrote:',
  ],
])('%j', (french, english) => {
  expect(segment(french).map(({ kind, start, end }) => [kind, start, end])).toEqual([['attribution', 0, french.length]]);
  expect(toEnglishAttribution(french)).toBe(english);
});

test.each(['Le 4 mai 1822, Lamartine a\nécrit :', 'Le maire\na écrit :', 'Le 4 mai 2022 à 9 h,\nle préfet a écrit :'])(
  'no reply: %j',
  (french) => {
    expect(segment(french).every(({ kind }) => kind !== 'attribution')).toBe(true);
  },
);
