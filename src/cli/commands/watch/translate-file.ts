import { createHash } from 'node:crypto';
import { realpath, stat } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { Fr2enError, systemTrouble } from '../../../errors.js';
import { sha256Of } from '../../../documents/read.js';
import { readBytes } from '../../files/inputs.js';
import { type Sink, toFile } from '../../files/outputs.js';
import { checkOutput, exists, makeFolder, nameIn } from '../../files/plan.js';
import { fileError } from '../../messages/failures.js';
import { noProgress } from '../../messages/progress.js';
import { type Run, type TranslatedInput, translateSource } from '../translate-input.js';
import { type Arrival, isSameStamp } from './folder/arrivals.js';
import type { Desk } from './desk.js';
import { isNoDocument } from './folder/documents.js';
import { within } from './folder/folders.js';
import { englishIn } from './record/journal.js';
import { readVersion } from './folder/read-version.js';
import type { Made } from './record/record.js';

/** What became of a file. */
export type Result =
  | { readonly what: 'translated'; readonly name: string; readonly output: string; readonly done: TranslatedInput }
  /** Its English is there already; or it is gone, or no document. */
  | { readonly what: 'nothing' }
  /** Something is still writing to it. */
  | { readonly what: 'growing' };

/**
 * Translates one version of a file, if there is no English of it.
 *
 * @throws `Fr2enError`: why there is none; an error of another kind if something unexpected happened
 */
export const translateFile = async ({ path, stamp }: Arrival, desk: Desk): Promise<Result> => {
  const { args, world, folders } = desk;
  const file = join(folders.from, path);
  const name = join(args.from, path);
  try {
    if (await isOwnEnglish(file, desk)) return { what: 'nothing' };
    const bytes = await readVersion(file, stamp, world.stop.signal);
    if (!bytes) return { what: 'growing' };
    if (isNoDocument(path, bytes, args.fromFormat)) return { what: 'nothing' };
    const made = { source: path, stamp, sha256: sha256Of(bytes), options: desk.options, output: outputOf(path, desk) };
    if (await isThere(made, desk)) return { what: 'nothing' };
    await refuseTwin(made, desk);
    await refuseForeign(made, desk);
    const done = await write(bytes, name, made, desk);
    return { what: 'translated', name, output: join(args.to, made.output), done };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { what: 'nothing' };
    throw systemTrouble(error) ? fileError('ERR_INPUT', name, error) : error;
  }
};

type Version = Omit<Made, 'english'>;

const outputOf = (path: string, { args }: Desk): string => posix.join(posix.dirname(path), nameIn({ path }, args));

/** English is not translated again, should it lie in the folder that is watched, or a link lead to it. */
const isOwnEnglish = async (file: string, { folders: { from, to }, journal }: Desk): Promise<boolean> => {
  const path = await realpath(file);
  const isFolderApart = within(to, from) === undefined;
  return journal.sourceOf(path) !== undefined || (isFolderApart && within(to, path) !== undefined);
};

/** A file that was only touched says the same as before. */
const isThere = async ({ source, stamp, sha256, options }: Version, { journal, folders }: Desk): Promise<boolean> => {
  const before = journal.of(source);
  if (before?.sha256 !== sha256 || before.options !== options || !(await exists(join(folders.to, before.output)))) return false;
  if (!isSameStamp(before.stamp, stamp)) await journal.touch({ ...before, stamp });
  return true;
};

/** a.fr.txt and a.txt would both become a.en.txt: the first keeps it for as long as it is there. */
const refuseTwin = async ({ source, output }: Version, { args, journal, folders }: Desk): Promise<void> => {
  const other = journal.sourceOf(join(folders.to, output));
  if (other === undefined || other === source || journal.of(other)?.output !== output) return;
  if (!(await exists(join(folders.from, other)))) return;
  const named = join(args.from, source);
  throw new Fr2enError(
    'ERR_OUTPUT',
    `${named}: its English would be ${join(args.to, output)}, which is that of ${join(args.from, other)}. Give one of the two another name.`,
  );
};

/** English that someone has mended since must not be lost, nor a file that fr2en did not write. */
const refuseForeign = async ({ source, output }: Version, { args, journal, folders }: Desk): Promise<void> => {
  if (args.force) return;
  const path = join(folders.to, output);
  const found = await stat(path).catch(() => undefined);
  if (!found) return;
  const before = journal.sourceOf(path);
  const english = before === undefined ? undefined : journal.of(before)?.english;
  if (found.isFile() && english === (await englishIn(folders.to, { output }))) return;
  const what = english === undefined ? 'was there before' : 'was changed by someone since it was made';
  throw new Fr2enError(
    'ERR_OUTPUT',
    `${join(args.from, source)}: its English would overwrite ${join(args.to, output)}, which ${what}. Move it away, or use --force.`,
  );
};

const write = async (bytes: Uint8Array, name: string, version: Version, desk: Desk): Promise<TranslatedInput> => {
  const { args, world, folders, journal } = desk;
  const input = { name, path: name };
  const source = await readBytes(bytes, input, args);
  const path = join(folders.to, version.output);
  await makeFolder(dirname(path));
  const output = await checkOutput(path, { force: true }, 'OUT');
  let made: Made | undefined;
  const sink = hashed(toFile(output), async (english) => {
    made = { ...version, english };
    await journal.begin(made);
  });
  const run: Run = {
    args: { ...args, output: args.to, report: undefined, strict: false },
    world,
    translator: await desk.translator.get(),
    progress: noProgress,
    howFar: { names: [name], inputsDone: 0, done: 0, total: undefined, partial: undefined, goOn: undefined },
  };
  try {
    const done = await translateSource(source, { input, sink, isContinuation: false }, run);
    if (made) await journal.finish(made);
    return done;
  } catch (error) {
    await sink.discard();
    throw error;
  }
};

/** A sink that tells the SHA-256 of all that was written, before the file gets its name. */
const hashed = (sink: Sink, onWhole: (sha256: string) => Promise<void>): Sink => {
  const hash = createHash('sha256');
  return {
    ...sink,
    write: async (bytes) => {
      hash.update(bytes);
      await sink.write(bytes);
    },
    finish: async () => {
      await onWhole(hash.digest('hex'));
      await sink.finish();
    },
  };
};
