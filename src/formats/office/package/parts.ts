import { Fr2enError } from '../../../errors.js';
import type { Span } from '../../../text/spans.js';
import type { Archive, ArchiveEntry } from '../archive/types.js';
import { decodeXml } from '../xml/decode.js';
import type { XmlPart } from '../xml/walk.js';

/** A file in the archive whose text is read. */
export interface Part extends XmlPart {
  readonly entry: ArchiveEntry;
  /** In the text of all parts, byte order mark included. */
  readonly file: Span;
  /** What its declaration says of its encoding, if that is not UTF-8, which is written. */
  readonly encoding: Span | undefined;
}

/** The text of all parts with prose as one, as a page of a book is one of many: positions are those of this text. */
export interface Parts {
  readonly file: string;
  readonly parts: readonly Part[];
}

/** Stands between two parts. XML cannot have it. */
export const separator = '\0';

/** Most bytes of text that are read. A novel has one million, the whole of Proust ten. */
const mostText = 250_000_000;

const byteOrderMark = '\u{feff}';

/** Unpacks and decodes the entries. @throws `ERR_INPUT`, `ERR_INPUT_ENCODING` */
export const openParts = (archive: Archive, entries: readonly ArchiveEntry[]): Parts => {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > mostText)
    throw new Fr2enError(
      'ERR_INPUT',
      `the document has ${Math.ceil(total / 1e6)} MB of text; the limit is ${mostText / 1e6} MB. Split the document.`,
    );
  const texts: string[] = [];
  let offset = 0;
  const parts = entries.map((entry): Part => {
    const { text, bom, encoding } = decoded(archive, entry);
    const start = offset;
    const from = start + (bom ? 1 : 0);
    texts.push(bom ? byteOrderMark + text : text);
    offset = from + text.length + separator.length;
    return {
      entry,
      name: entry.name,
      text,
      offset: from,
      file: { start, end: from + text.length },
      encoding: encoding && { start: from + encoding.start, end: from + encoding.end },
    };
  });
  const file = texts.join(separator);
  // the parts' own copies of the text are given up for views of the whole: a long document is in memory once
  return { file, parts: parts.map((part) => ({ ...part, text: file.slice(part.offset, part.file.end) })) };
};

const decoded = (archive: Archive, entry: ArchiveEntry): ReturnType<typeof decodeXml> => {
  const bytes = archive.unpack(entry);
  try {
    return decodeXml(bytes);
  } catch (error) {
    if (!(error instanceof Fr2enError)) throw error;
    throw new Fr2enError(error.code, `${entry.name}: ${error.message}`, { cause: error });
  }
};
