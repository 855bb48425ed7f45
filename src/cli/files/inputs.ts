import { readFile, stat, access, constants } from 'node:fs/promises';
import { addAbortSignal, Readable } from 'node:stream';
import { Fr2enError } from '../../errors.js';
import type { FormatChoice } from '../../formats/index.js';
import type { Source } from '../../documents/source.js';
import { readNamed } from '../../documents/read-named.js';
import { type NamedFile, refuseByName, type SayFormat } from '../../documents/unread.js';
import { fileError } from '../messages/failures.js';
import type { World } from '../world.js';

/** A file to translate, named as the user did; standard input has no path. */
export type Input = NamedFile;

/**
 * The inputs for a list of files; an empty list or `-` means standard input.
 *
 * @throws `ERR_OPTION` if standard input is named twice: it can be read only once
 */
export const toInputs = (files: readonly string[]): Input[] => {
  const names = files.length === 0 ? ['-'] : files;
  if (names.filter((name) => name === '-').length > 1)
    throw new Fr2enError('ERR_OPTION', '- is given twice. Standard input can be read only once.');
  return names.map((name) => (name === '-' ? { name: standardInput, path: undefined } : { name, path: name }));
};

/** What messages call standard input. */
export const standardInput = 'standard input';

/** Reports a missing file, a folder, missing permission or a format that is not read, before any work. @throws `ERR_INPUT` */
export const checkInput = async (input: Input, choice: FormatChoice): Promise<void> => {
  const { name, path } = input;
  if (path === undefined) return;
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
    await access(path, constants.R_OK);
  } catch (cause) {
    throw fileError('ERR_INPUT', name, cause);
  }
  refuseByName(input, choice, sayFormat);
};

/**
 * Reads a whole input: nothing may be written before its last byte is known to be text.
 *
 * @throws `ERR_INPUT`, `ERR_INPUT_ENCODING`
 */
export const readInput = async (input: Input, wishes: ReadingWishes, world: Pick<World, 'stdin' | 'stop'>): Promise<Source> =>
  readBytes(await bytesOf(input, world), input, wishes);

/** What the command line says of how inputs are read. */
export interface ReadingWishes {
  readonly fromFormat: FormatChoice;
  readonly encoding: string | undefined;
}

/** Reads an input whose bytes are known. @throws `ERR_INPUT`, `ERR_INPUT_ENCODING` */
export const readBytes = (bytes: Uint8Array, input: Input, { fromFormat, encoding }: ReadingWishes): Promise<Source> =>
  readNamed(bytes, input, { format: fromFormat, encoding }, { sayFormat, encoding: (read) => encodingCure(read, input) });

const sayFormat: SayFormat = (format) => `--from-format ${format}`;

const bytesOf = async ({ name, path }: Input, { stdin, stop }: Pick<World, 'stdin' | 'stop'>): Promise<Uint8Array> => {
  try {
    return path === undefined ? await drain(stdin, stop.signal) : await readFile(path, { signal: stop.signal });
  } catch (cause) {
    stop.signal.throwIfAborted();
    throw fileError('ERR_INPUT', name, cause);
  }
};

const drain = async (stream: NodeJS.ReadableStream, signal: AbortSignal): Promise<Uint8Array> => {
  if (stream instanceof Readable) addAbortSignal(signal, stream);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
};

/** A file that is not UTF-8 is usually old Western text; if most of its letters are valid UTF-8, only a few bytes are broken. */
const encodingCure = (bytes: Uint8Array, { path }: Input): string => {
  const option = isMostlyUtf8(bytes) ? '' : `, or add --encoding ${likelyEncoding(bytes)}`;
  return `${conversionOf(bytes, path)}${option}`;
};

/** How to make UTF-8 of it. @param path - undefined for what is piped in */
export const conversionOf = (bytes: Uint8Array, path: string | undefined): string => {
  const options = isMostlyUtf8(bytes) ? '-c -f utf-8 -t utf-8' : `-f ${likelyEncoding(bytes)} -t utf-8`;
  const what = isMostlyUtf8(bytes) ? 'Drop the broken bytes first' : 'Convert it first';
  return path === undefined ? `${what}: … | iconv ${options} | fr2en` : `${what}: iconv ${options} ${path}`;
};

const likelyEncoding = (bytes: Uint8Array): string => {
  const sample = bytes.subarray(0, 1 << 20);
  const zeros = sample.filter((byte) => byte === 0).length;
  if (zeros > sample.length * 0.4) return bytes[0] === 0 ? 'utf-16be' : 'utf-16le';
  // 0x80 to 0x9f are letters and marks (œ ’ … –) in windows-1252, but control characters in Latin-1
  return sample.some((byte) => byte >= 0x80 && byte < 0xa0) ? 'windows-1252' : 'latin1';
};

/** é is C3 A9 in UTF-8: if valid sequences like this outnumber other bytes, the file is damaged UTF-8. */
const isMostlyUtf8 = (bytes: Uint8Array): boolean => {
  let pairs = 0;
  let others = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const next = bytes[at + 1] ?? 0;
    if (byte >= 0xc2 && byte < 0xf0 && next >= 0x80 && next < 0xc0) {
      pairs += 1;
      at += byte < 0xe0 ? 1 : 2;
    } else others += 1;
  }
  return pairs > others;
};
