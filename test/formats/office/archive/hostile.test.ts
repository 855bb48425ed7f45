import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Fr2enError } from '../../../../src/errors.js';
import { docx } from '../../../../src/formats/office/docx/docx.js';
import { epub } from '../../../../src/formats/office/epub/epub.js';
import { odt } from '../../../../src/formats/office/odt/odt.js';
import type { Format } from '../../../../src/formats/types.js';
import { docxOf, odfNamespaces, odtContent, odtOf, wordPart, zipOf } from '../archives.js';

const paragraph = '<w:p><w:r><w:t>Oui.</w:t></w:r></w:p>';
const sound = docxOf(paragraph);

/** The archive with something done to a copy of its bytes. */
const with_ = (change: (bytes: Buffer) => void, bytes: Uint8Array = sound): Uint8Array => {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
};

const endOf = (bytes: Buffer): number => bytes.length - 22;
/** Where the directory's record of an entry begins. */
const recordOf = (bytes: Buffer, name: string): number => bytes.lastIndexOf(name) - 46;
const renamed = (from: string, to: string): Uint8Array =>
  with_(
    (bytes) => {
      for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.write(to, at, 'latin1');
    },
    docxOf(paragraph, { [from]: 'x' }),
  );

const document = (text: string): Uint8Array => docxOf('', { 'word/document.xml': text });
const content = (text: string): Uint8Array => zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': text });
const book = (parts: Readonly<Record<string, string>>): Uint8Array => zipOf({ mimetype: 'application/epub+zip', ...parts });
const container = (path: string): string =>
  `<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="${path}"/></rootfiles></container>`;
const opf = (manifest: string): string =>
  `<package xmlns="http://www.idpf.org/2007/opf"><manifest>${manifest}</manifest><spine><itemref idref="a"/></spine></package>`;
/** The document's record says that it begins where the list of types does. */
const overlapping = (): Uint8Array =>
  with_((bytes) => {
    const [list, main] = [recordOf(bytes, '[Content_Types].xml'), recordOf(bytes, '_rels/.rels')];
    bytes.writeUInt32LE(bytes.readUInt32LE(main + 42) - 4 + bytes.readUInt32LE(list + 20), list + 20);
  });
const lies = (name: string, size: number): Uint8Array =>
  with_((bytes) => {
    bytes.writeUInt32LE(size, recordOf(bytes, name) + 24);
  });
const laughs = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>';

const hostile: readonly (readonly [string, Format, Uint8Array, RegExp])[] = [
  ['an empty file', docx, new Uint8Array(), /no ZIP archive/u],
  ['text', docx, strToU8('Ceci n’est pas une archive, mais du texte simple.'), /no ZIP archive/u],
  ['an old Word file, or one with a password', docx, Buffer.from('d0cf11e0a1b11ae1', 'hex'), /no ZIP archive/u],
  ['an archive that was cut', docx, sound.slice(0, -30), /its end is missing/u],
  ['one that was cut in the middle', odt, odtOf('<text:p>Oui</text:p>').slice(0, 200), /its end is missing/u],
  ['a directory at the wrong place', docx, with_((bytes) => bytes.writeUInt32LE(7, endOf(bytes) + 16)), /not where it should be/u],
  [
    'a directory that is broken',
    docx,
    with_((bytes) => bytes.writeUInt8(0, recordOf(bytes, '[Content_Types].xml'))),
    /directory is broken/u,
  ],
  [
    'a directory of fewer entries than it says',
    docx,
    with_((bytes) => bytes.writeUInt16LE(9, endOf(bytes) + 10)),
    /3 entries instead of 9/u,
  ],
  [
    'a header that is not there',
    docx,
    with_((bytes) => bytes.writeUInt32LE(3, recordOf(bytes, 'word/document.xml') + 42)),
    /is not there/u,
  ],
  [
    'an entry that is longer than the file',
    docx,
    with_((bytes) => bytes.writeUInt32LE(1e9, recordOf(bytes, 'word/document.xml') + 20)),
    /is cut/u,
  ],
  ['two entries in the same bytes', docx, overlapping(), /overlaps another entry|differ|two lengths/u],
  [
    'a header with another name than the directory',
    docx,
    with_((bytes) => bytes.write('X', bytes.indexOf('word/document.xml'))),
    /differ/u,
  ],
  [
    'packed bytes that were changed',
    docx,
    with_((bytes) => bytes.fill(0xff, bytes.indexOf('word/document.xml') + 30, bytes.indexOf('word/document.xml') + 60)),
    /cannot be unpacked|not what it was/u,
  ],
  ['a wrong checksum', docx, with_((bytes) => bytes.writeUInt32LE(1, recordOf(bytes, 'word/document.xml') + 16)), /not what it was/u],
  ['a length that is a lie, too short', docx, lies('word/document.xml', 10), /cannot be unpacked/u],
  ['a length that is a lie, too long', docx, lies('word/document.xml', 5000), /not what it was/u],
  [
    'an encrypted entry',
    docx,
    with_((bytes) => bytes.writeUInt16LE(1, recordOf(bytes, 'word/document.xml') + 8)),
    /encrypted\. Save the document without a password/u,
  ],
  [
    'a method that nobody has',
    docx,
    with_((bytes) => bytes.writeUInt16LE(14, recordOf(bytes, 'word/document.xml') + 10)),
    /packed by method 14/u,
  ],
  ['ZIP64 in the end record', docx, with_((bytes) => bytes.writeUInt32LE(0xffffffff, endOf(bytes) + 16)), /ZIP64/u],
  ['ZIP64 in an entry', docx, with_((bytes) => bytes.writeUInt32LE(0xffffffff, recordOf(bytes, 'word/document.xml') + 24)), /ZIP64/u],
  ['one part of a split archive', docx, with_((bytes) => bytes.writeUInt16LE(1, endOf(bytes) + 4)), /split archive/u],
  ['a path out of the archive', docx, docxOf(paragraph, { '../../etc/cron.d/x': 'x' }), /leads out of it/u],
  ['a path out of it by a folder', docx, docxOf(paragraph, { 'word/../../x': 'x' }), /leads out of it/u],
  ['an absolute path', docx, docxOf(paragraph, { '/etc/passwd': 'x' }), /is absolute/u],
  ['an absolute path of Windows', docx, docxOf(paragraph, { 'C:/autoexec.bat': 'x' }), /is absolute/u],
  ['a path with backslashes', docx, docxOf(paragraph, { '..\\x': 'x' }), /characters that none has/u],
  ['a path with a NUL', docx, renamed('word/a', 'word/\0'), /characters that none has/u],
  ['the same name twice', docx, renamed('word/documenu.xml', 'word/document.xml'), /it has twice/u],
  [
    'a bomb by its ratio',
    docx,
    docxOf(paragraph, { 'word/media/bomb.bin': new Uint8Array(20_000_000) as unknown as string }),
    /times its length; the limit is 500/u,
  ],
  ['a bomb by its total', docx, lies('word/document.xml', 2e9), /unpacks to 2001 MB; the limit is 1000 MB/u],
  [
    'a bomb of entries',
    docx,
    zipSync(Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`${at}`, new Uint8Array()])), { level: 0 }),
    /20001 entries; the limit is 20000/u,
  ],
  [
    'a spreadsheet',
    docx,
    zipOf({
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    }),
    /not a Word document, but a spreadsheet/u,
  ],
  ['any other archive', docx, zipOf({ 'a.txt': 'a' }), /not a Word document/u],
  ['an odt as docx', docx, odtOf('<text:p>Oui</text:p>'), /not a Word document/u],
  ['a docx as odt', odt, sound, /not an OpenDocument text/u],
  ['a docx as epub', epub, sound, /not an e-book/u],
  [
    'a drawing as odt',
    odt,
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.graphics', 'content.xml': odtContent('') }),
    /opendocument\.graphics/u,
  ],
  [
    'an odt with a password',
    odt,
    odtOf('', {
      parts: {
        'META-INF/manifest.xml':
          '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
      },
    }),
    /encrypted\. Save it without a password/u,
  ],
  [
    'no main part',
    docx,
    zipOf({
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    }),
    /"word\/document\.xml" is missing/u,
  ],
  [
    'XML with a tag that is not closed',
    docx,
    document('<w:document xmlns:w="urn:x">\n<w:p>\n</w:document>'),
    /word\/document\.xml, line 3, column 13: unexpected close tag/u,
  ],
  ['XML that ends too early', docx, document('<w:document xmlns:w="urn:x"><w:p>'), /line 1, column \d+: /u],
  ['no XML', docx, document('Bonjour'), /word\/document\.xml, line 1/u],
  ['an empty part', docx, document(''), /must contain a root element/u],
  ['an unknown prefix', docx, document('<w:document/>'), /unbound namespace prefix/u],
  ['a NUL in XML', docx, document('<a>\0</a>'), /disallowed character/u],
  [
    'bytes that are not UTF-8',
    docx,
    docxOf('', { 'word/document.xml': Buffer.from('<a>\xe9</a>', 'latin1') as unknown as string }),
    /word\/document\.xml: byte 3 is not UTF-8/u,
  ],
  ['a billion laughs', docx, document(`${laughs}<a>&c;</a>`), /declares entities/u],
  ['a billion laughs in an odt', odt, content(`${laughs}<a>&c;</a>`), /content\.xml, line 1, column \d+: the file declares entities/u],
  ['an entity of a file', odt, content('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'), /declares entities/u],
  [
    '10,000 nested elements',
    docx,
    document(wordPart('document', `${'<w:sdt>'.repeat(10_000)}${'</w:sdt>'.repeat(10_000)}`)),
    /nested more than 1000 deep/u,
  ],
  [
    '10,000 nested spans',
    odt,
    content(
      `<office:document-content ${odfNamespaces}><text:p>${'<text:span>'.repeat(10_000)}a${'</text:span>'.repeat(10_000)}</text:p></office:document-content>`,
    ),
    /nested more than 1000 deep/u,
  ],
  ['an e-book without a container', epub, book({}), /META-INF\/container\.xml" is missing/u],
  ['one whose package is missing', epub, book({ 'META-INF/container.xml': container('a.opf') }), /"a\.opf" is missing/u],
  [
    'one whose chapter is missing',
    epub,
    book({
      'META-INF/container.xml': container('a.opf'),
      'a.opf': opf('<item id="a" href="b.xhtml" media-type="application/xhtml+xml"/>'),
    }),
    /"b\.xhtml" is missing/u,
  ],
  [
    'a chapter outside of the archive',
    epub,
    book({
      'META-INF/container.xml': container('a.opf'),
      'a.opf': opf('<item id="a" href="../../../etc/passwd" media-type="application/xhtml+xml"/>'),
    }),
    /"etc\/passwd" is missing/u,
  ],
  [
    'a protected chapter',
    epub,
    book({
      'META-INF/container.xml': container('a.opf'),
      'a.opf': opf('<item id="a" href="b.xhtml" media-type="application/xhtml+xml"/>'),
      'b.xhtml': 'x',
      'META-INF/encryption.xml':
        '<e:EncryptedData xmlns:e="http://www.w3.org/2001/04/xmlenc#"><e:CipherReference URI="b.xhtml"/></e:EncryptedData>',
    }),
    /encrypted against copying/u,
  ],
  [
    'entities in a chapter',
    epub,
    book({
      'META-INF/container.xml': container('a.opf'),
      'a.opf': opf('<item id="a" href="b.xhtml" media-type="application/xhtml+xml"/>'),
      'b.xhtml': `${laughs}<html>&c;</html>`,
    }),
    /b\.xhtml: the file declares entities/u,
  ],
];

test.each(hostile)('%s: a clear error', (_, format, bytes, message) => {
  const read = (): unknown => format.read(bytes);
  expect(read).toThrow(Fr2enError);
  expect(read).toThrow(message);
});

test('the sound one is read', () => {
  expect(docx.read(sound).prose).toBe('Oui.');
});
