import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docx } from '../../../../src/formats/office/docx/docx.js';
import type { EnglishPiece } from '../../../../src/formats/types.js';
import { docxOf, echo, partOf, shout, shouted, stammer, wordPart } from '../archives.js';
import { isWellFormed } from '../well-formed.js';

const run = (text: string, look = ''): string => `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const bold = (text: string): string => run(text, '<w:b/>');
const p = (inner: string, properties = ''): string => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (instruction: string, result: string): string =>
  `${char('begin')}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${char('separate')}${result}${char('end')}`;

const bodyOf = (bytes: Uint8Array): string => /<w:body>(.*)<\/w:body>/su.exec(partOf(bytes, 'word/document.xml'))![1]!;

const proseOf = (body: string): string => docx.read(docxOf(body)).prose;

/** The body after a translation. */
const written = (body: string, translate: typeof shout = shout): string => {
  const document = docx.read(docxOf(body));
  return bodyOf(docx.write(document, translate(document)));
};

/** English for the only slot, with its tags at these places. */
const translated = (body: string, text: string, places: readonly number[]): string => {
  const document = docx.read(docxOf(body));
  const pieces: EnglishPiece[] = [{ source: { start: 0, end: document.prose.length }, text, tags: places.map((at, tag) => ({ tag, at })) }];
  return bodyOf(docx.write(document, pieces));
};

test('runs of one look are one, and come out as one run each', () => {
  const body = p(
    run('Il est ') +
      '<w:proofErr w:type="spellStart"/>' +
      bold('tr') +
      run('ès', '<w:b/><w:lang w:val="fr-FR"/>') +
      bold(' lent') +
      run(', dit-on.'),
  );
  const { prose, tags } = docx.read(docxOf(body));
  expect(prose).toBe('Il est très lent, dit-on.');
  expect(tags.map(({ at, label }) => `${at} ${label}`)).toEqual(['7 <b>', '16 </b>']);
  expect(translated(body, 'It is said to be very slow.', [17, 26])).toBe(p(run('It is said to be ') + bold('very slow') + run('.')));
});

test('the commonest look of a paragraph is its ground and needs no tags', () => {
  const body = p(bold('Toute la ligne est en gras, sauf ') + run('un mot') + bold(' ici.'));
  expect(docx.read(docxOf(body)).tags).toHaveLength(2);
  expect(translated(body, 'All is bold but one word.', [16, 24])).toBe(p(bold('All is bold but ') + run('one word') + bold('.')));
});

test.each([
  ['a bookmark', '<w:bookmarkStart w:id="0" w:name="x"/>', '<w:bookmarkStart w:id="0" w:name="x"/>'],
  [
    'a note mark',
    '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>',
    '<w:footnoteReference w:id="2"/>',
  ],
  ['deleted text', '<w:del w:id="1" w:author="a"><w:r><w:delText>vieux</w:delText></w:r></w:del>', '<w:delText>vieux</w:delText>'],
  ['a formula', '<m:oMath xmlns:m="urn:m"><m:r><m:t>x</m:t></m:r></m:oMath>', '<m:t>x</m:t>'],
  ['a symbol', '<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>', '<w:sym w:font="Wingdings" w:char="F04A"/>'],
])('%s is a point: it stands where it is put, once', (_, markup, core) => {
  const body = p(run('Avant') + markup + run(' après.'));
  expect(proseOf(body)).toBe('Avant après.');
  const english = translated(body, 'After the before.', [9]);
  expect(english.split(core)).toHaveLength(2);
  expect(english.indexOf('After the')).toBeLessThan(english.indexOf(core));
  expect(english.indexOf(' before.')).toBeGreaterThan(english.indexOf(core));
});

test('what stands at the edges of the prose keeps its place without a tag', () => {
  const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const body = p('<w:bookmarkStart w:id="0" w:name="_Toc"/>' + run('Un titre') + '<w:bookmarkEnd w:id="0"/>' + mark);
  expect(docx.read(docxOf(body)).tags).toEqual([]);
  expect(written(body)).toBe(body.replace('Un titre', 'UN TITRE'));
});

test.each([
  ['a link', '<w:hyperlink r:id="rId9">', '</w:hyperlink>'],
  ['an insertion', '<w:ins w:id="1" w:author="a">', '</w:ins>'],
  ['a smart tag', '<w:smartTag w:element="x"><w:smartTagPr><w:attr w:name="a" w:val="b"/></w:smartTagPr>', '</w:smartTag>'],
  ['a content control', '<w:sdt><w:sdtPr><w:id w:val="3"/></w:sdtPr><w:sdtContent>', '</w:sdtContent></w:sdt>'],
])('%s goes around its words', (_, open, close) => {
  const body = p(run('Voir ') + open + run('le site') + close + run('.'));
  expect(translated(body, 'The site is to be seen.', [0, 8])).toBe(p(open + run('The site') + close + run(' is to be seen.')));
});

test('a link around a whole paragraph stays around it', () => {
  const body = p('<w:hyperlink r:id="rId9">' + run('Le site') + '</w:hyperlink>');
  expect(docx.read(docxOf(body)).tags).toEqual([]);
  expect(written(body)).toBe(body.replace('Le site', 'LE SITE'));
});

test('a page number is kept with its field and counts as a word', () => {
  const body = p(
    run('Page ') + field('PAGE', run('3')) + run(' sur ') + '<w:fldSimple w:instr=" NUMPAGES ">' + run('10') + '</w:fldSimple>',
  );
  expect(proseOf(body)).toBe('Page 3 sur 10');
  expect(written(body, stammer)).toBe(
    p(run('Page Page ') + field('PAGE', run('3')) + run(' sur sur ') + '<w:fldSimple w:instr=" NUMPAGES ">' + run('10') + '</w:fldSimple>'),
  );
});

test('the result of a link field is prose', () => {
  const body = p(run('Voir ') + field('HYPERLINK "https://a.example"', run('le site')) + run('.'));
  expect(translated(body, 'The site, see.', [0, 8])).toBe(p(field('HYPERLINK "https://a.example"', run('The site')) + run(', see.')));
});

test('a field in one run is kept whole', () => {
  const inRun =
    '<w:fldChar w:fldCharType="begin"/><w:instrText>SEQ Figure</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1</w:t><w:fldChar w:fldCharType="end"/>';
  const body = p(`<w:r><w:t xml:space="preserve">Figure </w:t>${inRun}<w:t xml:space="preserve"> : la gare</w:t></w:r>`);
  expect(proseOf(body)).toBe('Figure 1 : la gare');
  expect(written(body)).toBe(body.replace('Figure <', 'FIGURE <').replace('la gare', 'LA GARE'));
});

test('a table of contents over several paragraphs: its entries are prose, its fields stay', () => {
  const entry = (text: string, before = '', after = ''): string =>
    p(before + `<w:hyperlink w:anchor="_Toc1">${run(text)}<w:r><w:tab/></w:r>${field('PAGEREF _Toc1', run('3'))}</w:hyperlink>` + after);
  const begin = `${char('begin')}<w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r>${char('separate')}`;
  const body = entry('Le début', begin) + entry('La suite') + p(char('end'));
  expect(proseOf(body)).toBe('Le début\n\nLa suite');
  expect(written(body)).toBe(body.replace('Le début', 'LE DÉBUT').replace('La suite', 'LA SUITE'));
});

test('a tab parts two slots, inside a run too; a line break is a point', () => {
  const body = p('<w:r><w:rPr><w:i/></w:rPr><w:t>Le maire</w:t><w:tab/><w:t>Le préfet</w:t><w:br/><w:t>de région</w:t></w:r>');
  expect(proseOf(body)).toBe('Le maire\n\nLe préfet de région');
  expect(written(body)).toBe(
    p(
      '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">LE MAIRE</w:t><w:tab/><w:t xml:space="preserve">LE PRÉFET</w:t><w:br/>' +
        '<w:t xml:space="preserve">DE RÉGION</w:t></w:r>',
    ),
  );
});

test('a slot that begins and ends inside runs leaves them as they were', () => {
  const body = p(
    '<w:r><w:t>A</w:t><w:tab/><w:t>un </w:t></w:r>' + bold('deux') + '<w:r><w:rPr><w:i/></w:rPr><w:t>trois</w:t><w:tab/></w:r>',
  );
  expect(written(body)).toBe(
    p(
      '<w:r><w:t>A</w:t><w:tab/><w:t xml:space="preserve">UN</w:t></w:r>' +
        bold('DEUX') +
        '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">TROIS</w:t><w:tab/></w:r>',
    ),
  );
});

test.each([
  ['<w:outlineLvl w:val="0"/>', 'heading'],
  ['<w:pStyle w:val="Titre1"/>', 'heading'],
  ['<w:pStyle w:val="Chapeau"/>', 'heading'],
  ['<w:pStyle w:val="Puce"/>', 'item'],
  ['<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>', 'item'],
  ['<w:pStyle w:val="Normal"/>', 'paragraph'],
  ['<w:outlineLvl w:val="9"/>', 'paragraph'],
  ['<w:numPr><w:numId w:val="0"/></w:numPr>', 'paragraph'],
])('a paragraph with %s is a %s', (properties, kind) => {
  const style = (id: string, name: string, more = ''): string => `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const styles = wordPart(
    'styles',
    style('Normal', 'Normal') +
      style('Titre1', 'heading 1') +
      style('Chapeau', 'x', '<w:basedOn w:val="Titre1"/>') +
      style('Puce', 'y', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'),
  );
  expect(docx.read(docxOf(p(run('Oui.'), properties), { 'word/styles.xml': styles })).blocks?.[0]?.kind).toBe(kind);
});

test('cells of tables, in tables and text boxes too', () => {
  const table = (inner: string): string => `<w:tbl><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`;
  const { blocks } = docx.read(docxOf(table(p(run('un')) + table(p(run('deux')))) + p(run('trois'))));
  expect(blocks?.map(({ kind }) => kind)).toEqual(['cell', 'cell', 'paragraph']);
});

test('both forms of a text box are translated, and the paragraph around them', () => {
  const box = `<w:txbxContent>${p(run('Dans la boîte'))}</w:txbxContent>`;
  const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const body = p(run('Avant ') + drawing + run('après'));
  expect(proseOf(body)).toBe('Dans la boîte\n\nDans la boîte\n\nAvant après');
  const inOneRun = body.replaceAll('</w:t></w:r><w:r><mc:', '</w:t><mc:').replace('Content></w:r><w:r>', 'Content>');
  expect(written(body)).toBe(inOneRun.replaceAll('Dans la boîte', 'DANS LA BOÎTE').replace('Avant', 'AVANT').replace('après', 'APRÈS'));
});

test('headers, footers, notes and the title are prose; comments are not', () => {
  const document = docx.read(
    docxOf(p(run('Texte.')), {
      'word/footnotes.xml': wordPart('footnotes', `<w:footnote w:id="1">${p(run('Une note.'))}</w:footnote>`),
      'word/endnotes.xml': wordPart('endnotes', `<w:endnote w:id="1">${p(run('À la fin.'))}</w:endnote>`),
      'word/header1.xml': wordPart('hdr', p(run('En-tête'))),
      'word/footer1.xml': wordPart('ftr', p(run('Pied'))),
      'word/comments.xml': wordPart('comments', `<w:comment w:id="1">${p(run('Commentaire'))}</w:comment>`),
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Le &amp; titre</dc:title><dc:creator>Anne</dc:creator><dc:description><![CDATA[Un <b>]]></dc:description><dc:language>fr-FR</dc:language></cp:coreProperties>',
    }),
  );
  expect(document.prose.split('\n\n')).toEqual(['Texte.', 'Une note.', 'À la fin.', 'En-tête', 'Pied', 'Le & titre', 'Un <b>']);
  const out = docx.write(document, shout(document));
  expect(partOf(out, 'word/comments.xml')).toContain('Commentaire');
  expect(partOf(out, 'docProps/core.xml')).toContain(
    '<dc:title>LE &amp; TITRE</dc:title><dc:creator>Anne</dc:creator><dc:description>UN &lt;B&gt;</dc:description><dc:language>en-US</dc:language>',
  );
});

test.each([
  ['<w:lang w:val="fr-FR"/>', '<w:lang w:val="en-US"/>'],
  ['<w:lang w:val="fr-CA" w:eastAsia="ja-JP"/>', '<w:lang w:val="en-US" w:eastAsia="ja-JP"/>'],
  ["<w:lang w:eastAsia='fr-FR' w:val='fr'/>", "<w:lang w:eastAsia='fr-FR' w:val='en'/>"],
  ['<w:lang w:val="de-DE"/>', '<w:lang w:val="de-DE"/>'],
  ['<w:lang w:bidi="ar-SA"/>', '<w:lang w:bidi="ar-SA"/>'],
])('%s becomes %s, in styles and runs', (french, english) => {
  const document = docx.read(docxOf(p(run('Oui', french) + bold('non')), { 'word/styles.xml': wordPart('styles', french) }));
  for (const pieces of [echo(document), shout(document)]) {
    const out = docx.write(document, pieces);
    expect(partOf(out, 'word/styles.xml')).toContain(english);
    expect(bodyOf(out)).toContain(english);
  }
});

test('a run in another language keeps its own language', () => {
  const english = run('fair play', '<w:lang w:val="en-GB"/>');
  const body = p(run('Le ', '<w:lang w:val="fr-FR"/>') + english + run(' est mort.', '<w:lang w:val="fr-FR"/>'));
  expect(written(body, stammer)).toContain('<w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">fair fair play play</w:t>');
});

test.each([
  ['entities', run('Dupont &amp; Fils &lt;1&gt; &#233;&#xe9; &quot;'), 'Dupont & Fils <1> éé "'],
  ['CDATA', '<w:r><w:t><![CDATA[a < b &amp; c]]></w:t></w:r>', 'a < b &amp; c'],
  ['spaces that Word drops', '<w:r><w:t>  un \n</w:t></w:r>' + run(' deux'), 'un deux'],
  ['a hyphen that does not break', '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>', 'a-b'],
  ['a soft hyphen', '<w:r><w:t>ab</w:t><w:softHyphen/><w:t>cd</w:t></w:r>', 'abcd'],
  ['where a page ended', '<w:r><w:t>ab</w:t><w:lastRenderedPageBreak/><w:t>cd</w:t></w:r>', 'abcd'],
  ['a page break', '<w:r><w:t>ab</w:t><w:br w:type="page"/><w:t>cd</w:t></w:r>', 'ab\n\ncd'],
])('%s', (_, runs, prose) => {
  expect(proseOf(p(runs))).toBe(prose);
  expect(proseOf(written(p(runs)))).toBe(shouted(prose));
});

test('other prefixes and the namespaces of strict files', () => {
  const strict = 'xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"';
  const body =
    '<ns0:p><ns0:r><ns0:rPr><ns0:b/></ns0:rPr><ns0:t>Oui</ns0:t></ns0:r><ns0:r><ns0:t xml:space="preserve"> non</ns0:t></ns0:r></ns0:p>';
  const bytes = docxOf('', { 'word/document.xml': `<ns0:document ${strict}><ns0:body>${body}</ns0:body></ns0:document>` });
  const document = docx.read(bytes);
  expect(document.prose).toBe('Oui non');
  expect(partOf(docx.write(document, shout(document)), 'word/document.xml')).toContain(
    '<ns0:r><ns0:rPr><ns0:b/></ns0:rPr><ns0:t xml:space="preserve">OUI</ns0:t></ns0:r><ns0:r><ns0:t xml:space="preserve"> NON</ns0:t></ns0:r>',
  );
});

/** Paragraphs of runs, links, marks, tabs and fields. */
const looks = ['', '<w:b/>', '<w:i/>', '<w:b/><w:i/>', '<w:b/><w:lang w:val="de-DE"/>', '<w:rStyle w:val="Strong"/>'];
const words = fc.stringMatching(/^[a-zé’ .,!«»&]{1,12}$/u).map((text) => text.replaceAll('&', '&amp;'));
const runs = fc.tuple(words, fc.constantFrom(...looks)).map(([text, look]) => run(text, look));
const marks = fc.constantFrom(
  '<w:bookmarkStart w:id="0" w:name="x"/>',
  '<w:r><w:footnoteReference w:id="2"/></w:r>',
  '<w:r><w:tab/></w:r>',
  '<w:r><w:t>mi</w:t><w:tab/><w:t xml:space="preserve"> mi</w:t></w:r>',
  '<w:r><w:br/></w:r>',
  '<w:proofErr w:type="gramEnd"/>',
  field('PAGE', run('7')),
  char('begin'),
  char('end'),
);
const inner = fc.array(fc.oneof({ weight: 4, arbitrary: runs }, marks), { maxLength: 6 }).map((parts) => parts.join(''));
const links = inner.map((parts) => `<w:hyperlink r:id="rId1">${parts}</w:hyperlink>`);
const paragraphs = fc.array(fc.oneof({ weight: 3, arbitrary: inner }, links), { maxLength: 5 }).map((parts) => p(parts.join('')));

test('generated paragraphs: echo gives every byte back; other English keeps the XML sound, the marks, and the words in order', () => {
  fc.assert(
    fc.property(fc.array(paragraphs, { minLength: 1, maxLength: 4 }), (found) => {
      const body = found.join('');
      const bytes = docxOf(body);
      const document = docx.read(bytes);
      expect(Buffer.compare(docx.write(document), bytes)).toBe(0);
      expect(Buffer.compare(docx.write(document, echo(document)), bytes)).toBe(0);
      for (const translate of [shout, stammer]) {
        const out = docx.write(document, translate(document));
        expect(isWellFormed(partOf(out, 'word/document.xml'))).toBe(true);
        for (const mark of ['<w:bookmarkStart', '<w:footnoteReference', '<w:tab/>', '<w:br/>', '<w:hyperlink', '<w:fldChar'])
          expect(bodyOf(out).split(mark).length).toBe(body.split(mark).length);
      }
      expect(docx.read(docx.write(document, shout(document))).prose).toBe(shouted(document.prose));
    }),
    { numRuns: 100 },
  );
});

test('all other entries keep their bytes, order and dates', () => {
  const bytes = docxOf(p(run('Oui.')), {
    'word/media/image1.png': 'not really a picture',
    'word/_rels/document.xml.rels': '<Relationships/>',
  });
  const document = docx.read(bytes);
  const out = docx.write(document, shout(document));
  const [before, after] = [unzipSync(bytes), unzipSync(out)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const name of Object.keys(before)) if (name !== 'word/document.xml') expect(after[name]).toEqual(before[name]);
});
