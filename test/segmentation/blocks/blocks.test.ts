import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dashEnd, listMarkEnd, toBlocks } from '../../../src/segmentation/blocks/blocks.js';
import { sliceOf, trimSpan, type Span } from '../../../src/text/spans.js';
import { frenchText } from '../sentences/french-text.js';

const isCredit = (text: string, line: Span): boolean => sliceOf(text, line).startsWith('Photo');
/** The blocks as 'kind: text', a line break inside a block written ⏎. */
const blocksOf = (text: string): string[] =>
  toBlocks(text, isCredit).map((block) => `${block.kind}: ${sliceOf(text, block).replaceAll(/\r?\n/gu, '⏎')}`);
const kept = (kind: string, text: string): string[] => text.split('\n').map((line) => `${kind}: ${line}`);

test('an empty text has no blocks', () => expect(blocksOf(' \n\n')).toEqual([]));

test('titles, paragraphs, dialogue, lists and credits are blocks of their own', () => {
  const text = 'Un titre\n\n  Il part. Elle reste.\n– Oui.\n- Non.\n• une pomme\n1. Toute personne\n---\nPhoto : Ana\nde Lyon.\n';
  expect(blocksOf(text)).toEqual([
    ...['headline: Un titre', 'prose: Il part. Elle reste.', 'dialogue: – Oui.', 'dialogue: - Non.', 'item: • une pomme'],
    ...['item: 1. Toute personne', 'headline: ---', 'attribution: Photo : Ana', 'prose: de Lyon.'],
  ]);
});

const wrapped = `Le gouvernement a présenté mardi son projet de réforme du code
du travail. Le texte, porté par le ministre de l’Économie Bruno
Dupont, sera examiné à l’Assemblée nationale dès le mois d’avril.
« C’est un bon texte », a-t-il dit devant les députés de Paris.
Les syndicats ont aussitôt annoncé une grève pour le lendemain
matin.`;

test('a hard-wrapped paragraph is one block, even if a line begins with a name or a mark, or ends in a full stop', () => {
  expect(blocksOf(wrapped)).toEqual([`prose: ${wrapped.replaceAll('\n', '⏎')}`]);
  expect(blocksOf(wrapped.replaceAll('\n', '\r\n'))).toHaveLength(1);
});

test('a short line that ends in a full stop ends a paragraph of a wrapped text', () => {
  expect(blocksOf(`${wrapped}\n${wrapped}`)).toHaveLength(2);
  expect(blocksOf(wrapped.replace('matin.', 'matin.\n   Paul'))).toHaveLength(2);
});

test('the width of a paragraph applies to the shorter ones near it', () => {
  const short = 'Une réunion est prévue vendredi à la préfecture, selon Marie-Paule\nDurand.';
  expect(blocksOf(`${wrapped}\n\n${short}`)).toHaveLength(2);
  expect(blocksOf(short)).toHaveLength(2);
});

test('a line that breaks in the middle of a sentence goes on', () => {
  expect(blocksOf('Il est parti pour\nLyon hier.')).toEqual(['prose: Il est parti pour⏎Lyon hier.']);
  expect(blocksOf('Elle parle d’une réforme\n« très attendue ».')).toHaveLength(1);
  expect(blocksOf('– Je reviendrai\n  demain.')).toEqual(['dialogue: – Je reviendrai⏎  demain.']);
});

test('the dash of a remark begins no dialogue at the start of a line', () => {
  const text = 'Les syndicats – la CGT en tête, qui appelle à la grève générale\n– ont réagi vendredi.';
  expect(blocksOf(`${wrapped}\n\n${text}`)).toHaveLength(2);
  expect(blocksOf('Il regarde la mer\n– Tu viens ?')).toHaveLength(2);
});

test.each([
  ['verses', 'Sous le vieux pont coule une rivière\nEt mes amours\nFaut-il que je m’en souvienne\nLa joie venait après'],
  ['an address', 'Jean Dupont\n12, rue de la Paix\n75002 Paris'],
  ['names', 'Ana Silva\nBruno Petit\nChloé Martin\nDavid Roux'],
  ['ingredients', 'farine\nsucre\nœufs'],
])('%s stay lines', (_, text) => expect(blocksOf(text)).toEqual(kept('headline', text)));

test.each([
  ['a menu', 'Voir la galerie\nSavoir plus\nSe désabonner\nNous écrire'],
  ['a menu in small letters', 'Journal\nà la une\nen images\nPodcasts'],
  ['two buttons', 'Afficher plus\nFermer'],
])('%s stays lines', (_, text) => expect(blocksOf(text)).toEqual(kept('headline', text)));

test('a line behind a list is no part of its last item, unless it is indented or the item was long enough to be broken', () => {
  expect(blocksOf('- Sel\n- Farine\nfour : 180')).toEqual(['dialogue: - Sel', 'dialogue: - Farine', 'headline: four : 180']);
  expect(blocksOf('1. Sel\n2. Farine\nfour : 180')).toHaveLength(3);
  expect(blocksOf('- Sel\n- Farine de blé\n  tamisée')).toHaveLength(2);
  expect(blocksOf('- Une pincée de sel fin de Guérande ou d’ailleurs\nsi possible')).toHaveLength(1);
});

test('a title of two lines, and a word divided between them', () => {
  expect(blocksOf('Le préfet de la Loire demande aux maires\nde fermer les parcs')).toHaveLength(1);
  expect(blocksOf('La préfec-\nture ferme')).toEqual(['headline: La préfec-⏎ture ferme']);
  expect(blocksOf('La préfec\u00ad\nture ferme')).toHaveLength(1);
  expect(blocksOf('La ville de Saint-\nMalo')).toHaveLength(1);
});

test('quoted mail: the signs are layout, and lines of another depth are other blocks', () => {
  const quoted = (text: string): string[] =>
    toBlocks(text, isCredit).map((block) => `${block.kind}: ${sliceOf(text, block).replaceAll('\n', '⏎')}`);
  expect(quoted('> Il part de\n> Lyon.\n>\n>> Ah\nbon.')).toEqual(['prose: Il part de⏎> Lyon.', 'headline: Ah', 'prose: bon.']);
});

test('rows with semicolons: glued ones, or as many as in a line beside', () => {
  expect(blocksOf('Ville;Date\nNice;3,5')).toEqual(['row: Ville;Date', 'row: Nice;3,5']);
  expect(blocksOf('Ville ; Date\nNice ; 3,5')).toEqual(['row: Ville ; Date', 'row: Nice ; 3,5']);
  expect(blocksOf('Il neige ; il vente')).toEqual(['headline: Il neige ; il vente']);
});

test('lines that end in a full stop or a colon and are not wrapped text stay lines', () => {
  expect(blocksOf('Il part.\nElle reste.\nVoici :\nrien.')).toHaveLength(4);
});

test('rows of a table', () => {
  const table = 'Ville   Habitants\nLyon  513 275\nNom\tÂge\nA | B';
  expect(blocksOf(table)).toEqual(kept('row', table));
  expect(blocksOf('Il part.  Elle reste.')).toEqual(['prose: Il part.  Elle reste.']);
});

test('two sentences without a final full stop are not a headline', () => {
  expect(blocksOf('C’est fini ? Les cheminots disent non')[0]).toMatch(/^prose/u);
});

test.each(['– Oui', '-Oui', '—\u00a0« Oui »', '-- Oui'])('the dash of %j', (line) => {
  expect(line.slice(dashEnd(line, 0))).toMatch(/^(?:« )?Oui/u);
});
test.each(['-3 °C', '-là', 'Oui – non'])('no dash in %j', (line) => expect(dashEnd(line, 0)).toBe(0));

test.each(['• Oui', '1. Oui', '(2) Oui', '1° Oui', '1.2 Oui', 'a) Oui', 'IV. Oui', '* Oui'])('the list mark of %j', (line) => {
  expect(line.slice(listMarkEnd(line, 0))).toBe('Oui');
});
test.each(['2012. Oui', '3 œufs', 'E. Macron', '1,5 litre', 'Il. Oui', '18h30. Oui'])('no list mark in %j', (line) => {
  expect(listMarkEnd(line, 0)).toBe(0);
});

test('blocks stand in order, trimmed, and leave only white space and the signs of quoted mail between them', () =>
  fc.assert(
    fc.property(frenchText(), (text) => {
      let end = 0;
      let gaps = '';
      for (const block of toBlocks(text, isCredit)) {
        expect(block.start).toBeGreaterThanOrEqual(end);
        expect(trimSpan(text, block)).toMatchObject({ start: block.start, end: block.end });
        gaps += text.slice(end, block.start);
        end = block.end;
      }
      expect((gaps + text.slice(end)).replace(/[\s>]/gu, '')).toBe('');
    }),
    { numRuns: 500 },
  ));
