import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tmx } from '../../../src/documents/outputs/tmx.js';
import { frenchText } from '../../invariants/french.js';
import { documentOf, failure, imprint, partsOf, repair, written } from './played-parts.js';
import { output, standard } from './standards.js';
import { tmxModels as models } from '../../memory/tmx/models.js';
import { elementsOf, treeOf, violations } from './xml-tree.js';

const tmxOf = (prose: string, findings = {}): string => written(tmx(prose, imprint), partsOf(documentOf(prose), findings));

const article = 'Le titre\n\nPar Anne Roy\n\n« Il neige, dit Luc. Beaucoup & partout. » <b>\n\n– 12 %\n\n12,5\n';

test('a unit a segment, both languages named, with the marks at the edges', () => {
  const tree = treeOf(tmxOf('« Il neige, dit Luc. Beaucoup. »\n'));
  expect(tree.children[0]!.attributes).toMatchObject({ creationtool: 'fr2en', creationtoolversion: '1.2.3', srclang: 'fr' });
  const units = elementsOf(tree, 'tu').map((unit) => elementsOf(unit, 'tuv'));
  expect(units.map((tuvs) => tuvs.map(({ attributes }) => attributes['xml:lang']))).toEqual([
    ['fr', 'en'],
    ['fr', 'en'],
  ]);
  expect(elementsOf(tree, 'seg').map(({ text }) => text)).toEqual([
    '« Il neige, dit Luc.',
    '“IL NEIGE, DIT LUC.',
    'Beaucoup. »',
    'BEAUCOUP.”',
  ]);
});

test('what is not translated is left out; bylines are in', () => {
  const texts = elementsOf(treeOf(tmxOf(article)), 'seg').map(({ text }) => text);
  expect(texts).toContain('Par Anne Roy');
  expect(texts.join()).not.toContain('12,5');
});

test('a failed check is a note, a repair is not', () => {
  const tree = treeOf(tmxOf('Il neige. On attend.', { 0: [failure], 1: [repair] }));
  expect(elementsOf(tree, 'note').map(({ text }) => text)).toEqual(['numbers failed: 12 is missing']);
});

test('English that no person wrote is marked as such', () => {
  const parts = partsOf(documentOf('Il neige. On attend. Rien.')).map((part) =>
    part.segment
      ? { ...part, segment: { ...part.segment, ...(part.segment.id === 1 && { origin: 'memory' as const, human: true as const }) } }
      : part,
  );
  const units = elementsOf(treeOf(written(tmx('Il neige. On attend. Rien.', imprint), parts)), 'tu');
  expect(units.map((unit) => elementsOf(unit, 'prop').map(({ attributes }) => attributes['type']))).toEqual([
    ['x-origin', 'x-fr2en-machine'],
    ['x-origin'],
    ['x-origin', 'x-fr2en-machine'],
  ]);
});

test('what XML cannot write is dropped, and markup in a text is text', () => {
  const xml = tmxOf('Un <b>mot</b> & un\u0001 "autre" ]]> mot\u001b\ufffe suit.');
  expect(elementsOf(treeOf(xml), 'seg')[0]!.text).toBe('Un <b>mot</b> & un "autre" ]]> mot suit.');
  expect(elementsOf(treeOf(written(tmx('', { ...imprint, label: 'a"<&\n.txt' }), [])), 'prop')[0]!.text).toBe('a"<&\n.txt');
});

test.each([article, '', '\n'])('the content model of TMX 1.4b holds: %j', (prose) => {
  expect(violations(treeOf(tmxOf(prose, { 0: [failure] })), models)).toEqual([]);
});

test('it holds for any text', () => {
  fc.assert(
    fc.property(frenchText(), (prose) => {
      expect(violations(treeOf(tmxOf(prose)), models)).toEqual([]);
    }),
  );
});

const dtd = standard('tmx14.dtd');
test.skipIf(!dtd)('the published DTD holds', () => {
  output('xmllint', ['--noout', '--nonet', '--dtdvalid', dtd!, '-'], tmxOf(article, { 0: [failure] }));
  expect(() => output('xmllint', ['--noout', '--nonet', '--dtdvalid', dtd!, '-'], tmxOf(article).replace(' srclang="fr"', ''))).toThrow(
    'srclang',
  );
});

const python = standard('python/bin/python3');
test.skipIf(!python)('translate-toolkit opens it', () => {
  const program = `
import io, json, sys
from translate.storage.tmx import tmxfile
store = tmxfile(io.BytesIO(sys.stdin.buffer.read()), "fr", "en")
print(json.dumps([[unit.source, unit.target, unit.getnotes()] for unit in store.units]))`;
  expect(JSON.parse(output(python!, ['-c', program], tmxOf('« Il neige. » On attend.', { 1: [failure] })))).toEqual([
    ['« Il neige. »', '“IL NEIGE.”', ''],
    ['On attend.', 'ON ATTEND.', 'numbers failed: 12 is missing'],
  ]);
});
