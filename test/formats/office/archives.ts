import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Document, EnglishPiece, PlacedTag } from '../../../src/formats/types.js';

/** Documents made in the test: whatever is in them can be read there. */

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const overrides: Readonly<Record<string, string>> = {
  'word/document.xml': `${types}.document.main+xml`,
  'word/styles.xml': `${types}.styles+xml`,
  'word/settings.xml': `${types}.settings+xml`,
  'word/footnotes.xml': `${types}.footnotes+xml`,
  'word/endnotes.xml': `${types}.endnotes+xml`,
  'word/header1.xml': `${types}.header+xml`,
  'word/footer1.xml': `${types}.footer+xml`,
  'word/comments.xml': `${types}.comments+xml`,
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
};

const contentTypes = (names: readonly string[]): string =>
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="png" ContentType="image/png"/>' +
  `${names.map((name) => (overrides[name] ? `<Override PartName="/${name}" ContentType="${overrides[name]}"/>` : '')).join('')}</Types>`;

/** A part of a Word document: the root element has the namespaces. */
export const wordPart = (root: string, inner: string): string =>
  `${declaration}<w:${root} ${w} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  `xmlns:v="urn:schemas-microsoft-com:vml">${inner}</w:${root}>`;

const rels =
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ` +
  'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** @param body - what is in `w:body` @param parts - other parts, by name */
export const docxOf = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipOf({
    '[Content_Types].xml': contentTypes(['word/document.xml', ...Object.keys(parts)]),
    '_rels/.rels': rels,
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    ...parts,
  });

const odfSpaces =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" ' +
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" ' +
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" ' +
  'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:officeooo="http://openoffice.org/2009/office"';

/** @param styles - what is in the automatic styles */
export const odtContent = (text: string, styles = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${odfSpaces} office:version="1.3"><office:automatic-styles>${styles}` +
  `</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`;

/** An OpenDocument text. */
export const odtOf = (
  text: string,
  { styles = '', parts = {} }: { styles?: string; parts?: Readonly<Record<string, string>> } = {},
): Uint8Array => zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': odtContent(text, styles), ...parts });

/** The namespaces of OpenDocument, for other parts. */
export const odfNamespaces = odfSpaces;

/** An archive of texts. `mimetype` is stored, as it must be. */
export const zipOf = (texts: Readonly<Record<string, string | Uint8Array>>): Uint8Array => {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(texts))
    files[name] = [typeof text === 'string' ? strToU8(text) : text, { level: name === 'mimetype' ? 0 : 6, mtime: '2024-03-12T12:00:00' }];
  return zipSync(files);
};

/** The text of an entry. */
export const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);

/** Pieces that change nothing: one a block, and one for what is between. */
export const echo = ({ prose, blocks }: Document): EnglishPiece[] => byBlock(prose, blocks ?? [], (text) => text);

/** Every letter a capital, an exclamation mark for each word; tags stay at their places among the words. */
export const shout = ({ prose, blocks }: Document): EnglishPiece[] => byBlock(prose, blocks ?? [], shouted);

/** What `shout` makes of a text. The length stays, so that tags stay where they are. */
export const shouted = (text: string): string =>
  text.replace(/\p{Ll}/gu, (letter) => (letter.toUpperCase().length === 1 ? letter.toUpperCase() : letter));

/** English of other lengths: each word twice. Tags are given, each at the end of the word that it stood at. */
export const stammer = (document: Document): EnglishPiece[] =>
  byBlock(document.prose, document.blocks ?? [], (text) => text.replace(/[\p{L}]+/gu, '$& $&')).map((piece) => placed(piece, document));

const placed = (piece: EnglishPiece, { prose, tags = [], blocks = [] }: Document): EnglishPiece => {
  if (!blocks.some(({ start }) => start === piece.source.start)) return { ...piece, tags: [] };
  const found: PlacedTag[] = [];
  tags.forEach(({ at }, tag) => {
    if (at < piece.source.start || at > piece.source.end) return;
    const before = prose.slice(piece.source.start, at);
    found.push({ tag, at: Math.min(piece.text.length, before.replace(/[\p{L}]+/gu, '$& $&').length) });
  });
  return { ...piece, tags: found };
};

const byBlock = (prose: string, blocks: NonNullable<Document['blocks']>, english: (text: string) => string): EnglishPiece[] => {
  const pieces: EnglishPiece[] = [];
  let at = 0;
  for (const { start, end } of blocks) {
    if (start > at) pieces.push({ source: { start: at, end: start }, text: prose.slice(at, start) });
    pieces.push({ source: { start, end }, text: english(prose.slice(start, end)) });
    at = end;
  }
  if (at < prose.length) pieces.push({ source: { start: at, end: prose.length }, text: prose.slice(at) });
  return pieces;
};
