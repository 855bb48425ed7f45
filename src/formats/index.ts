import { inspect } from 'node:util';
import { Fr2enError } from '../errors.js';
import type { Format } from './types.js';

/** A format by name. */
export type FormatName = 'text' | 'html' | 'markdown' | 'srt' | 'vtt' | 'docx' | 'odt' | 'epub' | 'po' | 'json' | 'yaml';

/** A format before its parser is loaded. */
export interface KnownFormat {
  readonly name: FormatName;
  /** With the dot and in lower case: `.txt`. */
  readonly extensions: readonly string[];
  readonly load: () => Promise<Format>;
}

/** The formats. Each brings its parser when it is used: the others cost nothing. */
export const knownFormats: readonly KnownFormat[] = [
  { name: 'text', extensions: ['.txt', '.text'], load: async () => (await import('./text/text.js')).text },
  {
    name: 'markdown',
    extensions: ['.md', '.markdown', '.mdown', '.mkd'],
    load: async () => (await import('./markdown/markdown.js')).markdown,
  },
  { name: 'html', extensions: ['.html', '.htm', '.xhtml', '.shtml'], load: async () => (await import('./html/html.js')).html },
  { name: 'po', extensions: ['.po', '.pot'], load: async () => (await import('./catalogues/po/po.js')).po },
  { name: 'json', extensions: ['.json', '.arb'], load: async () => (await import('./catalogues/json/json.js')).json },
  { name: 'yaml', extensions: ['.yaml', '.yml'], load: async () => (await import('./catalogues/yaml/yaml.js')).yaml },
  { name: 'docx', extensions: ['.docx', '.docm', '.dotx'], load: async () => (await import('./office/docx/docx.js')).docx },
  { name: 'odt', extensions: ['.odt', '.ott'], load: async () => (await import('./office/odt/odt.js')).odt },
  { name: 'epub', extensions: ['.epub'], load: async () => (await import('./office/epub/epub.js')).epub },
  { name: 'srt', extensions: ['.srt'], load: async () => (await import('./subtitles/srt.js')).srt },
  { name: 'vtt', extensions: ['.vtt'], load: async () => (await import('./subtitles/vtt.js')).vtt },
];

/** A format by name, or `auto` for the one that the file's extension or its beginning says. */
export type FormatChoice = 'auto' | FormatName;

/** The default of `--from-format`. */
export const defaultFormat: FormatChoice = 'auto';

/** The values of `--from-format`. */
export const formatChoices: readonly FormatChoice[] = ['auto', ...knownFormats.map(({ name }) => name)];

/**
 * @param option - what the caller calls it
 * @throws `ERR_OPTION` if there is no such format
 */
export const validateFormat: (format: string, option?: string) => asserts format is FormatChoice = (format, option = 'format') => {
  if ((formatChoices as readonly string[]).includes(format)) return;
  throw new Fr2enError(
    'ERR_OPTION',
    `${option}: ${inspect(format)} is not a format. Use ${formatChoices.slice(0, -1).join(', ')} or ${formatChoices.at(-1) ?? ''}.`,
  );
};

/** The format of a name. */
export const formatNamed = (name: FormatName): KnownFormat => knownFormats.find((format) => format.name === name) ?? knownFormats[0]!;

/** The format that a file's extension says, if it says one. @param extension - with its dot; empty for standard input */
export const formatByExtension = (extension: string): KnownFormat | undefined =>
  knownFormats.find(({ extensions }) => extensions.includes(extension.toLowerCase()));

/**
 * The format to read a file with.
 *
 * @param extension - of the file, with its dot; empty for standard input. A file with an unknown extension is text.
 */
export const formatFor = (choice: FormatChoice, extension: string): KnownFormat =>
  choice === 'auto' ? (formatByExtension(extension) ?? formatNamed('text')) : formatNamed(choice);
