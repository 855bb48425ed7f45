import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fr2enError } from '../../../../errors.js';
import { sha256Of } from '../../../../models/store/fingerprint.js';
import { writeWhole } from '../../../files/into-place.js';
import { identity } from '../../../files/plan.js';
import { fileError } from '../../../messages/failures.js';
import { aboutTo, done, hasDone, headOf, type Made, readRecord, type Record } from './record.js';

/** The file of the record, in the folder of the English files. */
export const recordName = '.fr2en-watch.jsonl';

/** The record of a folder, on the disk: a restart translates nothing twice. */
export class Journal {
  private readonly sources = new Map<string, string>();

  private constructor(
    private readonly to: string,
    private readonly made: Map<string, Made>,
  ) {
    for (const { source, output } of made.values()) this.sources.set(identity(join(to, output)), source);
  }

  /**
   * Reads the record of a folder, and settles what was in doubt when it ended.
   *
   * @param from - real path of the folder that is translated
   * @throws `ERR_OPTION`: the folder has the English of another; `ERR_OUTPUT`: it cannot be read or written
   */
  static async open(from: string, to: string, { force }: { readonly force: boolean }): Promise<Journal> {
    const path = join(to, recordName);
    try {
      const record = readRecord(await textOf(path));
      if (!record)
        throw new Fr2enError('ERR_OUTPUT', `${path}: is no record of fr2en watch, or one of a later version. Delete it to begin anew.`);
      refuseOther(record, from, to, force);
      const made = new Map(record.made);
      for (const begun of record.inDoubt) if ((await englishIn(to, begun)) === begun.english) made.set(begun.source, begun);
      // written anew, it has no lines of long ago and none that was cut short
      await writeWhole(path, `${path}.tmp`, Buffer.from(headOf(from) + Array.from(made.values(), done).join('')));
      return new Journal(to, made);
    } catch (cause) {
      throw fileError('ERR_OUTPUT', path, cause, 'OUT');
    }
  }

  /** What was made of a file. */
  of(source: string): Made | undefined {
    return this.made.get(source);
  }

  /** Number of files of which English was made. */
  get size(): number {
    return this.made.size;
  }

  /** The file that an English one is made of; undefined if it was not made here. @param path - anywhere */
  sourceOf(path: string): string | undefined {
    return this.sources.get(identity(path));
  }

  /** English is complete, and will get its name. */
  async begin(made: Made): Promise<void> {
    await this.append(aboutTo(made));
  }

  /** It has its name. */
  async finish(made: Made): Promise<void> {
    this.remember(made);
    await this.append(hasDone(made));
  }

  /** A file was written again, but says the same. */
  async touch(made: Made): Promise<void> {
    this.remember(made);
    await this.append(done(made));
  }

  private remember(made: Made): void {
    this.made.set(made.source, made);
    this.sources.set(identity(join(this.to, made.output)), made.source);
  }

  private async append(text: string): Promise<void> {
    const path = join(this.to, recordName);
    try {
      await appendFile(path, text);
    } catch (cause) {
      throw fileError('ERR_OUTPUT', path, cause, 'OUT');
    }
  }
}

const textOf = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });

/** SHA-256 of the English that is there; undefined if there is none. */
export const englishIn = async (to: string, { output }: Pick<Made, 'output'>): Promise<string | undefined> => {
  try {
    return await sha256Of(join(to, output));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

const refuseOther = (record: Record, from: string, to: string, force: boolean): void => {
  if (force || record.from === undefined || record.from === from) return;
  throw new Fr2enError(
    'ERR_OPTION',
    `${to}: has the English of the folder ${record.from}. Choose another folder for that of ${from}; or, if it was moved, add --force once.`,
  );
};
