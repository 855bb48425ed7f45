import { expect, test } from 'vitest';
import { readTmx } from '../../../src/memory/tmx/read.js';
import { allOf, fileOf, inPieces, ofMemoQ, ofOmegaT, ofTrados, pairOf, unitsOf } from './files.js';

test('a project of OmegaT: level 1, codes as text, alternative translations with what they are bound to', async () => {
  expect(await unitsOf(ofOmegaT)).toEqual([
    {
      french: 'Le port rouvre lundi.',
      english: 'The harbour reopens on Monday.',
      details: {
        french: {
          language: 'FR-FR',
          content: 'Le <ph>&lt;f0&gt;</ph>port<ph>&lt;/f0&gt;</ph> rouvre lundi.<ph>&lt;br1/&gt;</ph>',
        },
        english: {
          language: 'EN-GB',
          attributes: { creationdate: '20240311T090000Z', creationid: 'anne', changedate: '20240312T101500Z', changeid: 'anne' },
          content: 'The <ph>&lt;f0&gt;</ph>harbour<ph>&lt;/f0&gt;</ph> reopens on Monday.<ph>&lt;br1/&gt;</ph>',
        },
      },
    },
    {
      french: 'Oui.',
      english: 'It does.',
      details: {
        remarks: [
          { kind: 'prop', attributes: { type: 'file' }, text: 'b/marée.txt' },
          { kind: 'prop', attributes: { type: 'prev' }, text: 'Il pleut.' },
          { kind: 'prop', attributes: { type: 'next' }, text: '' },
          { kind: 'note', text: 'à revoir' },
        ],
        french: { language: 'FR-FR' },
        english: { language: 'EN-GB', attributes: { changedate: '20240312T101501Z', changeid: 'luc' } },
      },
    },
  ]);
});

test('Trados: a byte order mark, regions, codes without text, its own properties', async () => {
  const [unit] = await unitsOf(ofTrados);
  expect(unit).toMatchObject({
    french: 'Les pêcheurs du Nord ont obtenu 3\u00a0%.',
    english: 'The fishermen of the North obtained 3%.',
    details: {
      attributes: { usagecount: '3', creationid: 'REDACTION\\claire', changeid: 'REDACTION\\paul' },
      french: { language: 'fr-FR', content: 'Les <bpt i="1" type="12" x="1"/>pêcheurs<ept i="1"/> du Nord ont obtenu 3\u00a0%.' },
      english: { language: 'en-US' },
    },
  });
  expect(unit!.details!.remarks!.map(({ text }) => text)).toEqual(['REDACTION\\paul', '0, 0', 'TM']);
});

test('memoQ: English before French, another language beside them, properties in a language', async () => {
  const [unit] = await unitsOf(ofMemoQ);
  expect(unit).toMatchObject({
    french: 'Deux trains étaient encore en retard.',
    english: 'Two trains were late again.',
    details: {
      french: {
        remarks: [{ kind: 'prop', attributes: { type: 'x-context-pre' }, text: '<seg>Hier soir.</seg>' }],
        content: 'Deux trains<ph type="fmt">{}</ph> étaient <hi type="it">encore</hi> en retard.',
      },
    },
  });
});

test.each([
  ['fr', 'en'],
  ['FR-CA', 'EN-us'],
  ['fr_BE', 'en'],
])('%s and %s are a pair', async (french, english) => {
  const file = fileOf(pairOf('Il neige.', 'It snows.').replace('"fr"', `"${french}"`).replace('"en"', `"${english}"`));
  expect(await unitsOf(file)).toMatchObject([{ french: 'Il neige.', english: 'It snows.' }]);
});

test.each([
  ['frr', 'en'],
  ['fr', 'enm'],
  ['de', 'en'],
  ['', 'en'],
])('%s and %s are none, and a file without any is refused', async (french, english) => {
  const file = fileOf(pairOf('Il neige.', 'It snows.').replace('"fr"', `"${french}"`).replace('"en"', `"${english}"`));
  await expect(unitsOf(file)).rejects.toMatchObject({
    code: 'ERR_INPUT',
    message: 'its only unit does not have both French (fr) and English (en). Export these languages.',
  });
});

test('what is left out is told with its reason; an empty memory is none of our business', async () => {
  const left: string[] = [];
  const units = `${pairOf('Un.', 'One.')}${pairOf('', 'Two.')}${pairOf('Trois.', ' \n ')}
    <tu><tuv xml:lang="fr"><seg>Quatre.</seg></tuv></tu>`;
  expect(await unitsOf(fileOf(units), { onLeftOut: (why) => left.push(why) })).toHaveLength(1);
  expect(left).toEqual(['empty', 'empty', 'no pair']);
  expect(await unitsOf(fileOf(''))).toEqual([]);
});

test('of a language given several times the first counts', async () => {
  const unit = `<tu><tuv xml:lang="fr"><seg>La couleur.</seg></tuv><tuv xml:lang="en-GB"><seg>The colour.</seg></tuv>
    <tuv xml:lang="en-US"><seg>The color.</seg></tuv><tuv xml:lang="fr-CA"><seg>La teinte.</seg></tuv></tu>`;
  expect(await unitsOf(fileOf(unit))).toMatchObject([{ french: 'La couleur.', english: 'The colour.' }]);
});

test('what the header says of all units is said of each that does not say otherwise', async () => {
  const file = fileOf(`${pairOf('Un.', 'One.')}${pairOf('Deux.', 'Two.').replace('<tu>', '<tu segtype="phrase" srclang="fr">')}`);
  expect((await unitsOf(file.replace('segtype="sentence"', 'segtype="block"'))).map(({ details }) => details)).toEqual([
    { attributes: { segtype: 'block' } },
    { attributes: { segtype: 'phrase' } },
  ]);
});

test('comments, CDATA, entities, processing instructions and a document type are XML, not text', async () => {
  const file = fileOf(pairOf('Un <!-- non -->&amp; <![CDATA[deux < trois]]>&#8239;!', 'One<?x y?> &lt;two&gt;'));
  const typed = file.replace('<tmx', '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "long">]>\n<tmx');
  expect(await unitsOf(typed)).toEqual([expect.objectContaining({ french: 'Un & deux < trois\u202f!', english: 'One <two>' })]);
});

test('white space in a segment is no text of several lines', async () => {
  expect(await unitsOf(fileOf(pairOf('\n  Il neige\n  encore.\n', 'It\tsnows again.')))).toMatchObject([
    { french: 'Il neige encore.', english: 'It snows again.', details: { french: { content: '\n  Il neige\n  encore.\n' } } },
  ]);
});

test.each(['&a;', '&nbsp;', '& & ;'])('%s, which XML does not know, is an error with its line', async (entity) => {
  const file = fileOf(pairOf(`Il ${entity} neige.`, 'It snows.')).replace('<tmx', '<!DOCTYPE tmx [<!ENTITY a "&b;&b;">]>\n<tmx');
  await expect(unitsOf(file)).rejects.toMatchObject({
    code: 'ERR_INPUT',
    message: expect.stringMatching(/^line 6, column \d+: .*mend it/u) as string,
  });
});

test.each([
  ['{"units": []}', 'line 1: the file is no TMX. Export the translation memory as TMX.'],
  ['', 'line 1: the file is no TMX. Export the translation memory as TMX.'],
  ['\n<xliff version="1.2"/>', 'line 2: the file is no TMX: it is <xliff>. Export the translation memory as TMX.'],
  ['PK\u0003\u0004\u0014\u0000', 'line 1: the file is no TMX. Export the translation memory as TMX.'],
])('what is no TMX says so: %j', async (file, message) => {
  await expect(unitsOf(file)).rejects.toMatchObject({ code: 'ERR_INPUT', message });
});

test('a file that is cut off says where, wherever it is cut', async () => {
  const file = fileOf(`${pairOf('Un.', 'One.')}\n${pairOf('Deux.', 'Two.')}`);
  for (let length = file.indexOf('<header'); length < file.lastIndexOf('>'); length += 7) {
    const line = file.slice(0, length).split('\n').length;
    await expect(unitsOf(file.slice(0, length))).rejects.toMatchObject({
      code: 'ERR_INPUT',
      message: expect.stringMatching(new RegExp(`^line ${line}: the file ends here, in the middle`, 'u')) as string,
    });
  }
});

test.each(['Dupont & fils', '<!-- Dupont', '<![CDATA[Dupont'])(
  'what swallows the rest of the file is not called cut off: %s',
  async (text) => {
    const file = fileOf(`${pairOf('Un.', 'One.')}\n\n${pairOf(text, 'Dupont')}`);
    await expect(unitsOf(file)).rejects.toMatchObject({
      message: expect.stringMatching(/^line 5: behind it is an & that is not written as &amp;, or a comment without its end/u) as string,
    });
  },
);

test('elements that cross are an error with line and column', async () => {
  await expect(unitsOf(fileOf('<tu><tuv xml:lang="fr"><seg>Un.</tuv></seg></tu>'))).rejects.toMatchObject({
    message: expect.stringMatching(/^line 5, column \d+: unexpected close tag/u) as string,
  });
});

test('a unit without an end does not fill the memory', async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(fileOf('').replace(/<\/body>[^]*/u, '<tu><tuv xml:lang="fr"><seg>'));
    for (;;) yield Buffer.alloc(1 << 20, 'la ');
  }
  await expect(allOf(readTmx(endless()))).rejects.toMatchObject({
    message: expect.stringContaining('a unit is longer than 16 million characters') as string,
  });
});

test('units are handed out while the file comes, and nothing is read ahead', async () => {
  let pulled = 0;
  async function* long(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(fileOf('').replace(/<\/body>[^]*/u, ''));
    for (;;) {
      pulled += 1;
      yield Buffer.from(pairOf(`Phrase ${pulled}.`, `Sentence ${pulled}.`).repeat(20));
    }
  }
  let taken = 0;
  for await (const { french } of readTmx(long())) {
    taken += 1;
    expect(french).toBe(`Phrase ${Math.ceil(taken / 20)}.`);
    expect(pulled).toBe(Math.ceil(taken / 20));
    if (taken === 2000) break;
  }
});

test('pieces of any size give the same units', async () => {
  for (const file of [ofOmegaT, ofTrados, ofMemoQ]) {
    const whole = await unitsOf(file, {}, 1e6);
    for (const size of [1, 2, 3, 7, 1023]) expect(await unitsOf(file, {}, size)).toEqual(whole);
  }
  expect(await allOf(inPieces(Buffer.from('abc'), 2))).toHaveLength(2);
});
