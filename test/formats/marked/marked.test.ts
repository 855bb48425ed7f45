import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../../src/formats/encoding/encoding.js';
import { type Builder, createBuilder } from '../../../src/formats/marked/builder.js';
import { interleave } from '../../../src/formats/marked/interleave.js';
import type { MarkedDocument, RenderSlot } from '../../../src/formats/marked/types.js';
import { markedWriter, writeMarked } from '../../../src/formats/marked/writer.js';
import type { Format } from '../../../src/formats/types.js';
import { assertEchoed, assertMapped, assertSameInPieces, assertUntouched, translated } from '../../invariants/format.js';
import { playedTranslator } from '../../invariants/played-translator.js';

/**
 * A small language of lines: each is a slot, `[b]` and `[/b]` are an element, `[i]` is a point, `{words}` an inner slot, `&e;` is é, and a
 * line that begins with `#` is not prose.
 */
const read = (bytes: Uint8Array): MarkedDocument => {
  const { text, bom } = decode(bytes);
  const builder = createBuilder(text);
  let start = 0;
  for (const line of text.split('\n')) {
    if (!line.startsWith('#')) readLine(text, { start, end: start + line.length }, builder);
    start += line.length + 1;
  }
  return builder.build(bom);
};

const readLine = (file: string, line: { start: number; end: number }, builder: Builder): void => {
  builder.open('paragraph');
  const open: number[] = [];
  for (const { 0: token, index } of file.slice(line.start, line.end).matchAll(/\[\/?[bi]\]|\{[^{}]*\}|&e;|[^[{&]+|[^]/gu)) {
    const span = { start: line.start + index, end: line.start + index + token.length };
    if (token === '[b]') open.push(builder.openTag(span, token));
    else if (token === '[/b]') builder.closeTag(span, token, open.pop());
    else if (token === '[i]') builder.point(span, token);
    else if (token === '&e;') builder.text(span, 'é');
    else if (/^\{.*\}$/u.test(token)) {
      builder.point(span, '{}');
      builder.open('cell');
      builder.text({ start: span.start + 1, end: span.end - 1 });
      builder.close();
    } else builder.text(span);
  }
  builder.close();
};

const render: RenderSlot = (english, document) => interleave(english, document, (text) => text.replaceAll('É', '&E;'));

const lines: Format<MarkedDocument> = {
  name: 'lines',
  extensions: [],
  read,
  write: (document, pieces) => writeMarked(document, pieces, render),
  writer: (document) => markedWriter(document, render),
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const shouting = playedTranslator((french) => french.toUpperCase());

test('prose, blocks, tags and ranges are those of the file', () => {
  const document = read(utf8('# non\nUn [b]mot[/b] &e;crit.\n\nDeux.'));
  expect(document.prose).toBe('Un mot écrit.\n\nDeux.');
  expect(document.blocks).toMatchObject([
    { start: 0, end: 13, kind: 'paragraph' },
    { start: 15, end: 20, kind: 'paragraph' },
  ]);
  expect(document.tags.map(({ at, side, partner }) => [at, side, partner])).toEqual([
    [3, 'open', 1],
    [6, 'close', 0],
  ]);
  expect(document.ranges!.within({ start: 3, end: 9 })).toEqual([
    { start: 12, end: 15 },
    { start: 19, end: 20 },
    { start: 20, end: 23 },
    { start: 23, end: 24 },
  ]);
  assertMapped(document);
});

test('elements that cross each other are no pairs, and neither is a lone tag', () => {
  const builder = createBuilder('abc');
  const at = { start: 0, end: 1 };
  builder.open('paragraph');
  const [outer, inner] = [builder.openTag(at, 'b'), builder.openTag(at, 'i')];
  builder.text(at);
  builder.closeTag(at, 'b', outer);
  builder.closeTag(at, 'i', inner);
  builder.closeTag(at, 'u');
  builder.close();
  expect(builder.build(false).tags.map(({ partner }) => partner)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test.each([
  ['Un [b]mot[/b] &e;crit.', 'UN [b]MOT[/b] &E;CRIT.'],
  ['# non\n\n« Oui »[i], dit-il.', '# non\n\n« OUI »[i], DIT-IL.'],
  ['Le {beau titre}pont [b]ferme[/b].', 'LE {BEAU TITRE}PONT [b]FERME[/b].'],
  ['[b]Tout. Encore[/b] un.', '[b]TOUT. ENCORE[/b] UN.'],
  ['{seul}', '{SEUL}'],
  ['[b][/b]', '[b][/b]'],
])('%j becomes %j', async (french, english) => {
  expect((await translated(lines, utf8(french), shouting)).toString('utf8')).toBe(english);
});

const token = fc.constantFrom(
  '[b]',
  '[/b]',
  '[i]',
  '{un titre}',
  '&e;',
  'Un',
  ' mot',
  ' « ',
  ' »',
  '. ',
  '\n',
  '\n\n',
  '# ',
  ' Il part',
  ',',
);
const file = fc.array(token, { maxLength: 30 }).map((tokens) => tokens.join(''));

test('any file comes back byte for byte, at once and segment by segment', async () => {
  await fc.assert(
    fc.asyncProperty(file, async (text) => {
      assertUntouched(lines, utf8(text));
      assertMapped(read(utf8(text)));
      await assertEchoed(lines, utf8(text));
    }),
    { numRuns: 500 },
  );
});

test('whatever the English, all tags and all that is not prose come out once and in order', async () => {
  const bare = (text: string): string[] => text.match(/\[\/?[bi]\]|\n|[{}]/gu) ?? [];
  await fc.assert(
    fc.asyncProperty(file, async (text) => {
      const out = (await translated(lines, utf8(text), shouting)).toString('utf8');
      expect(bare(out).sort()).toEqual(bare(text).sort());
      expect(out.split('\n').length).toBe(text.split('\n').length);
    }),
    { numRuns: 500 },
  );
});

test('pieces of any size make the same file', () => {
  const document = read(utf8('Un [b]mot[/b].\n\n« Deux »[i] mots.'));
  const pieces = [...document.prose].map((text, start) => ({ source: { start, end: start + 1 }, text }));
  assertSameInPieces(lines, document, pieces);
  expect(Buffer.from(lines.write(document, pieces)).toString('utf8')).toBe('Un [b]mot[/b].\n\n« Deux »[i] mots.');
});
