import fc from 'fast-check';
import { expect, test } from 'vitest';
import { odt } from '../../../../src/formats/office/odt/odt.js';
import type { EnglishPiece } from '../../../../src/formats/types.js';
import { echo, odfNamespaces, odtOf, partOf, shout, shouted, stammer } from '../archives.js';
import { isWellFormed } from '../well-formed.js';

const p = (inner: string): string => `<text:p text:style-name="P1">${inner}</text:p>`;
const span = (name: string, inner: string): string => `<text:span text:style-name="${name}">${inner}</text:span>`;
const styles =
  '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
  '<style:style style:name="T9" style:family="text"><style:text-properties officeooo:rsid="00ab"/></style:style>' +
  '<style:style style:name="P7" style:family="paragraph" style:parent-style-name="Title"/>';

const textOf = (bytes: Uint8Array): string => /<office:text>(.*)<\/office:text>/su.exec(partOf(bytes, 'content.xml'))![1]!;
const read = (text: string): ReturnType<typeof odt.read> => odt.read(odtOf(text, { styles }));
const written = (text: string, translate: typeof shout = shout): string => {
  const document = read(text);
  return textOf(odt.write(document, translate(document)));
};
const translated = (text: string, english: string, places: readonly number[]): string => {
  const document = read(text);
  const piece: EnglishPiece = {
    source: { start: 0, end: document.prose.length },
    text: english,
    tags: places.map((at, tag) => ({ tag, at })),
  };
  return textOf(odt.write(document, [piece]));
};

test('spans of one style are one element, and one that changes nothing is none', () => {
  const text = p(`Il est ${span('T1', 'tr')}${span('T1', 'ès')} le${span('T9', 'nt')}.`);
  const { prose, tags } = read(text);
  expect(prose).toBe('Il est très lent.');
  expect(tags.map(({ at }) => at)).toEqual([7, 11]);
  expect(translated(text, 'It is very slow.', [6, 10])).toBe(p(`It is ${span('T1', 'very')} slow.`));
});

test('a span in a span', () => {
  const text = p(`Un ${span('T1', span('T2', 'mot'))} et ${span('T1', `un ${span('T2', 'autre')} mot`)} ici.`);
  expect(isWellFormed(`<a xmlns:text="t">${written(text, stammer)}</a>`)).toBe(true);
  expect(written(text)).toBe(
    p(`UN ${span('T1', span('T2', 'MOT'))} ET ${span('T1', 'UN ')}${span('T1', span('T2', 'AUTRE'))}${span('T1', ' MOT')} ICI.`),
  );
});

test.each([
  ['white space is one space', ' Un \n\t mot  ici ', 'Un mot ici '],
  ['several spaces', 'Un <text:s text:c="2"/>mot', 'Un   mot'],
  ['a line break', 'Un<text:line-break/>mot', 'Un mot'],
  ['a tab', 'Un<text:tab/>mot', 'Un\n\nmot'],
  ['a page number', 'Page <text:page-number>3</text:page-number>', 'Page 3'],
  ['a bookmark', 'Un <text:bookmark text:name="a"/>mot', 'Un mot'],
  ['a link', 'Voir <text:a xlink:href="x">le <text:span>site</text:span></text:a>.', 'Voir le site.'],
  ['a comment', 'Un<office:annotation><text:p>Non</text:p></office:annotation> mot', 'Un mot'],
  ['entities', 'Dupont &amp; Fils &apos;&#233;', "Dupont & Fils 'é"],
  ['where a page ended', 'Un<text:soft-page-break/> mot', 'Un mot'],
])('%s', (_, inner, prose) => {
  expect(read(p(inner)).prose).toBe(prose);
  expect(read(written(p(inner))).prose).toBe(shouted(prose));
});

test('several spaces in the English are written as elements', () => {
  expect(translated(p('Un mot'), 'A   word', [])).toBe(p('A <text:s text:c="2"/>word'));
});

test('a note: its mark is a point, its text a slot', () => {
  const note = (inner: string): string =>
    `<text:note text:id="n"><text:note-citation>1</text:note-citation><text:note-body>${p(inner)}</text:note-body></text:note>`;
  const text = p(`Un mot${note('La note')} ici.`);
  const { prose, tags } = read(text);
  expect(prose).toBe('La note\n\nUn mot ici.');
  expect(tags).toHaveLength(1);
  expect(written(text)).toBe(p(`UN MOT${note('LA NOTE')} ICI.`));
});

test('text boxes in notes in paragraphs, three deep', () => {
  const box = (inner: string): string =>
    `<draw:frame><draw:text-box>${p(inner)}</draw:text-box><svg:desc>Une photo</svg:desc></draw:frame>`;
  const text = p(`Un ${box(`Deux ${box(`Trois ${box('Quatre')} cinq`)} six`)} sept`);
  expect(written(text)).toBe(p(`UN ${box(`DEUX ${box(`TROIS ${box('QUATRE')} CINQ`)} SIX`)} SEPT`).replaceAll('Une photo', 'UNE PHOTO'));
});

test.each([
  ['<text:h text:outline-level="1">Oui.</text:h>', 'heading'],
  ['<text:p text:style-name="P7">Oui.</text:p>', 'heading'],
  ['<text:list><text:list-item><text:p>Oui.</text:p></text:list-item></text:list>', 'item'],
  ['<table:table><table:table-row><table:table-cell><text:p>Oui.</text:p></table:table-cell></table:table-row></table:table>', 'cell'],
  ['<text:section><text:p>Oui.</text:p></text:section>', 'paragraph'],
])('%s is a %s', (text, kind) => {
  expect(read(text).blocks?.map((block) => block.kind)).toEqual([kind]);
});

test('recorded changes and forms stay; headers, footers and the title are prose', () => {
  const tracked = `<text:tracked-changes><text:changed-region><text:deletion>${p('Vieux')}</text:deletion></text:changed-region></text:tracked-changes>`;
  const bytes = odtOf(tracked + p('Texte'), {
    parts: {
      'styles.xml': `<office:document-styles ${odfNamespaces}><office:styles><style:default-style><style:text-properties fo:language="fr" fo:country="CA"/></style:default-style><style:style style:name="x"><style:text-properties fo:language="de" fo:country="DE"/></style:style></office:styles><office:master-styles><style:master-page><style:header>${p('En-tête')}</style:header></style:master-page></office:master-styles></office:document-styles>`,
      'meta.xml': `<office:document-meta ${odfNamespaces}><office:meta><dc:title>Le titre</dc:title><dc:language>fr-FR</dc:language></office:meta></office:document-meta>`,
    },
  });
  const document = odt.read(bytes);
  expect(document.prose.split('\n\n')).toEqual(['Texte', 'En-tête', 'Le titre']);
  const out = odt.write(document, shout(document));
  expect(textOf(out)).toBe(tracked + p('TEXTE'));
  expect(partOf(out, 'styles.xml')).toContain('fo:language="en" fo:country="US"');
  expect(partOf(out, 'styles.xml')).toContain('fo:language="de" fo:country="DE"');
  expect(partOf(out, 'meta.xml')).toContain('<dc:title>LE TITRE</dc:title><dc:language>en-US</dc:language>');
});

const words = fc.stringMatching(/^[a-zé’ .,!«»]{1,12}$/u);
const marks = fc.constantFrom(
  '<text:bookmark text:name="a"/>',
  '<text:tab/>',
  '<text:s text:c="2"/>',
  '<text:line-break/>',
  '<text:page-number>3</text:page-number>',
  '<text:note><text:note-body><text:p>Une note</text:p></text:note-body></text:note>',
);
const { inline } = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc
    .array(
      fc.oneof(
        { maxDepth: 3 },
        { weight: 4, arbitrary: words },
        marks,
        fc.tuple(fc.constantFrom('T1', 'T2', 'T9'), tie('inline')).map(([name, inner]) => span(name, inner)),
        tie('inline').map((inner) => `<text:a xlink:href="x">${inner}</text:a>`),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
}));

test('generated paragraphs: echo gives every byte back; other English keeps the XML sound and the marks', () => {
  fc.assert(
    fc.property(fc.array(inline.map(p), { minLength: 1, maxLength: 3 }), (paragraphs) => {
      const text = paragraphs.join('\n');
      const bytes = odtOf(text, { styles });
      const document = odt.read(bytes);
      expect(Buffer.compare(odt.write(document), bytes)).toBe(0);
      expect(Buffer.compare(odt.write(document, echo(document)), bytes)).toBe(0);
      for (const translate of [shout, stammer]) {
        const out = odt.write(document, translate(document));
        expect(isWellFormed(partOf(out, 'content.xml'))).toBe(true);
        for (const mark of ['<text:bookmark', '<text:tab', '<text:line-break', '<text:page-number', '<text:note>', '<text:a ', '<text:p'])
          expect(textOf(out).split(mark).length).toBe(text.split(mark).length);
      }
    }),
    { numRuns: 100 },
  );
});
