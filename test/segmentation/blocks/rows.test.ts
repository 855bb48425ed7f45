import { expect, test } from 'vitest';
import { cellsOf, isRow } from '../../../src/segmentation/blocks/rows.js';
import { sliceOf } from '../../../src/text/spans.js';

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });

test.each(['Lyon\t12', 'Lyon | 12 |', 'Lyon   Rhône', 'Lyon  12,5 %', 'Ville  Lieu  Date'])('a row: %j', (line) => {
  expect(isRow(line, whole(line))).toBe(true);
});
test.each(['Oui.  Non.  Si.', 'Il a  dit non', 'Les  élus de la  région ont  voté le  texte', 'Lyon 12', '| Oui'])(
  'not a row: %j',
  (line) => {
    expect(isRow(line, whole(line))).toBe(false);
  },
);
test.each([
  ['Rubriques > Culture > Livres', ['Rubriques', 'Culture', 'Livres']],
  ['Retour » Archives', ['Retour', 'Archives']],
  ['Radio\u00a0› Podcasts\u202f› Le matin', ['Radio', 'Podcasts', 'Le matin']],
  ['Hier · Aujourd’hui · Demain', ['Hier', 'Aujourd’hui', 'Demain']],
  ['Aide • Nous écrire •', ['Aide', 'Nous écrire']],
  ['Région / Nord / Lille', ['Région', 'Nord', 'Lille']],
  ['rubriques / culture / livres', ['rubriques', 'culture', 'livres']],
  ['Météo – Trafic – Sorties', ['Météo', 'Trafic', 'Sorties']],
  ['Vous lisez : Journal > Culture > Livres', ['Vous lisez : Journal', 'Culture', 'Livres']],
  ['Dijon → Beaune', ['Dijon', 'Beaune']],
  ['Journal >Culture >Livres', ['Journal', 'Culture', 'Livres']],
  ['Journal> Culture> Livres', ['Journal', 'Culture', 'Livres']],
  ['Journal>Culture>Livres', ['Journal', 'Culture', 'Livres']],
  // the last cell may be the title of the page
  ['Sport > Voile > Qui arrivera le premier au port cette nuit ?', ['Sport', 'Voile', 'Qui arrivera le premier au port cette nuit ?']],
  ['Sport > « Nous avons tenu », dit le capitaine de Brest', ['Sport', '« Nous avons tenu », dit le capitaine de Brest']],
])('a trail: %j', (line, cells) => {
  expect(isRow(line, whole(line))).toBe(true);
  expect(cellsOf(line, whole(line)).map((cell) => sliceOf(line, cell))).toEqual(cells);
});
test.each([
  'Le niveau est > 12 cm.',
  'La pente est > 8 % ici',
  'Le vent – qui est fort – tombe',
  'Le vent - très fort - tombe',
  'Il dit oui / non à tout',
  'Nous restons », a dit Paul',
  '« Nous » et « vous » sont amis',
  'Il cite « Nord » Sud » et rit',
  'Un vol Lyon – Nice',
  '> Bonjour à tous',
  'Il est 12 h / 14 h.',
])('no trail: %j', (line) => expect(isRow(line, whole(line))).toBe(false));

test('cells are trimmed and never empty', () => {
  const row = 'Lyon | | 12\t5  ans |';
  expect(cellsOf(row, whole(row)).map((cell) => sliceOf(row, cell))).toEqual(['Lyon', '12', '5', 'ans']);
});
