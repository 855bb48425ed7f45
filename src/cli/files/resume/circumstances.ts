import { readFile } from 'node:fs/promises';
import type { Emit } from '../../../documents/outputs/emit.js';
import { type English, OtherEnglish } from './english-file.js';

/**
 * What an output says of the run that wrote it besides the English: how long it took, and what the memory knew already. Two runs of one
 * file may differ in that.
 *
 *     "origin": "memory"   "milliseconds": 812   "remembered": 3   <prop type="x-origin">model
 */
const circumstances =
  /(?<=(?:"milliseconds"|"remembered"): ?)\d+|(?<="origin": ?")(?:model|memory)(?=")|(?<="x-origin">)(?:model|memory)/gu;

/** Whether two outputs are the same but for the circumstances of their runs. */
export const isSameBut = (one: Uint8Array, other: Uint8Array): boolean => withoutThem(one) === withoutThem(other);

const withoutThem = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8').replace(circumstances, '');

const tells: ReadonlySet<Emit> = new Set<Emit>(['json', 'jsonl', 'tmx']);

/** Whether circumstances stand in what is written. */
export const tellsCircumstances = (emit: string | undefined): boolean => tells.has(emit as Emit);

/** A finished file is compared with the English that comes, without regard to circumstances, and stays as it is. */
export const compareBut = (path: string): English => {
  const pieces: Uint8Array[] = [];
  return {
    write: async (bytes) => {
      pieces.push(Uint8Array.from(bytes));
    },
    end: async () => {
      const come = Buffer.concat(pieces);
      if (!isSameBut(await readFile(path), come)) throw new OtherEnglish();
    },
    close: async () => 0,
  };
};
