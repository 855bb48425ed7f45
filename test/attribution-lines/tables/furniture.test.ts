import { describe, expect, test } from 'vitest';
import { isAttributionLine } from '../../../src/attribution-lines/recognise/is-attribution-line.js';
import { toEnglishAttribution } from '../../../src/attribution-lines/render/to-english.js';
import { footerFurniture, furnitureBeforeNames } from '../../../src/attribution-lines/tables/footer.js';
import { pageFurniture } from '../../../src/attribution-lines/tables/furniture.js';
import { readerFurniture } from '../../../src/attribution-lines/tables/readers.js';
import { sectionNames } from '../../../src/attribution-lines/tables/sections.js';
import { capitalised } from '../../../src/text/phrase-pattern.js';

const isOne = (line: string): boolean => isAttributionLine(`Il pleut.\n${line}\nIl fait beau.`, { start: 10, end: 10 + line.length });

/** A line, and its English. */
const becomes = (french: string, english: string): void => {
  expect([french, isOne(french)]).toEqual([french, true]);
  expect(toEnglishAttribution(french)).toBe(english);
};

describe.each(Object.entries({ pageFurniture, readerFurniture, footerFurniture, sectionNames }))('%s', (_, table) => {
  test('each entry is a line, with a capital and in capitals, with any apostrophe and space, and with a number', () => {
    for (const [french, english] of table) {
      becomes(capitalised(french), capitalised(english));
      // the capitals of a short form say nothing
      const inCapitals = /^cg[uv]$/u.test(french) ? capitalised(english) : english.toUpperCase();
      becomes(french.toUpperCase().replaceAll('’', "'"), inCapitals);
      becomes(capitalised(french).replaceAll(' ', '\u00a0'), capitalised(english));
    }
  });

  test('each entry is a cell of a menu', () => {
    for (const [french, english] of table)
      becomes(`Accueil | ${capitalised(french)} | Contact`, `Home | ${capitalised(english)} | Contact`);
  });

  test('the French is in lower case but for names, and has one apostrophe and one space', () => {
    for (const french of table.keys()) expect(french).toMatch(/^(?:\p{Ll}|\d)[^'\s]*(?: [^'\s]+)*$/u);
  });
});

test('no phrase is in two tables with different English', () => {
  const english = new Map<string, string>();
  for (const [french, words] of [...pageFurniture, ...readerFurniture, ...footerFurniture, ...sectionNames]) {
    expect([french, english.get(french) ?? words]).toEqual([french, words]);
    english.set(french, words);
  }
});

test('words before names', () => {
  for (const [french, english] of furnitureBeforeNames) {
    const names = french.endsWith('n°') || french === 'page' ? '12' : 'Valbrune';
    becomes(`${capitalised(french)} ${names}`, `${capitalised(english)} ${names}`);
  }
});
