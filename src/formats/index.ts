import { inspect } from 'node:util';
import { Fr2enError } from '../errors.js';
import { text } from './text/text.js';
import type { Format } from './types.js';

/** The formats, by the name that options use. */
export const formats = { text } as const satisfies Record<string, Format>;

/** A format by name, or `auto` for the one that the file's extension says. */
export type FormatChoice = 'auto' | keyof typeof formats;

/** The default of `--from-format`. */
export const defaultFormat: FormatChoice = 'auto';

/** The values of `--from-format`. */
export const formatChoices: readonly FormatChoice[] = ['auto', ...Object.values(formats).map(({ name }) => name as keyof typeof formats)];

/** @throws `ERR_OPTION` if there is no such format */
export const validateFormat: (format: string) => asserts format is FormatChoice = (format) => {
  if ((formatChoices as readonly string[]).includes(format)) return;
  throw new Fr2enError('ERR_OPTION', `from-format: ${inspect(format)} is not a format. Use ${formatChoices.join(' or ')}.`);
};

/**
 * The format to read a file with.
 *
 * @param extension - of the file, with its dot; empty for standard input. A file with an unknown extension is text.
 */
export const formatFor = (choice: FormatChoice, extension: string): Format => {
  if (choice !== 'auto') return formats[choice];
  return Object.values(formats).find((format) => format.extensions.includes(extension.toLowerCase())) ?? text;
};
