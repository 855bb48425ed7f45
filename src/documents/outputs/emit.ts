import { inspect } from 'node:util';
import { Fr2enError } from '../../errors.js';

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
