import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xmlFormat, type XmlDocument } from '../../../src/formats/xml/xml.js';
import { assertMapped, assertUntouched, translated } from '../../invariants/format.js';
import { playedTranslator } from '../../invariants/played-translator.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (file: string): XmlDocument => xmlFormat().read(utf8(file));

/** The prose with its tags, `|` between two blocks. */
const shown = (file: string): string => {
  const { prose, slots: blocks, tags } = read(file);
  const withTags = (start: number, end: number): string => {
    let text = '';
    for (let at = start; at <= end; at += 1) {
      text += tags
        .flatMap((tag) => (tag.at === at ? tag.label + (tag.side !== 'point' && tag.partner === undefined ? '!' : '') : []))
        .join('');
      if (at < end) text += prose.charAt(at);
    }
    return text;
  };
  return blocks.map(({ start, end }) => withTags(start, end)).join(' | ');
};

test.each([
  ['a document', '<d>\n <t>Le titre</t>\n <p>Il pleut.\n Il neige.</p>\n</d>', 'Le titre | Il pleut. Il neige.'],
  ['marked words', 'Il <i>pleut</i> ici.', 'Il <i>pleut</i> ici.'],
  ['entities', '<p>R&amp;D &#233;t&#xe9;</p>', 'R&D été'],
  ['names with their prefix', 'Il <n:Mot>pleut</n:Mot>.', 'Il <n:Mot>pleut</n:Mot>.'],
  ['attributes are not prose', '<p titre="Le titre">Oui</p>', 'Oui'],
  ['an instruction and a comment', '<?xml version="1.0"?><p>Oui <!-- non --> si</p>', 'Oui<!-- --> si'],
  ['CDATA is copied', '<p>Oui <![CDATA[<non>]]> si</p>', 'Oui<![CDATA[ ]]> si'],
  ['an end tag without its start', '<a>Un</b> deux</a>', 'Un</b>! deux'],
])('%s', (_, file, expected) => {
  expect(shown(file)).toBe(expected);
  assertUntouched(xmlFormat(), utf8(file));
});

test('an empty element stands for a word: the space before it goes with it where no letter follows', () => {
  expect(shown('Bonjour <x/> !')).toBe('Bonjour<x> !');
  expect(shown('le <x/> chat')).toBe('le<x> chat');
  expect(shown('le <x/>chat')).toBe('le <x>chat');
  expect(shown('le <x/> <y/>.')).toBe('le<x><y>.');
  expect(shown('<x/> chat')).toBe('chat');
});

test.each([
  '<p><i><x/> chat</i></p>',
  '<p>chat\n  <x/>\n  dort</p>',
  '<p>chat <x/> <i> dort</i></p>',
  '<p>chat&#160;<x/> !</p>',
  '<p>chat <!-- x --> dort <x/></p>',
])('white space around it comes out as it was: %s', async (file) => {
  const english = (text: string): string => text.replace(/chat|dort/gu, (french) => `${french}ish`);
  expect((await translated(xmlFormat(), utf8(file), playedTranslator(english))).toString('utf8')).toBe(english(file));
});

test('an empty element may be told to split', () => {
  const { blocks } = xmlFormat({ splitting: ['br'] }).read(utf8('Un deux<br/>trois <x/> quatre'));
  expect(blocks).toHaveLength(2);
});

const part = fc.constantFrom(
  '<p>',
  '</p>',
  '<i>',
  '</i>',
  '<x/>',
  'Il pleut.',
  ' ',
  '\n',
  '&amp;',
  '&',
  '<',
  '<!-- a -->',
  '<![CDATA[b]]>',
  'é',
);

test('whatever the markup, nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
      const file = parts.join('');
      assertUntouched(xmlFormat(), utf8(file));
      assertMapped(read(file));
    }),
  );
});

test.each(['<a>', '</a>', '<a/> ', '<a></b>', 'Un <a>', ' '])('any number of "%s" is read in linear time', (piece) => {
  const start = performance.now();
  expect(read(piece.repeat(40_000)).prose.length).toBeLessThan(200_000);
  expect(performance.now() - start).toBeLessThan(5000);
});
