import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xliff } from '../../../src/documents/outputs/xliff.js';
import { frenchText } from '../../invariants/french.js';
import { documentOf, failure, imprint, partsOf, repair, written } from './played-parts.js';
import { output, standard } from './standards.js';
import { type Element, elementsOf, type Model, treeOf, violations } from './xml-tree.js';

const xliffOf = (prose: string, findings = {}): string => {
  const document = documentOf(prose);
  return written(xliff(document, imprint), partsOf(document, findings));
};

/** The content model of XLIFF 2.0 core, as far as the standard has what we write. */
const token = /^[\p{L}\p{N}._:-]+$/u;
const pair: Model = { children: /^source (?:target )?$/u, optional: { id: token } };
const text: Model = { children: /^(?:cp )*$/u, hasText: true };
const models: Readonly<Record<string, Model>> = {
  xliff: { children: /^(?:file )+$/u, required: { version: /^2\.0$/u, srcLang: /^fr$/u }, optional: { trgLang: /^en$/u, xmlns: /^urn:/u } },
  file: { children: /^(?:notes )?(?:unit )+$/u, required: { id: token }, optional: { original: /^/u, 'xml:space': /^preserve$/u } },
  unit: { children: /^(?:mtc:matches )?(?:notes )?(?=(?:ignorable )*segment )(?:segment |ignorable )+$/u, required: { id: token } },
  segment: { ...pair, optional: { id: token, state: /^(?:initial|translated|reviewed|final)$/u, subState: /^[^\s:]+:[^\s:]+$/u } },
  ignorable: pair,
  notes: { children: /^(?:note )+$/u },
  note: {
    children: /^$/u,
    hasText: true,
    optional: { id: token, appliesTo: /^(?:source|target)$/u, category: /^/u, priority: /^(?:[1-9]|10)$/u },
  },
  'mtc:matches': { children: /^(?:mtc:match )+$/u, required: { 'xmlns:mtc': /^urn:oasis:names:tc:xliff:matches:2\.0$/u } },
  'mtc:match': {
    children: /^source target $/u,
    required: { ref: /^#s\d+$/u },
    optional: { id: token, type: /^tm$/u, similarity: /^(?:\d\d?|100)\.\d$/u },
  },
  source: text,
  target: text,
  cp: { children: /^$/u, required: { hex: /^[\dA-F]{4}$/u } },
};

const article = 'Le titre\n\n« Il neige, dit Luc. Beaucoup & partout. » <b>\n\n*\n\n12,5\n';

/** All texts of a side, joined; `cp` elements are found by their place in the file. */
const sideOf = (xml: string, side: string): string =>
  elementsOf(treeOf(xml.replaceAll(/<cp hex="([\dA-F]{4})"\/>/gu, (_, hex: string) => `\ue000${hex}`)), side)
    .map((element) => element.text.replaceAll(/\ue000([\dA-F]{4})/gu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))))
    .join('');

test('a unit a block, a segment a sentence, what is between them to be ignored', () => {
  const units = elementsOf(treeOf(xliffOf('« Il neige. Beaucoup. »\n\nOn attend.')), 'unit');
  const shape = ({ children }: Element): string[] =>
    children.map(({ name, children: [source, target] }) => [name, source!.text, target!.text].join('|'));
  expect(units.map(shape)).toEqual([
    ['ignorable|« |“', 'segment|Il neige.|IL NEIGE.', 'ignorable| | ', 'segment|Beaucoup.|BEAUCOUP.', 'ignorable| »\n\n|”\n\n'],
    ['segment|On attend.|ON ATTEND.'],
  ]);
});

test('a segment with a failed check needs review, one that was repaired does not; notes say why', () => {
  const tree = treeOf(xliffOf('Il neige. On attend. Rien.', { 0: [failure], 1: [repair] }));
  expect(elementsOf(tree, 'segment').map(({ attributes }) => [attributes['state'], attributes['subState']])).toEqual([
    ['initial', 'fr2en:needs-review'],
    ['translated', undefined],
    ['translated', undefined],
  ]);
  const [, ...notes] = elementsOf(tree, 'note');
  expect(notes.map(({ attributes, text: words }) => [attributes['id'], words])).toEqual([
    ['s1.1', 'Segment 1, numbers failed: 12 is missing'],
    ['s2.1', 'Segment 2, names repaired: corrected by alignment: Roy'],
  ]);
});

test('English by a person says so, unless a check failed', () => {
  const document = documentOf('Il neige. On attend.');
  const parts = partsOf(document, { 1: [failure] }).map((part) =>
    part.segment ? { ...part, segment: { ...part.segment, human: true as const } } : part,
  );
  expect(elementsOf(treeOf(written(xliff(document, imprint), parts)), 'segment').map(({ attributes }) => attributes['subState'])).toEqual([
    'fr2en:human',
    'fr2en:needs-review',
  ]);
});

const suggested = (prose: string): string => {
  const document = documentOf(prose);
  const suggestions = [
    { source: 'Il neige & vente.', target: 'It snows & blows.', similarity: 0.9999 },
    { source: 'Il neigeait.\u0001', target: 'It was snowing.', similarity: 0.857 },
  ];
  const parts = partsOf(document).map((part) => (part.segment?.id === 1 ? { ...part, segment: { ...part.segment, suggestions } } : part));
  return written(xliff(document, imprint), parts);
};

test('what people wrote for much the same French are candidates of its segment', () => {
  const tree = treeOf(suggested('On attend. Il neige.\n\nRien.'));
  const [first, second] = elementsOf(tree, 'unit');
  expect(first!.children.map(({ name }) => name)).toEqual(['mtc:matches', 'segment', 'ignorable', 'segment', 'ignorable']);
  expect(
    elementsOf(tree, 'mtc:match').map(({ attributes, children }) => [attributes['similarity'], ...children.map(({ text: t }) => t)]),
  ).toEqual([
    ['99.9', 'Il neige & vente.', 'It snows & blows.'],
    ['85.7', 'Il neigeait.', 'It was snowing.'],
  ]);
  expect(elementsOf(tree, 'mtc:match').map(({ attributes }) => attributes['ref'])).toEqual(['#s2', '#s2']);
  expect(elementsOf(second!, 'mtc:matches')).toEqual([]);
  expect(violations(tree, models)).toEqual([]);
});

test('it says what made it from which file', () => {
  const [file] = treeOf(xliffOf('Il neige.')).children;
  expect(file!.attributes['original']).toBe('essais/article.fr.txt');
  expect(elementsOf(file!, 'note')[0]!.text).toBe('fr2en 1.2.3, model played abc123');
});

test.each([article, '', '\n', '»\n»\n', '»\n\nIl neige.\n\n»'])('the content model of XLIFF 2.0 holds, and all is there: %j', (prose) => {
  const xml = xliffOf(prose, { 0: [failure] });
  expect(violations(treeOf(xml), models)).toEqual([]);
  expect(sideOf(xml, 'source')).toBe(prose);
});

test('on any text, the sources joined are the prose and the targets the English', () => {
  fc.assert(
    fc.property(frenchText(), fc.constantFrom('', '\u0001', '\r\n', '\ud800', '\uffff', '<&">]]>'), (words, odd) => {
      const prose = `${words}${odd}\n\nIl neige${odd} fort.`;
      const document = documentOf(prose);
      const parts = partsOf(document);
      const xml = written(xliff(document, imprint), parts);
      expect(violations(treeOf(xml), models)).toEqual([]);
      expect(sideOf(xml, 'source')).toBe(prose);
      expect(sideOf(xml, 'target')).toBe(parts.map(({ gap, segment }) => gap + (segment?.target.text ?? '')).join(''));
    }),
  );
});

test('ids are those of one thing each', () => {
  const ids = Array.from(xliffOf(article, { 0: [failure, repair], 1: [failure] }).matchAll(/ id="([^"]+)"/gu), ([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

const schema = standard('xliff_core_2.0.xsd');
test.skipIf(!schema)('the published schema holds', () => {
  const validate = (xml: string): string => output('xmllint', ['--noout', '--nonet', '--schema', schema!, '-'], xml);
  validate(xliffOf(article, { 0: [failure], 1: [repair] }));
  validate(xliffOf('Il\u0001 neige.'));
  validate(xliffOf(''));
  validate(suggested('On attend. Il neige.'));
  expect(() => validate(xliffOf(article).replace('state="translated"', 'state="done"'))).toThrow('done');
});

const python = standard('python/bin/python3');
test.skipIf(!python)('translate-toolkit opens it, and what needs review is fuzzy there', () => {
  const program = `
import json, sys
from translate.storage.xliff2 import Xliff2File
store = Xliff2File.parsestring(sys.stdin.buffer.read())
print(json.dumps([[unit.source, unit.target, unit.isfuzzy()] for unit in store.units]))`;
  expect(JSON.parse(output(python!, ['-c', program], xliffOf('Il neige. On attend.', { 1: [failure] })))).toEqual([
    ['Il neige.', 'IL NEIGE.', false],
    ['On attend.', 'ON ATTEND.', true],
  ]);
});
