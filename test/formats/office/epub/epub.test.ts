import { expect, test } from 'vitest';
import { epub } from '../../../../src/formats/office/epub/epub.js';
import { echo, partOf, shout, zipOf } from '../archives.js';
import { isWellFormed } from '../well-formed.js';

const page = (body: string, title = 'Un titre'): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr"><head><title>${title}</title></head><body>${body}</body></html>`;

const bookOf = (pages: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}): Uint8Array => {
  const items = Object.keys(pages).map((name, at) => `<item id="p${at}" href="text/${name}" media-type="application/xhtml+xml"/>`);
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OPS/book.opf':
      '<package xmlns="http://www.idpf.org/2007/opf" xml:lang="fr"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier>urn:x</dc:identifier>' +
      '<dc:title>La gare</dc:title><dc:creator>Anne Vidal</dc:creator><dc:language>fr-FR</dc:language><dc:description>Un hiver.</dc:description></metadata>' +
      `<manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/><item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>` +
      `<item id="css" href="a.css" media-type="text/css"/><item id="far" href="https://a.example/x" media-type="application/xhtml+xml"/>` +
      `<item id="extra" href="extra.xhtml" media-type="application/xhtml+xml"/>${items.join('')}</manifest>` +
      `<spine>${Object.keys(pages)
        .map((_, at) => `<itemref idref="p${at}"/>`)
        .reverse()
        .join('')}</spine></package>`,
    'OPS/nav.xhtml': page('<nav><ol><li><a href="text/a.xhtml">Le train</a></li></ol></nav>', 'Table'),
    'OPS/toc.ncx':
      '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><docTitle><text>La gare</text></docTitle><docAuthor><text>Anne Vidal</text></docAuthor><navMap><navPoint><navLabel><text>Le train</text></navLabel></navPoint></navMap></ncx>',
    'OPS/a.css': 'p { color: red }',
    'OPS/extra.xhtml': page('<p>Pas dans le livre.</p>'),
    ...Object.fromEntries(Object.entries(pages).map(([name, text]) => [`OPS/text/${name}`, text])),
    ...more,
  });
};

test('titles, table of contents and chapters in the order of reading', () => {
  const document = epub.read(
    bookOf({ 'a.xhtml': page('<p>Premier.</p>', 'A'), 'b%20c.xhtml': '' }, { 'OPS/text/b c.xhtml': page('<p>Second.</p>', 'B') }),
  );
  expect(document.prose.split('\n\n')).toEqual([
    'La gare',
    'Un hiver.',
    'La gare',
    'Le train',
    'Table',
    'Le train',
    'B',
    'Second.',
    'A',
    'Premier.',
  ]);
});

test('an echo changes languages only, and all English is sound XML', () => {
  const text = page(
    '<h1>Le train</h1><p>Il est <em>très</em> lent &amp; s&#251;r.<br/>Oui&#160;!</p><img src="a.png" alt="Une gare"/><pre>code</pre>',
  );
  const bytes = bookOf({ 'a.xhtml': text });
  const document = epub.read(bytes);
  expect(Buffer.compare(epub.write(document), bytes)).toBe(0);
  const echoed = epub.write(document, echo(document));
  expect(partOf(echoed, 'OPS/text/a.xhtml')).toBe(text.replace('xml:lang="fr" lang="fr"', 'xml:lang="en" lang="en"'));
  const out = epub.write(document, shout(document));
  for (const name of ['OPS/text/a.xhtml', 'OPS/nav.xhtml', 'OPS/book.opf', 'OPS/toc.ncx'])
    expect(isWellFormed(partOf(out, name))).toBe(true);
  expect(partOf(out, 'OPS/text/a.xhtml')).toContain('<h1>LE TRAIN</h1><p>IL EST <em>TRÈS</em> LENT');
  expect(partOf(out, 'OPS/text/a.xhtml')).toContain('alt="UNE GARE"');
  expect(partOf(out, 'OPS/text/a.xhtml')).toContain('<pre>code</pre>');
  expect(partOf(out, 'OPS/book.opf')).toContain('xml:lang="en"');
  expect(partOf(out, 'OPS/book.opf')).toContain(
    '<dc:title>LA GARE</dc:title><dc:creator>Anne Vidal</dc:creator><dc:language>en-US</dc:language>',
  );
  expect(partOf(out, 'OPS/toc.ncx')).toContain('<docTitle><text>LA GARE</text></docTitle><docAuthor><text>Anne Vidal</text></docAuthor>');
  expect(partOf(out, 'OPS/extra.xhtml')).toContain('Pas dans le livre.');
});

test('mimetype stays first and stored', () => {
  const document = epub.read(bookOf({ 'a.xhtml': page('<p>Oui.</p>') }));
  const out = Buffer.from(epub.write(document, shout(document)));
  expect(out.subarray(30, 38 + 20).toString('latin1')).toBe('mimetypeapplication/epub+zip');
});

test('fonts may be encrypted', () => {
  const fonts = '<e:EncryptedData xmlns:e="http://www.w3.org/2001/04/xmlenc#"><e:CipherReference URI="OPS/font.otf"/></e:EncryptedData>';
  expect(epub.read(bookOf({ 'a.xhtml': page('<p>Oui.</p>') }, { 'META-INF/encryption.xml': fonts })).prose).toContain('Oui.');
});

test('a chapter in Latin-1 is written in UTF-8 and says so', () => {
  const text = page('<p>Été</p>').replace('utf-8', 'iso-8859-1');
  const document = epub.read(bookOf({}, { 'OPS/nav.xhtml': Buffer.from(text, 'latin1') as unknown as string }));
  const out = partOf(epub.write(document, shout(document)), 'OPS/nav.xhtml');
  expect(out).toContain('encoding="UTF-8"');
  expect(out).toContain('<p>ÉTÉ</p>');
});
