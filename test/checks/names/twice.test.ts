import { expect, test } from 'vitest';
import { namesTwice } from '../../../src/checks/names/twice.js';
import { createLexicon } from '../../../src/languages/lexicon.js';

const lexicon = createLexicon();

/** The English without the second names. */
const mended = (source: string, target: string): string =>
  namesTwice(source, target, lexicon.properNames(source), lexicon).reduceRight(
    (english, { span: { start, end } }) => english.slice(0, start) + english.slice(end),
    target,
  );

test.each([
  ['Le maire Roy dort.', 'The mayor Roy Roy sleeps.', 'The mayor Roy sleeps.'],
  ['Avec M. Beaulieu, il dort.', 'With Mr Beaulieu, Mr Beaulieu he sleeps.', 'With Mr Beaulieu he sleeps.'],
  ['Il part à Londres.', 'He leaves in London London.', 'He leaves in London.'],
])('%s: %s', (source, target, expected) => {
  expect(mended(source, target)).toBe(expected);
});

test.each([
  ['Le cri : Roy, Roy !', 'The cry: Roy, Roy!'],
  ['Le maire Roy dort.', 'The mayor Roy sleeps; Roy dreams.'],
  ['Le maire Roy dort.', 'The mayor Roy-Royal sleeps.'],
  ['Le maire Roy dort.', 'The mayor sleeps.'],
])('nothing is there twice in a row: %s: %s', (source, target) => {
  expect(mended(source, target)).toBe(target);
});
