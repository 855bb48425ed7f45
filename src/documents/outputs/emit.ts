import { inspect } from 'node:util';
import { Fr2enError } from '../../errors.js';

/**
 * What to write: the format of the input, plain text, one JSON object per document or per segment; for people who revise, a table, a
 * translation memory, a file for CAT tools, or a page with French and English side by side.
 */
export type Emit = 'same' | 'text' | 'json' | 'jsonl' | 'tsv' | 'tmx' | 'xliff' | 'bilingual';

/** The values of `--emit`. */
export const emits: readonly Emit[] = ['same', 'text', 'json', 'jsonl', 'tsv', 'tmx', 'xliff', 'bilingual'];

/** The extensions of outputs that have one of their own, with the dot; of the others the source decides. */
export const emitExtensions: Readonly<Record<Exclude<Emit, 'same' | 'bilingual'>, string>> = {
  text: '.txt',
  json: '.json',
  jsonl: '.jsonl',
  tsv: '.tsv',
  tmx: '.tmx',
  xliff: '.xlf',
};

/** What an extension says is written; undefined if none of these. @param extension - with its dot, in small letters */
export const emitByExtension = (extension: string): keyof typeof emitExtensions | undefined =>
  (Object.keys(emitExtensions) as (keyof typeof emitExtensions)[]).find((emit) => emitExtensions[emit] === extension);

/** The default of `--emit`. */
export const defaultEmit: Emit = 'same';

/** @throws `ERR_OPTION` for any other value */
export const validateEmit = (emit: string): void => {
  if ((emits as readonly string[]).includes(emit)) return;
  throw new Fr2enError(
    'ERR_OPTION',
    `emit: ${inspect(emit)} cannot be written. Use ${emits.slice(0, -1).join(', ')} or ${emits.at(-1) ?? ''}.`,
  );
};
