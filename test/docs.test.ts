import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { repairs } from '../src/checks/describe.js';
import { markupFaults } from '../src/documents/markup/findings.js';
import { checks } from '../src/checks/run-checks.js';

const page = readFileSync(fileURLToPath(new URL('../docs/checks.md', import.meta.url)), 'utf8');

/** The kinds of the n-th column of the table under a heading. */
const kindsUnder = (heading: string, column: number): string[] => {
  const section = page.slice(page.indexOf(`## ${heading}`)).split('\n## ')[0]!;
  const rows = section.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('|-'));
  return rows.slice(1).flatMap((row) => Array.from(row.split('|')[column]!.matchAll(/`([^`]+)`/gu), ([, kind]) => kind!));
};

test('docs/checks.md has all faults and repairs, and no others', () => {
  const known = [...checks.flatMap(({ wording }) => Object.keys(wording)), ...Object.keys(markupFaults), 'threw'];
  expect(new Set(kindsUnder('Faults', 2))).toEqual(new Set(known));
  expect(kindsUnder('Faults', 1)).toEqual([...checks.map(({ rule }) => rule), 'markup']);
  expect(kindsUnder('Repairs', 1).sort()).toEqual(Object.keys(repairs).sort());
});
