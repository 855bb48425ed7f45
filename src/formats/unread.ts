/** A kind of file that fr2en does not read. */
export interface UnreadKind {
  /** As part of "is …": `HTML`, `a PDF file`. */
  readonly name: string;
  /**
   * - `markup`: text between signs that would be taken for words; it can be read as text nonetheless.
   * - `binary`: no text at all.
   */
  readonly nature: 'markup' | 'binary';
  /** A well-known program that makes plain text of it, with IN and OUT for the names of the files. */
  readonly converter?: string;
}

const markup = (name: string, converter?: string): UnreadKind => ({ name, nature: 'markup', ...(converter && { converter }) });
const binary = (name: string, converter?: string): UnreadKind => ({ name, nature: 'binary', ...(converter && { converter }) });
const all = (kind: UnreadKind, ...extensions: readonly string[]): Record<string, UnreadKind> =>
  Object.fromEntries(extensions.map((extension) => [extension, kind]));

const pandoc = 'pandoc IN -t plain --wrap=none -o OUT';
const office = 'soffice --convert-to txt:Text IN';

const subtitles = markup('a file of subtitles');
const rtf = markup('RTF', office);
const pdf = binary('a PDF file', 'pdftotext IN OUT');
const oldOffice = binary('an Office file', office);
const zip = binary('a ZIP archive of another kind than .docx, .odt and .epub', 'unzip IN');
const picture = binary('a picture');

/** By extension, in lower case and without its dot. Rows of text (CSV) and mail are plain text to fr2en, so they are not here. */
const byExtension: Readonly<Record<string, UnreadKind>> = {
  ...all(markup('LaTeX', pandoc), 'tex', 'latex'),
  ...all(markup('reStructuredText', pandoc), 'rst'),
  ...all(markup('AsciiDoc'), 'adoc', 'asciidoc'),
  ...all(subtitles, 'ass', 'ssa', 'sbv', 'ttml'),
  ...all(markup('JSON'), 'jsonl', 'ndjson', 'ipynb'),
  ...all(markup('XML'), 'xml', 'rss', 'atom', 'xliff', 'xlf', 'tmx', 'tbx', 'svg'),
  ...all(rtf, 'rtf'),
  ...all(pdf, 'pdf'),
  ...all(oldOffice, 'doc', 'xls', 'xlsx', 'ppt', 'pptx', 'ods', 'odp'),
};

/** The kind of file that an extension says, if it is one that fr2en does not read. @param extension - with its dot, or empty */
export const unreadByExtension = (extension: string): UnreadKind | undefined => {
  const name = extension.slice(1).toLowerCase();
  return Object.hasOwn(byExtension, name) ? byExtension[name] : undefined;
};

/** How files begin that are certainly no text, as Latin-1. */
const signatures: readonly (readonly [string, UnreadKind])[] = [
  ['%PDF-', pdf],
  ['PK\u0003\u0004', zip],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', oldOffice],
  ['\u001f\u008b', binary('a gzip archive', 'gunzip IN')],
  ['\u0089PNG\r\n', picture],
  ['\u00ff\u00d8\u00ff', picture],
  ['GIF8', picture],
  ['{\\rtf', rtf],
];

/** How a text begins that has markup. */
const openings: readonly (readonly [RegExp, UnreadKind])[] = [[/^\s*<\?xml\s/iu, markup('XML')]];

/** Bytes that are looked at. */
const beginning = 1024;

/**
 * The kind of file that the first kilobyte says, if it is one that fr2en does not read. A zero byte is in no text, unless it is UTF-16,
 * whose mark or pattern the reader knows.
 *
 * @param said - whether the file is said to be plain text: by the user, in so many words, or by its name alone. Then markup is not looked
 *   for, and if the user says it, neither are zero bytes
 */
export const unreadByContent = (bytes: Uint8Array, said: 'by option' | 'by name' | 'by nothing'): UnreadKind | undefined => {
  const start = bytes.subarray(0, beginning);
  const raw = Buffer.from(start).toString('latin1');
  const signed = signatures.find(([signature]) => raw.startsWith(signature))?.[1];
  if (signed?.nature === 'binary') return signed;
  if (said !== 'by option' && isBinary(start)) return binary('a binary file');
  if (said !== 'by nothing') return undefined;
  const text = raw.replace(/^\u00ef\u00bb\u00bf/u, '');
  return signed ?? openings.find(([opening]) => opening.test(text))?.[1];
};

const isBinary = (start: Uint8Array): boolean => {
  const zeros = start.filter((byte) => byte === 0).length;
  if (zeros === 0 || (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)) return false;
  // in UTF-16 without a mark, nearly every other byte is zero: those at odd places, or those at even ones
  const odd = start.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  return zeros < start.length * 0.4 || Math.min(odd, zeros - odd) > zeros * 0.1;
};
