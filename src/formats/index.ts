import { inspect } from 'node:util';
import { Fr2enError } from '../errors.js';
import { text } from './text/text.js';
import type { Format } from './types.js';

/** The formats by the name that an option gives them. */
export const formats = { text } as const satisfies Record<string, Format>;

/** A format by name, or `auto`: by the file's extension. */
export type FormatChoice = 'auto' | keyof typeof formats;

/** The format of a file whose option says nothing. */
export const defaultFormat: FormatChoice = 'auto';

/** What `--from-format` may be. */
export const formatChoices: readonly FormatChoice[] = ['auto', ...Object.values(formats).map(({ name }) => name as keyof typeof formats)];

/** @throws `ERR_OPTION` where there is no format of that name. */
export const validateFormat: (format: string) => asserts format is FormatChoice = (format) => {
  if ((formatChoices as readonly string[]).includes(format)) return;
  throw new Fr2enError('ERR_OPTION', `from-format: ${inspect(format)} is not a format. Use ${formatChoices.join(' or ')}.`);
};

/**
 * The format to read a file with.
 *
 * @param extension - of the file, with its point; the empty string for standard input. One that no format knows is text.
 */
export const formatFor = (choice: FormatChoice, extension: string): Format => {
  if (choice !== 'auto') return formats[choice];
  return Object.values(formats).find((format) => format.extensions.includes(extension.toLowerCase())) ?? text;
};
