import { basename, parse } from 'node:path';
import { inspect } from 'node:util';
import { Fr2enError } from '../../errors.js';
import type { Input } from './inputs.js';

/** What is written: the format that came in, its plain text, one JSON object a document, or one a segment. */
export type Emit = 'same' | 'text' | 'json' | 'jsonl';

/** What `--emit` may be. */
export const emits: readonly Emit[] = ['same', 'text', 'json', 'jsonl'];

/** What is written unless told otherwise. */
export const defaultEmit: Emit = 'same';

/** @throws `ERR_OPTION` for anything that cannot be written */
export const validateEmit = (emit: string): void => {
  if ((emits as readonly string[]).includes(emit)) return;
  throw new Fr2enError(
    'ERR_OPTION',
    `emit: ${inspect(emit)} cannot be written. Use ${emits.slice(0, -1).join(', ')} or ${emits.at(-1) ?? ''}.`,
  );
};

/**
 * The name of the English beside a French file.
 *
 *     a.fr.txt → a.en.txt   a.txt → a.en.txt   article → article.en   a.fr → a.en   with json: a.fr.txt → a.en.json
 *
 * @param isText - whether the source is plain text, which keeps its extension when its text is asked for
 */
export const englishName = ({ path }: Pick<Input, 'path'>, emit: Emit, isText: boolean): string => {
  const { name, ext } = parse(path === undefined ? 'stdin.txt' : basename(path));
  const isLanguage = ext.toLowerCase() === '.fr';
  return `${name.replace(/\.fr$/iu, '')}.en${extensionFor(emit, isLanguage ? '' : ext, isText)}`;
};

const extensionFor = (emit: Emit, extension: string, isText: boolean): string => {
  if (emit === 'same') return extension;
  if (emit === 'text') return isText ? extension : '.txt';
  return `.${emit}`;
};
