import { extname, join, parse } from 'node:path';
import { Fr2enError } from '../errors.js';
import { formatByExtension, type FormatChoice, type FormatName } from '../formats/index.js';
import { formatByContent } from '../formats/sniff.js';
import { unreadByContent, unreadByExtension, type UnreadKind } from '../formats/unread.js';

/** A file as its user named it; what is piped in or typed has no path. */
export interface NamedFile {
  readonly name: string;
  readonly path: string | undefined;
}

/** How a user says of which format a file is: `--from-format docx` with the command. */
export type SayFormat = (format: FormatName) => string;

/** Refuses a file whose name says a format that fr2en does not read; as text it is read nonetheless. @throws `ERR_INPUT` */
export const refuseByName = (input: NamedFile, choice: FormatChoice, say: SayFormat): void => {
  const isRead = choice !== 'auto' || formatByExtension(extensionOf(input));
  const kind = isRead ? undefined : unreadByExtension(extensionOf(input));
  if (kind) throw unread(input, kind, say);
};

/**
 * Refuses what is no text, and where neither the name nor an option says that it is plain text, also what begins like another format: a
 * page that is piped into the command.
 *
 * @throws `ERR_INPUT`
 */
export const refuseByContent = (
  input: NamedFile,
  bytes: Uint8Array,
  { choice, format, say }: { readonly choice: FormatChoice; readonly format: FormatName; readonly say: SayFormat },
): void => {
  if (archiveFormats.has(format)) return;
  const shown = formatByContent(bytes);
  if (shown && archiveFormats.has(shown))
    throw new Fr2enError('ERR_INPUT', `${input.name}: is ${shown}, not ${format}. Use ${say(shown)}.`);
  const isNamedText = formatByExtension(extensionOf(input))?.name === 'text';
  const isGuess = choice === 'auto' && format === 'text';
  const kind = unreadByContent(bytes, isGuess ? (isNamedText ? 'by name' : 'by nothing') : 'by option');
  if (kind) throw unread(input, kind, say);
};

/** Formats that are no text: their readers know whether a file is theirs. */
export const archiveFormats: ReadonlySet<FormatName> = new Set<FormatName>(['docx', 'odt', 'epub']);

const extensionOf = ({ path }: NamedFile): string => extname(path ?? '').toLowerCase();

const unread = ({ name, path }: NamedFile, { name: kind, nature, converter }: UnreadKind, say: SayFormat): Fr2enError => {
  const command = path === undefined || converter === undefined ? undefined : commandFor(converter, path);
  if (nature === 'binary') {
    const cure =
      command === undefined
        ? 'fr2en reads text, web pages, subtitles, Word and OpenDocument files, e-books and catalogues.'
        : `Convert it to plain text first: ${command}`;
    return new Fr2enError('ERR_INPUT', `${name}: is ${kind}, not text. ${cure}`);
  }
  const cure = command === undefined ? 'Convert it to plain text first' : `Convert it to plain text first (${command})`;
  const force = `or have it read as it is, markup and all, with ${say('text')}.`;
  return new Fr2enError('ERR_INPUT', `${name}: is ${kind}, which fr2en does not read. ${cure}, ${force}`);
};

const commandFor = (converter: string, path: string): string => {
  const { dir, name, ext } = parse(path);
  const places = { IN: path, OUT: join(dir, `${name}${ext === '.txt' ? '.text' : '.txt'}`) };
  return converter.replace(/\b(?:IN|OUT)\b/gu, (place) => places[place as keyof typeof places]);
};
