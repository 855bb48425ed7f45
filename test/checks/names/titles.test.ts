import { describe, expect, test } from 'vitest';
import { lostTitles } from '../../../src/checks/names/titles.js';
import { createLexicon } from '../../../src/languages/lexicon.js';
import { drawn, type Looks } from '../../repair/drawn-alignment.js';

const lexicon = createLexicon();

/** The English with its titles as the check wants them. */
const mended = (source: string, target: string): string =>
  lostTitles({ source, target, lexicon, attention: () => undefined }).reduceRight(
    (english, { title, target: { start, end } }) => `${english.slice(0, start)}${title} ${english.slice(end)}`,
    target,
  );

test.each([
  // left French, another one, none
  ['M. Roy dort.', 'M. Roy sleeps.', 'Mr Roy sleeps.'],
  ['Mme Roy dort.', 'Mr. Roy sleeps.', 'Ms Roy sleeps.'],
  ['Mme Roy dort.', 'Madame Roy sleeps.', 'Ms Roy sleeps.'],
  ['Il voit Mlle Roy.', 'He sees Roy.', 'He sees Miss Roy.'],
  ['Me Anne Roy plaide.', 'Me Anne Roy pleads.', 'Maître Anne Roy pleads.'],
  // English has no article there
  ['Le Pr Roy opère.', 'The Roy operates.', 'Prof Roy operates.'],
  ['Le gén. Roy salue le lt-col. Roux.', 'The gen. Roy greets the lt-col. Roux.', 'Gen Roy greets Lt Col Roux.'],
  ['Selon la Dre Roy, il pleut.', 'According to the Dre Roy, it rains.', 'According to Dr Roy, it rains.'],
  // lists and couples
  ['MM. Roy et Roux votent.', 'MM. Roy and Roux vote.', 'Mr Roy and Mr Roux vote.'],
  ['Mmes Roy, Roux et Sy votent.', 'Mrs Roy, Roux and Sy vote.', 'Mrs Roy, Ms Roux and Ms Sy vote.'],
  ['M. et Mme Roy votent.', 'M. and Mrs Roy vote.', 'Mr and Mrs Roy vote.'],
  // the same name twice
  ['M. Roy et Mme Roy votent.', 'Mr Roy and Mr Roy vote.', 'Mr Roy and Ms Roy vote.'],
  // particles, initials, an English form
  ['M. J.-P. de La Motte dort.', 'M. J.-P. de La Motte sleeps.', 'Mr J.-P. de La Motte sleeps.'],
  ['M. Poutine dort.', 'M. Putin sleeps.', 'Mr Putin sleeps.'],
])('%s: %s', (source, target, expected) => {
  expect(mended(source, target)).toBe(expected);
  expect(mended(source, expected)).toBe(expected);
});

test.each([
  ['M. Roy dort.', 'Mr. Roy sleeps.'],
  ['M. Roy dort.', 'President Roy sleeps.'],
  ['Mme Roy dort.', 'Mrs Roy sleeps.'],
  ['Le dr. Roy dort.', 'Doctor Roy sleeps.'],
  ['Le col. Roy dort.', 'Colonel Roy sleeps.'],
  ['MM. Roy et Roux votent.', 'Messrs Roy and Roux vote.'],
  ['Les Drs Roy et Roux opèrent.', 'Drs Roy and Roux operate.'],
  ['M. Roy dort.', 'He sleeps.'],
  ['Roy dort.', 'Roy sleeps.'],
  ['M. Roy dort, Roy rêve.', 'Roy sleeps, Mr Roy dreams, Roy dreams.'],
])('nothing to mend: %s: %s', (source, target) => {
  expect(lostTitles({ source, target, lexicon, attention: () => undefined })).toEqual([]);
});

test('a text without an end takes no long time', () => {
  const started = performance.now();
  for (const text of ['M. Roy, '.repeat(20_000), 'M. de '.repeat(20_000), 'MM. Roy et '.repeat(20_000)])
    lostTitles({ source: text, target: text, lexicon, attention: () => undefined });
  expect(performance.now() - started).toBeLessThan(8000);
});

describe('a word that stands for the title', () => {
  const target = 'The gy Roy sleeps.';
  const replaced = (looks: Looks): string[] => {
    const aligned = drawn('Le gén. Roy dort.', target, looks);
    return lostTitles({ source: aligned.answer.source, target, lexicon, attention: aligned.attention }).map(({ target: { start, end } }) =>
      target.slice(start, end),
    );
  };
  test('goes with the article', () => {
    expect(replaced({ gy: 'gén' })).toEqual(['The gy ']);
  });
  test('any other word stays', () => {
    expect(replaced({ gy: 'dort' })).toEqual(['']);
  });
});
