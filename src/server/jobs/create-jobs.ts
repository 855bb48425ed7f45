import { randomBytes } from 'node:crypto';
import { extname } from 'node:path';
import pLimit from 'p-limit';
import { englishName } from '../../documents/english-name.js';
import { readDocument } from '../../documents/read.js';
import { count, emptyTally, type Tally } from '../../documents/tally.js';
import { translateDocument } from '../../documents/translate.js';
import { refuseByContent } from '../../documents/unread.js';
import { formatOf } from '../../documents/read.js';
import type { Desk } from '../desk/desk.js';
import { Problem, problemOf } from '../problems/problem.js';
import type { Limits } from '../types.js';
import type { Folder } from './folder.js';
import type { FileOptions, Job, Jobs, Upload } from './types.js';

type Writable<Type> = { -readonly [Name in keyof Type]: Type[Name] };
interface Entry extends Writable<Job> {
  readonly stop: AbortController;
  tally: Tally;
}

/** Files translated at the same time: more would only wait for each other. */
const atOnce = 2;

/** Makes the jobs of a server, whose files lie in a folder of their own. */
export const createJobs = (desk: Desk, folder: Folder, limits: Limits): Jobs => {
  const entries = new Map<string, Entry>();
  const limit = pLimit(atOnce);
  const forget = async (entry: Pick<Job, 'id'>): Promise<void> => {
    entries.get(entry.id)?.stop.abort(new Problem(404, 'not_found', 'the file was deleted.'));
    entries.delete(entry.id);
    await folder.remove(frenchOf(entry), englishOf(entry));
  };
  return {
    add: async (upload) => {
      if (entries.size >= limits.jobs) throw tooMany(entries.size);
      const entry = newEntry(upload);
      entries.set(entry.id, entry);
      let options: FileOptions;
      try {
        await folder.write(frenchOf(entry), upload.content, limits.file);
        options = upload.options();
      } catch (error) {
        await forget(entry);
        throw error;
      }
      entry.englishName = englishNameOf(upload.name, options);
      entry.settled = limit(() => translate(entry, options, { desk, folder })).then(() => {
        setTimeout(() => void forget(entry), limits.keep * 60_000).unref();
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
    waiting: () => limit.activeCount + limit.pendingCount,
    idle: async () => {
      await Promise.all([...entries.values()].map(({ settled }) => settled));
    },
    close: async () => {
      await Promise.all([...entries.values()].map(forget));
      await folder.close();
    },
  };
};

const frenchOf = ({ id }: Pick<Job, 'id'>): string => `${id}.fr`;
const englishOf = ({ id }: Pick<Job, 'id'>): string => `${id}.en`;

const englishNameOf = (name: string, { emit, format }: FileOptions): string =>
  englishName({ path: name }, { emit, isText: format === 'text' || extname(name) === '.txt' });

const newEntry = ({ name, owner }: Upload): Entry => ({
  id: randomBytes(16).toString('hex'),
  owner,
  name,
  englishName: name,
  state: 'waiting',
  done: 0,
  total: undefined,
  secondsLeft: undefined,
  characters: undefined,
  tally: emptyTally('none'),
  bytes: undefined,
  problem: undefined,
  settled: Promise.resolve(),
  stop: new AbortController(),
});

const tooMany = (count: number): Problem =>
  new Problem(503, 'overloaded', `the server keeps ${count} files already. Fetch or delete yours, or try again later.`, { retryAfter: 60 });

const translate = async (
  entry: Entry,
  options: FileOptions,
  { desk, folder }: { readonly desk: Desk; readonly folder: Folder },
): Promise<void> => {
  const { signal } = entry.stop;
  try {
    signal.throwIfAborted();
    entry.state = 'translating';
    const source = await read(entry, options, folder);
    entry.characters = source.document.prose.length;
    const english = desk.stream({ characters: 0, model: options.model }, (translator) =>
      translateDocument(source, translator, {
        ...options.call,
        emit: options.emit,
        signal,
        onProgress: (progress) => Object.assign(entry, progress),
        onSegment: (segment) => count(entry.tally, segment),
      }),
    );
    entry.bytes = await folder.write(englishOf(entry), english);
    entry.state = 'done';
  } catch (error) {
    entry.state = 'failed';
    entry.problem = problemOf(signal.aborted ? signal.reason : error);
  } finally {
    await folder.remove(frenchOf(entry));
  }
};

const read = async (entry: Entry, { format, encoding }: FileOptions, folder: Folder) => {
  const { name } = entry;
  const chunks: Uint8Array[] = [];
  for await (const chunk of folder.read(frenchOf(entry))) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const reading = { format, extension: extname(name), ...(encoding !== undefined && { encoding }) };
  refuseByContent({ name, path: name }, bytes, { choice: format, format: formatOf(bytes, reading).name });
  return { label: name, ...(await readDocument(bytes, reading)) };
};
