// What the English of every sample keeps, whatever the model: structure, never wording.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../samples/', import.meta.url));
const read = (name: string): string => readFileSync(folder + name, 'utf8');
const count = (text: string, mark: string): number => text.split(mark).length - 1;
const linesOf = (text: string): string[] => text.split(/\r?\n/u);
const indentOf = (line: string): string => /^[ \t]*/u.exec(line)![0];
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.fr.txt') ? [file.slice(0, -'.fr.txt'.length)] : []));

/** Lines that name who wrote, said, photographed or told it: what must stand letter for letter in the same line of the English. */
const credits: Record<string, readonly string[]> = {
  breve: ['Émeline Jacquemart', 'Bastien Ferrandeau', 'Montcorvel'],
  culture: ['Gaspard Lenoncourt', '© Clémence Ostertag'],
  depeche: ['PORT-GALLIAN (AFP)', 'AFP)'],
  economie: ['Reuters', 'economie@lecourrierdevalbrune.example'],
  entretien: ['Thibault Desrousseaux', 'Inès Valcourt'],
  politique: ['Claire Vasseur', 'AFP)', 'VALBRUNE (AFP)', 'Hugo Lambertin / AFP'],
  proces: ['Saint-Aurin, Margaux Thévenard', 'Rémi Castanède', 'Agence Méridienne'],
};

test('every sample says which names its credits must keep', () => {
  expect(Object.keys(credits).sort()).toEqual(names.sort());
});

describe.each(names)('%s', (name) => {
  const french = read(`${name}.fr.txt`);
  const english = (): string => read(`${name}.en.txt`);

  test('the French is spaced as newspapers do it', () => {
    expect(french).not.toMatch(/«[^\u00a0]|[^\u00a0]»|[^\u202f][;!?]| :/u);
    expect(french).not.toContain("'");
  });

  test('every « » is “ ” and every inner “ ” is ‘ ’: none lost, none left, none new', () => {
    const text = english();
    expect(text).not.toMatch(/[«»‹›"]/u);
    expect(count(text, '“')).toBe(count(french, '«'));
    expect(count(text, '”')).toBe(count(french, '»'));
    expect(count(text, '‘')).toBe(count(french, '“'));
  });

  test('no quotation is empty', () => {
    expect(english()).not.toMatch(/“\s*”|‘\s*’/u);
  });

  test('credits keep their names letter for letter, in their line', () => {
    const paragraphs = (text: string): string[] => text.split(/\r?\n(?=\r?\n)/u);
    for (const credit of credits[name]!) {
      const at = paragraphs(french).findIndex((paragraph) => paragraph.includes(credit));
      expect(at, `${credit} is in the French`).toBeGreaterThanOrEqual(0);
      expect(paragraphs(english())[at]).toContain(credit);
    }
  });

  test('blank lines, indentation and line ends are those of the French', () => {
    const text = english();
    const blocks = (article: string): string[] => article.split(/(?:\r?\n){2,}/u);
    expect(blocks(text).map(indentOf)).toEqual(blocks(french).map(indentOf));
    expect(text.match(/(?:\r?\n){2,}|(?:\r?\n)+$/gu)).toEqual(french.match(/(?:\r?\n){2,}|(?:\r?\n)+$/gu));
    expect(/\r\n/u.test(text)).toBe(/\r\n/u.test(french));
    expect(/[^\r]\n/u.test(text)).toBe(/[^\r]\n/u.test(french));
  });

  test.skipIf(name === 'depeche')('line for line, where the French is not wrapped', () => {
    expect(linesOf(english()).map((line) => line === '')).toEqual(linesOf(french).map((line) => line === ''));
    expect(linesOf(english()).map(indentOf)).toEqual(linesOf(french).map(indentOf));
  });
});

test('the README quotes the samples as they are', () => {
  const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8');
  const quotations = [...readme.matchAll(/<!-- samples\/(\S+) (\d+)-(\d+) -->\n```text\n([^]*?)\n```/gu)];
  expect(quotations.map(([, file]) => file)).toEqual(['politique.fr.txt', 'politique.en.txt']);
  for (const [, file, first, last, quoted] of quotations) {
    expect(quoted).toBe(
      linesOf(read(file!))
        .slice(Number(first) - 1, Number(last))
        .join('\n'),
    );
  }
});
