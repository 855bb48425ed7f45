import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { checkModelName, checkOptions } from '../../arguments.js';
import { Fr2enError } from '../../errors.js';
import type { FileCheck } from '../catalogue/catalogue.js';
import { neededFiles, optionalFiles } from '../catalogue/files.js';
import { sha256Of } from '../store/fingerprint.js';
import type { Pulling } from './ask.js';
import { openHub } from './connection.js';
import { downloadFile, isWrong } from './download-file.js';
import { filesOf, type HubFile, resolveCommit } from './listing.js';
import { defaultPatience, type Patience } from './patience.js';
import { wrongFile } from './troubles.js';
import type { PulledModel, PullOptions } from './types.js';
import { withLock } from '../store/lock.js';
import { onDisk } from '../store/on-disk.js';
import { embeddedFolder, lockOf, modelsFolder } from '../store/places.js';
import { type PullRecord, readRecord, recordFile, writeRecord } from '../store/record.js';
import { knownReference, type Reference } from '../catalogue/references.js';
import { verifyModel } from '../store/verify.js';
import {
  defaultStorage,
  safestFirst,
  type Storage,
  type StorageChoice,
  storages as allStorages,
  validateStorage,
} from '../catalogue/storage.js';

/**
 * Fetches a model from the hub, or those of its files that are missing or damaged. The first pull pins the model to the commit its revision
 * points to that day, and records the hash of every file.
 *
 * @param patience - with a slow or silent hub; tests have less of it
 * @throws `ERR_MODEL_NOT_FOUND` (not a name), `ERR_OPTION` (it does not come in this storage), `ERR_DOWNLOAD`, `ERR_STORE`, `ERR_ABORTED`
 */
export const pullModel = async (name: string, options: PullOptions = {}, patience: Patience = defaultPatience): Promise<PulledModel> => {
  checkModelName('name', name);
  checkOptions(options, { storage: 'any', force: 'boolean', signal: 'signal', onProgress: 'function', onWait: 'function' });
  const { storage = defaultStorage, force = false } = options;
  const signal = options.signal as AbortSignal | undefined;
  validateStorage({ storage });
  const reference = knownReference(name);
  const { repository } = reference;
  if (repository === undefined) return embedded(reference);
  // no lock if the model is complete: it may be in a shared folder that is read-only
  const here = force ? undefined : await wholeModel(join(modelsFolder(), reference.key), storage);
  if (here) return here;
  const work = (): Promise<PulledModel> => pullLocked({ ...reference, repository }, { ...options, storage, force, signal, patience });
  return onDisk(reference.name, signal, () => withLock(lockOf(reference.key), work, { signal, onWait: options.onWait }));
};

const embedded = ({ name, entry }: Reference): PulledModel => ({
  name,
  folder: embeddedFolder(name),
  commit: undefined,
  storages: entry?.storages ?? safestFirst,
  bytes: sum(Object.values(entry?.files ?? {})),
  isChanged: false,
});

type HubReference = Reference & { readonly repository: string };

/** The options of a pull, with every default filled in. */
interface PullSettings extends Pick<PullOptions, 'onProgress'> {
  readonly storage: StorageChoice;
  readonly force: boolean;
  readonly signal: AbortSignal | undefined;
  readonly patience: Patience;
}

const pullLocked = async (reference: HubReference, settings: PullSettings): Promise<PulledModel> => {
  const home = join(modelsFolder(), reference.key);
  const { storage: choice, force, signal, patience, onProgress } = settings;
  const record = await readRecord(home).catch((error: unknown) => {
    if (force) return undefined;
    throw error;
  });
  // another process may have fetched it while this one waited
  const here = force ? undefined : await wholeModel(home, choice);
  if (here) return here;
  refuseOffline(reference.name);
  const hub = openHub();
  try {
    const pulling: Pulling = { ...reference, hub, patience, signal };
    const commit = record && !force ? record.commit : await resolveCommit(pulling);
    const listed = await filesOf(pulling, commit);
    const storages = storagesToPull(reference, listed, choice, record?.storages ?? []);
    const known = record?.commit === commit ? record.files : {};
    const files = await fetchAll({ pulling, commit, home, known, onProgress }, chosenFiles(listed, storages));
    const now: PullRecord = {
      name: reference.name,
      repository: reference.repository,
      revision: reference.revision ?? 'HEAD',
      commit,
      endpoint: hub.endpoint,
      pinned: record?.commit === commit ? record.pinned : new Date().toISOString(),
      storages,
      files: { ...known, ...files },
    };
    const extra = optionalFiles.filter((file) => !now.files[file]);
    await Promise.all(extra.map((file) => rm(join(home, commit, file), { force: true })));
    await writeRecord(home, now);
    await removeOthers(home, commit);
    return { ...pulled(home, now), isChanged: true };
  } finally {
    await hub.close();
  }
};

const pulled = (home: string, { name, commit, storages, files }: PullRecord): Omit<PulledModel, 'isChanged'> => ({
  name,
  folder: join(home, commit),
  commit,
  storages,
  bytes: sum(Object.values(files)),
});

const sum = (files: readonly { readonly bytes: number }[]): number => files.reduce((total, { bytes }) => total + bytes, 0);

/** The model, if everything requested is here and as recorded, so that no network is needed. */
const wholeModel = async (home: string, choice: StorageChoice): Promise<PulledModel | undefined> => {
  const record = await readRecord(home).catch(() => undefined);
  if (!record || (choice !== 'auto' && !record.storages.includes(choice))) return undefined;
  return verifyModel({ ...record, folder: join(home, record.commit), origin: 'hub' }).then(
    () => ({ ...pulled(home, record), isChanged: false }),
    () => undefined,
  );
};

/** As the hub's own tools do. */
const refuseOffline = (name: string): void => {
  if (!/^(?:1|true|yes|on)$/iu.test(process.env['HF_HUB_OFFLINE'] ?? '')) return;
  throw new Fr2enError(
    'ERR_DOWNLOAD',
    `${name}: HF_HUB_OFFLINE is set, and the model is not complete on this machine. Unset it to download the rest.`,
  );
};

/** The requested storage and those already here, in the order that `auto` prefers. */
const storagesToPull = (
  { name, repository, entry }: HubReference,
  listed: ReadonlyMap<string, HubFile>,
  choice: StorageChoice,
  here: readonly Storage[],
): [Storage, ...Storage[]] => {
  const order = entry?.storages ?? safestFirst;
  const offered = allStorages.filter((storage) => neededFiles(storage).every((file) => listed.has(file)));
  const chosen = choice === 'auto' ? order.find((storage) => offered.includes(storage)) : choice;
  if (chosen === undefined) {
    const missing = neededFiles(order[0]).filter((file) => !listed.has(file));
    const what = `${repository} does not have the layout of Xenova/opus-mt-*: ${missing.join(', ')} missing`;
    throw new Fr2enError('ERR_DOWNLOAD', `${name}: ${what}. Choose another model, or convert this one and pass its folder to --model.`);
  }
  if (!offered.includes(chosen)) {
    throw new Fr2enError('ERR_OPTION', `storage: model ${name} does not come as ${inspect(chosen)}. Use ${offered.join(', ')} or auto.`);
  }
  const [first = chosen, ...others] = [...order, ...allStorages.filter((storage) => !order.includes(storage))].filter(
    (storage) => storage === chosen || (here.includes(storage) && offered.includes(storage)),
  );
  return [first, ...others];
};

/** Small files first: a wrong kind of model shows before hundreds of megabytes are fetched. */
const chosenFiles = (listed: ReadonlyMap<string, HubFile>, storages: readonly Storage[]): HubFile[] => {
  const paths = new Set([...optionalFiles, ...storages.flatMap(neededFiles)]);
  return [...paths].flatMap((path) => listed.get(path) ?? []).sort((a, b) => a.bytes - b.bytes);
};

interface Fetching {
  readonly pulling: Pulling;
  readonly commit: string;
  readonly home: string;
  /** From an earlier pull of the same commit. */
  readonly known: PullRecord['files'];
  readonly onProgress: PullOptions['onProgress'];
}

const fetchAll = async (fetching: Fetching, files: readonly HubFile[]): Promise<Record<string, FileCheck>> => {
  const { pulling, commit, home, known, onProgress } = fetching;
  const total = sum(files);
  const found: Record<string, FileCheck> = {};
  let before = 0;
  for (const file of files) {
    const target = join(home, commit, file.path);
    const onBytes = (bytes: number): void => onProgress?.({ file: file.path, done: before + bytes, total });
    onBytes(0);
    if ((await isWrong(target, file)) !== undefined) await downloadFile(pulling, { commit, file, target, parts: partsOf(home), onBytes });
    const sha256 = await sha256Of(target);
    const recorded = known[file.path]?.sha256;
    if (recorded !== undefined && recorded !== sha256) {
      await rm(target, { force: true });
      throw wrongFile(pulling, pulling.hub, file.path, 'has changed since the first pull');
    }
    if (file.path === 'config.json') await refuseOthers(pulling, target);
    found[file.path] = { bytes: file.bytes, sha256 };
    before += file.bytes;
  }
  onProgress?.({ file: files.at(-1)?.path ?? '', done: total, total });
  return found;
};

const refuseOthers = async ({ name, repository }: Pulling, path: string): Promise<void> => {
  const type = modelType(await readFile(path, 'utf8'));
  if (type === 'marian') return;
  const what = `${repository} is not a Marian model (its config.json says ${inspect(type)})`;
  throw new Fr2enError('ERR_DOWNLOAD', `${name}: ${what}. fr2en runs models in the layout of Xenova/opus-mt-fr-en.`);
};

const modelType = (json: string): unknown => {
  try {
    return (JSON.parse(json) as { model_type?: unknown } | null)?.model_type;
  } catch {
    return undefined;
  }
};

const partsOf = (home: string): string => join(home, 'parts');

/** Removes what earlier commits and interrupted downloads left. What another process still reads goes with the next pull. */
const removeOthers = async (home: string, commit: string): Promise<void> => {
  const others = (await readdir(home)).filter((name) => name !== commit && name !== recordFile);
  await Promise.all(others.map((name) => rm(join(home, name), { recursive: true, force: true }).catch(() => undefined)));
};
