import { expect, test } from 'vitest';
import { foreignRuns, protectedWords } from '../../../src/text/protected/protected-words.js';

const slices = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

test.each([
  ['Écrivez à jean.petit@mairie.example, suivez @mairie_lyon et #Loire2024.', ['jean.petit@mairie.example', '@mairie_lyon', '#Loire2024']],
  [
    'Voir https://a.example/x?y=1, www.lyon.example (ou le-courrier.fr/une).',
    ['https://a.example/x?y=1', 'www.lyon.example', 'le-courrier.fr/une'],
  ],
  ['Luc Noé <luc@noe.example>, <noe@lac.example> ou mailto:a@b.example.', ['<luc@noe.example>', '<noe@lac.example>', 'mailto:a@b.example']],
  ['Le fichier rapport_v2.pdf et liste.xlsx.', ['rapport_v2.pdf', 'liste.xlsx']],
  ['Le titre </s> ou <pad>, >>fr<< ou <b>.', ['</s>', '<pad>', '>>fr<<']],
  ['3 < 5 et 5 > 3, << oui >>', []],
  ['l’étape n° 3, le p.-d.g., etc. Fin.Début, 12/03/2024, et/ou, #1, a@b', []],
])('%s', (text, expected) => {
  expect(slices(text, protectedWords(text))).toEqual(expected);
});

test.each([
  ['Bravo 👏🏽 à 東京 et Москва !', ['👏🏽', '東京', 'Москва']],
  ['👨‍👩‍👧 🇫🇷', ['👨‍👩‍👧 🇫🇷']],
  ['à 20 °C, 5 €, § 3, 100 µs, ™, Šumava et Œuvre', []],
])('%s', (text, expected) => {
  expect(slices(text, foreignRuns(text))).toEqual(expected);
});
