import pLimit from 'p-limit';
import type { Desk } from '../desk/desk.js';
import type { Log } from '../log.js';
import { Problem } from '../problems/problem.js';
import type { Limits } from '../types.js';
import { englishNameOf, type Entry, newEntry } from './entry.js';
import { shownName } from './file-name.js';
import type { Folder } from './folder.js';
import { englishOf, frenchOf, translateFile } from './translate-file.js';
import type { FileOptions, Job, Jobs, Upload } from './types.js';

/** Files translated at the same time: more would only wait for each other. */
const atOnce = 2;

/** What jobs are made of. */
export interface JobsParts {
  readonly desk: Desk;
  readonly folder: Folder;
  readonly limits: Pick<Limits, 'file' | 'jobs' | 'keep'>;
  readonly log: Pick<Log, 'error'>;
}

/** Makes the jobs of a server, whose files lie in a folder of their own. */
export const createJobs = ({ desk, folder, limits, log }: JobsParts): Jobs => {
  const entries = new Map<string, Entry>();
  const limit = pLimit(atOnce);
  let isClosing = false;
  const forget = async ({ id }: Pick<Job, 'id'>): Promise<void> => {
    const entry = entries.get(id);
    if (!entry) return;
    entries.delete(id);
    clearTimeout(entry.expiry);
    entry.stop.abort(new Problem(404, 'not_found', 'the file was deleted.'));
    await folder.remove(frenchOf(entry), englishOf(entry));
  };
  const arrive = async (entry: Entry, upload: Upload): Promise<FileOptions> => {
    try {
      await folder.write(frenchOf(entry), upload.content, { most: limits.file, signal: entry.stop.signal });
      const options = await upload.options();
      entry.stop.signal.throwIfAborted();
      return options;
    } catch (error) {
      await forget(entry);
      throw error;
    }
  };
  return {
    add: async (upload) => {
      if (isClosing) throw closing();
      if (entries.size >= limits.jobs) throw tooMany(entries.size);
      const entry = newEntry(upload);
      entries.set(entry.id, entry);
      const options = await arrive(entry, upload);
      if (options.name !== undefined) entry.name = shownName(options.name);
      entry.englishName = englishNameOf(entry.name, options);
      entry.settled = limit(() => translateFile(entry, options, { desk, folder, log })).then(() => {
        if (entries.has(entry.id)) entry.expiry = setTimeout(() => void forget(entry), limits.keep * 60_000).unref();
      });
      return entry;
    },
    find: (id, owner) => {
      const entry = entries.get(id);
      if (entry?.owner !== owner || !entry) throw new Problem(404, 'not_found', 'there is no such file: it was deleted, or never sent.');
      return entry;
    },
    read: async (job) => {
      if (job.state !== 'done') throw new Problem(404, 'not_found', 'the file is not translated.');
      return folder.read(englishOf(job));
    },
    forget,
    waiting: () => [...entries.values()].filter(({ state }) => state === 'waiting' || state === 'translating').length,
    stop: () => {
      isClosing = true;
      for (const entry of entries.values()) entry.stop.abort(closing());
    },
    close: async () => {
      const all = [...entries.values()];
      await Promise.all(all.map(forget));
      await Promise.all(all.map(({ settled }) => settled));
      await folder.close();
    },
  };
};

const tooMany = (count: number): Problem =>
  new Problem(503, 'overloaded', `the server keeps ${count} files already. Fetch or delete yours, or try again later.`, { retryAfter: 60 });

const closing = (): Problem => new Problem(503, 'not_ready', 'the server is being stopped. Send the file again later.', { retryAfter: 30 });
