import { sha256Of } from '../../../models/store/fingerprint.js';
import { cannotGoOn } from './begin-output.js';
import type { Input } from '../inputs.js';
import { readJournal } from './journal.js';
import { differenceOf, type Making } from './making.js';
import type { OutputFile } from '../plan.js';

/**
 * Looks at the journals of all outputs before any is touched, so that no folder has files of the one run beside files of another.
 *
 * @param making - of an input whose bytes have this SHA-256
 * @returns when the run began that is resumed, in milliseconds since 1970; undefined if none of the outputs was begun
 * @throws `ERR_RESUME`: a source, options or the model have changed
 */
export const earlierRun = async (
  outputs: ReadonlyMap<Input, OutputFile | undefined>,
  making: (input: Input, sha256: string) => Making,
): Promise<number | undefined> => {
  let begun: number | undefined;
  for (const [input, output] of outputs) {
    const journal = output && (await readJournal(output.path));
    if (!journal) continue;
    begun = Math.min(begun ?? journal.begun, journal.begun);
    // standard input is read once, later; a file that cannot be read says so when its turn has come
    const before = journal.making;
    const sha256 = input.path === undefined ? before.source.sha256 : await sha256Of(input.path).catch(() => before.source.sha256);
    const difference = differenceOf(before, making(input, sha256));
    if (difference !== undefined) throw cannotGoOn(output.name, difference);
  }
  return begun;
};
