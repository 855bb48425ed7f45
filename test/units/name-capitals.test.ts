import { expect, test } from 'vitest';
import { namesInCapitals } from '../../src/units/name-capitals.js';

const found = (line: string): string[] => namesInCapitals(line).map(({ text }) => text);

test.each([
  ['MME KERVAL ET M. D’AUBRAC PARTENT', ['Mme', 'Kerval', 'M.', 'd’Aubrac']],
  ['MM. KERVAL, SY ET LE BIHAN VOTENT', ['MM.', 'Kerval', 'Sy', 'Le Bihan']],
  ["« NON », DIT MLLE D'AUBRAC", ['Mlle', "d'Aubrac"]],
  ['M.\u00a0MARC DE LA TOUR EST ÉLU', ['M.', 'Marc de La Tour']],
  ['LE DR M’BODJ ET LE PR. KERVAL', ['Dr', 'M’Bodj', 'Pr.', 'Kerval']],
  ['LE GÉN. KERVAL ET L’ADJ. SY SALUENT LE LT-COL. ROUX', ['gén.', 'Kerval', 'adj.', 'Sy', 'lt-col.', 'Roux']],
  ['N’GUESSAN BAT D’SILVA ET O’NEIL', ['N’Guessan', 'D’Silva', 'O’Neil']],
  ["DÉPART DE L'ÎLE-SUR-ARVE ET DE CLAIRE D'AUBRAC", ["L'Île-sur-Arve", "Claire d'Aubrac"]],
])('%s', (line, names) => {
  expect(found(line)).toEqual(names);
});

test.each([
  'N’HÉSITEZ PAS, N’ENTREZ PLUS',
  'L’EAU D’ÉTÉ, QU’IL M’A DONNÉE',
  'M. LE PRÉFET ET MME LA DIRECTRICE',
  'IL ME DOIT CENT EUROS, MM. ?',
  'LE CENTRE D’ACCUEIL D’ALGER FERME',
  'UN PR MANAGER',
  'IL A PASSÉ LE COL. IL DORT AU CAP.',
])('nothing in %s', (line) => {
  expect(found(line)).toEqual([]);
});

test('a name takes as much room as before, and long lines are read in time', () => {
  const line = `${'M. D’AUBRAC, MME SY ET L’AN. '.repeat(4000)}${'M.'.repeat(20_000)}`;
  const since = performance.now();
  expect(namesInCapitals(line).every(({ start, end, text }) => text.length === end - start)).toBe(true);
  expect(performance.now() - since).toBeLessThan(2000);
});
