import { type Cures, readNamed } from '../../documents/read-named.js';
import type { Source } from '../../documents/source.js';
import { count } from '../../documents/tally.js';
import { translateDocument } from '../../documents/translate.js';
import { formatNamed } from '../../formats/index.js';
import type { Desk } from '../desk/desk.js';
import type { Log } from '../log.js';
import { problemOf } from '../problems/problem.js';
import type { Entry } from './entry.js';
import type { Folder } from './folder.js';
import type { FileOptions, Job } from './types.js';

/** What the French file of a job is called in the folder: nothing of the sender's name. */
export const frenchOf = ({ id }: Pick<Job, 'id'>): string => `${id}.fr`;

/** What its English file is called there. */
export const englishOf = ({ id }: Pick<Job, 'id'>): string => `${id}.en`;

/** What the translation of a file needs. */
export interface Tools {
  readonly desk: Desk;
  readonly folder: Folder;
  readonly log: Pick<Log, 'error'>;
}

/** Translates the file of a job, and removes the French one. Never rejects: why it failed stands in the job. */
export const translateFile = async (entry: Entry, options: FileOptions, tools: Tools): Promise<void> => {
  const { signal } = entry.stop;
  try {
    signal.throwIfAborted();
    entry.state = 'translating';
    entry.bytes = await tools.folder.write(englishOf(entry), english(entry, options, tools), { signal });
    entry.state = 'done';
  } catch (error) {
    entry.state = 'failed';
    entry.problem = problemOf(signal.aborted ? signal.reason : error);
    if (entry.problem.status >= 500 && entry.problem.cause !== undefined) tools.log.error({ err: entry.problem.cause }, 'a file failed');
  } finally {
    await tools.folder.remove(frenchOf(entry)).catch(() => undefined);
  }
};

const english = async function* (entry: Entry, options: FileOptions, { desk, folder }: Tools): AsyncGenerator<Uint8Array> {
  const source = await read(entry, options, folder);
  entry.characters = source.document.prose.length;
  // its characters are not counted: a file waits on the disk, and how many may wait is limited
  yield* desk.stream({ characters: 0, model: options.model }, (translator) =>
    translateDocument(source, translator, {
      ...options.call,
      emit: options.emit,
      signal: entry.stop.signal,
      onProgress: (progress) => Object.assign(entry, progress),
      onSegment: (segment) => count(entry.tally, segment),
    }),
  );
};

/** Its bytes are not kept: what is needed of them is in the document. */
const read = async (entry: Entry, { format, encoding }: FileOptions, folder: Folder): Promise<Source> => {
  const { name } = entry;
  const chunks: Uint8Array[] = [];
  for await (const chunk of folder.read(frenchOf(entry))) chunks.push(chunk);
  return readNamed(Buffer.concat(chunks), { name, path: name }, { format, encoding }, cures);
};

/** In words that hold for every protocol: not all of them have fields for a format and an encoding. */
const cures: Cures = {
  sayFormat: (format) => `a name that ends in ${formatNamed(format).extensions[0]!}`,
  encoding: () => 'Save it in UTF-8 and send it again.',
};
