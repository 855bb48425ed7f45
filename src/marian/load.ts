import { inspect } from 'node:util';
import { Fr2enError } from '../errors.js';
import { defaultModel } from '../models/catalogue/catalogue.js';
import { locateModel, type LocatedModel } from '../models/store/locate.js';
import type { Storage, StorageChoice } from '../models/catalogue/storage.js';
import { verifyModel } from '../models/store/verify.js';
import { createAligner } from './aligner.js';
import { askTogetherOrAlone } from './bad-units.js';
import { fingerprintOf } from './fingerprint.js';
import { createPool } from './pool.js';
import type { DecodeOptions, Marian } from './types.js';

/** Which model to load, and how much of the machine to give it. */
export interface LoadOptions {
  /** Name of a model, or a folder. */
  readonly model: string;
  readonly storage: StorageChoice;
  /** Number of processes that run it. */
  readonly workers: number;
  /** ONNX threads in each process. */
  readonly threads: number;
}

/**
 * Finds and checks a model and starts one process with it. Others start when there is work for them.
 *
 * @throws `ERR_MODEL_NOT_FOUND`, `ERR_MODEL_CORRUPT`, `ERR_OPTION` (the model does not come in this storage), `ERR_TEMPORARY`, `ERR_WORKER`
 */
export const loadMarian = async ({ model, storage, workers, threads }: LoadOptions): Promise<Marian> => {
  const located = await locateModel(model);
  const chosen = storageOf(located, storage);
  const { name, revision, date, folder, settings } = located;
  const pool = createPool({ folder, storage: chosen, threads, settings }, workers);
  try {
    // the process loads while the files are hashed: what it loads is used only if the hashes match
    const loading = pool.run({ kind: 'load', setup: { folder, storage: chosen, threads, settings } });
    loading.catch(() => undefined);
    await verifyModel(located, chosen);
    await loading;
  } catch (error) {
    await pool.dispose();
    throw error;
  }
  const score: Marian['score'] = (given, handling = {}) =>
    askTogetherOrAlone(given, {
      handling,
      run: (pairs, how) => pool.run({ kind: 'score', pairs }, how),
      sourceOf: ({ source }) => source,
      harmless: { source: 'Oui.', target: 'Yes.' },
    });
  const aligner = createAligner(() => loadMarian({ model: defaultModel, storage: 'auto', workers: 1, threads: 1 }));
  return {
    name,
    revision,
    fingerprint: await fingerprintOf(located, chosen),
    ...(date === undefined ? {} : { date }),
    longestUnit: settings.longestUnit,
    workers,
    aligns: pool.aligns(),
    translate: (given, { prefixes = [], ...search }, handling = {}) =>
      askTogetherOrAlone(
        given.map((unit, row): Begun => [unit, prefixes[row] ?? '']),
        {
          handling,
          run: (rows, how) => pool.run({ kind: 'translate', units: rows.map(([unit]) => unit), options: begunIn(rows, search) }, how),
          sourceOf: ([unit]) => unit,
          harmless: ['Oui.', ''],
        },
      ),
    score,
    align: pool.aligns() ? score : aligner.align,
    dispose: async () => {
      await Promise.all([pool.dispose(), aligner.dispose()]);
    },
  };
};

/** A unit and what its English must begin with. */
type Begun = readonly [unit: string, prefix: string];

const begunIn = (rows: readonly Begun[], search: DecodeOptions): DecodeOptions =>
  rows.some(([, prefix]) => prefix !== '') ? { ...search, prefixes: rows.map(([, prefix]) => prefix) } : search;

const storageOf = ({ name, storages }: LocatedModel, choice: StorageChoice): Storage => {
  if (choice === 'auto') return storages[0];
  if (storages.includes(choice)) return choice;
  throw new Fr2enError('ERR_OPTION', `storage: model ${name} does not come as ${inspect(choice)}. Use ${storages.join(', ')} or auto.`);
};
