import { inspect } from 'node:util';
import { Fr2enError } from '../../errors.js';

/** What to write: the format of the input, plain text, one JSON object per document, or one per segment. */
export type Emit = 'same' | 'text' | 'json' | 'jsonl';

/** The values of `--emit`. */
export const emits: readonly Emit[] = ['same', 'text', 'json', 'jsonl'];

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
