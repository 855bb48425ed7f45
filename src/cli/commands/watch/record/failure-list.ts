import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../../files/into-place.js';
import { fileError, sayFailure } from '../../../messages/failures.js';
import { partialOf } from '../../../files/plan.js';
import type { World } from '../../../world.js';
import type { Stamp } from '../folder/arrivals.js';
import { failuresName } from '../folder/documents.js';

/** Why a file has no English. */
export interface Failure {
  /** Begins with the name of the file. */
  readonly message: string;
  readonly when: Date;
  /**
   * When it is tried again: when the file has `changed`; or `later`, since the cause was not the file, but the disk, the rights, another
   * file or the model's process.
   */
  readonly again: 'changed' | 'later';
  /** Of the version that failed; undefined if there is none. */
  readonly stamp: Stamp | undefined;
}

/** The files that could not be translated: a line each in a file that is there as long as there are any. */
export class FailureList {
  private readonly failures = new Map<string, Failure>();

  /** @param to - the folder of the English files */
  constructor(
    private readonly to: string,
    private readonly world: Pick<World, 'stderr'>,
  ) {}

  get size(): number {
    return this.failures.size;
  }

  get paths(): string[] {
    return [...this.failures.keys()];
  }

  of(path: string): Failure | undefined {
    return this.failures.get(path);
  }

  async add(path: string, failure: Failure): Promise<void> {
    this.failures.set(path, failure);
    await this.save();
  }

  /** A file was translated, or is gone. */
  async remove(path: string): Promise<void> {
    if (this.failures.delete(path)) await this.save();
  }

  /** Writes the list; if that fails, it says so, and the watch goes on. */
  async save(): Promise<void> {
    const path = join(this.to, failuresName);
    try {
      if (this.failures.size === 0) {
        await rm(path, { force: true });
        return;
      }
      await writeWhole(path, partialOf(path), Buffer.from(listText(this.failures.values())));
    } catch (cause) {
      sayFailure(this.world, fileError('ERR_OUTPUT', path, cause, 'OUT'), { verbose: false });
    }
  }
}

const listText = (failures: Iterable<Failure>): string =>
  [
    'These files have no English, or an old one. A line goes when its file is translated or removed.',
    '',
    ...Array.from(failures, ({ when, message }) => `${localTime(when)}  ${message.replace(/\s+/gu, ' ')}`),
    '',
  ].join('\n');

/** `2026-03-04 08:05:09`, as the clock on the wall. */
const localTime = (when: Date): string => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [when.getFullYear(), two(when.getMonth() + 1), two(when.getDate())].join('-');
  return `${day} ${[when.getHours(), when.getMinutes(), when.getSeconds()].map(two).join(':')}`;
};
