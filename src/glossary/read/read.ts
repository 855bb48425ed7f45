import { checkOptions, wrong } from '../../arguments.js';
import { Fr2enError } from '../../errors.js';
import { decode } from '../../formats/encoding/encoding.js';
import type { Term } from '../../languages/lexicon.js';
import { glossaryFormat } from './format.js';
import { termsOfRows } from './rows.js';
import { tsvRows } from './tsv.js';

/** What is known of a glossary file besides its bytes. */
export interface GlossaryFile {
  /** Its name: messages begin with it, and its extension says the format. @defaultValue `'glossary'`, of the format that it looks like */
  readonly name?: string | undefined;
}

/**
 * Reads the terms of a glossary file: TSV or CSV (French, English, and if wanted the part of speech and a note), or TBX.
 *
 *     const glossary = await readGlossary(await readFile('terms.tsv'), { name: 'terms.tsv' });
 *     await translate(french, { glossary });
 *
 * Several files are one glossary if their terms stand in one list; of two with the same French, the later one counts.
 *
 * @param bytes - of the file, in UTF-8; TBX may declare another encoding
 * @throws `ERR_INPUT`, with file and line: an entry without French or English, or what is no glossary; `ERR_INPUT_ENCODING`
 */
export const readGlossary = async (bytes: Uint8Array, file: GlossaryFile = {}): Promise<readonly Term[]> => {
  if (!((bytes as unknown) instanceof Uint8Array)) throw wrong('bytes', bytes, 'a Uint8Array', 'Pass the bytes of a file.');
  checkOptions(file, { name: 'any' });
  return readNamedGlossary(bytes, file.name ?? 'glossary', () => 'Save it as UTF-8.');
};

/** @param encodingCure - what to do about bytes that are not UTF-8: a sentence */
export const readNamedGlossary = async (
  bytes: Uint8Array,
  name: string,
  encodingCure: (bytes: Uint8Array) => string,
): Promise<readonly Term[]> => {
  try {
    refuseArchives(bytes);
    return await termsIn(bytes, name);
  } catch (cause) {
    if (!(cause instanceof Fr2enError)) throw cause;
    const cure = cause.code === 'ERR_INPUT_ENCODING' ? ` ${encodingCure(bytes)}` : '';
    throw new Fr2enError(cause.code, `${name}: ${cause.message}${cure}`, { cause });
  }
};

/** Each kind brings its parser when it is used: the others cost nothing. */
const termsIn = async (bytes: Uint8Array, name: string): Promise<readonly Term[]> => {
  const beginning = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (glossaryFormat(name, beginning.replace(/^\u00ef\u00bb\u00bf/u, '')) === 'tbx') {
    const [{ decodeXml }, { tbxTerms }] = await Promise.all([import('../../formats/office/xml/decode.js'), import('./tbx/tbx.js')]);
    return tbxTerms(decodeXml(bytes).text);
  }
  const { text } = decode(bytes);
  if (glossaryFormat(name, text) === 'tsv') return termsOfRows(tsvRows(text), 'a tab');
  const { csvRows } = await import('./csv.js');
  return termsOfRows(csvRows(text), 'a comma or semicolon');
};

/** A spreadsheet under the name of what it was to be exported as. */
const refuseArchives = (bytes: Uint8Array): void => {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2]! > 8) return;
  throw new Fr2enError('ERR_INPUT', 'is an archive, such as a spreadsheet, and no table in text. Export it as CSV or TSV.');
};
