import { defaultModel } from '../models/catalogue/catalogue.js';
import type { LocatedModel } from '../models/store/locate.js';
import { verifyModel } from '../models/store/verify.js';
import { createAligner } from './aligner.js';
import { askTogetherOrAlone } from './bad-units.js';
import { fingerprintOf } from './fingerprint.js';
import { createPool, type Pool } from './pool.js';
import { findSetup, type LoadOptions } from './setup.js';
import type { DecodeOptions, Marian } from './types.js';

/** When a model is loaded: at once, or for the first question, since with a translation memory there may be none. */
export type Loading = 'at once' | 'when asked';

/**
 * Finds a model, checks it and starts one process with it. Others start when there is work for them.
 *
 * @param when - when asked, what is wrong with the files is told by the first answers, and `aligns` is not known before
 * @throws `ERR_MODEL_NOT_FOUND`, `ERR_MODEL_CORRUPT`, `ERR_OPTION` (the model does not come in this storage), `ERR_TEMPORARY`, `ERR_WORKER`
 */
export const loadMarian = async (options: LoadOptions, when: Loading = 'at once'): Promise<Marian> => {
  const { workers } = options;
  const { located, setup } = await findSetup(options);
  const { storage } = setup;
  const pool = createPool(setup, workers);
  const ready = onceItSucceeds(async () => {
    // the process loads while the files are hashed: what it loads is used only if the hashes match
    const loading = pool.run({ kind: 'load', setup });
    loading.catch(() => undefined);
    await verifyModel(located, storage);
    await loading;
  });
  try {
    if (when === 'at once') await ready();
    return marianOf({ pool, ready, located, workers, fingerprint: await fingerprintOf(located, setup) });
  } catch (error) {
    await pool.dispose();
    throw error;
  }
};

/** Does it once for all who ask; after a failure, the next one tries again. */
const onceItSucceeds = (load: () => Promise<void>): (() => Promise<void>) => {
  let loaded: Promise<void> | undefined;
  return async () => {
    loaded ??= load();
    const mine = loaded;
    try {
      await mine;
    } catch (error) {
      if (loaded === mine) loaded = undefined;
      throw error;
    }
  };
};

interface Parts extends Pick<Marian, 'workers' | 'fingerprint'> {
  readonly pool: Pool;
  readonly ready: () => Promise<void>;
  readonly located: LocatedModel;
}

const marianOf = ({ pool, ready, located, workers, fingerprint }: Parts): Marian => {
  const { name, revision, date, settings } = located;
  const run: Pool['run'] = async (job, handling) => {
    await ready();
    return pool.run(job, handling);
  };
  const score: Marian['score'] = (given, handling = {}) =>
    askTogetherOrAlone(given, {
      handling,
      run: (pairs, how) => run({ kind: 'score', pairs }, how),
      sourceOf: ({ source }) => source,
      harmless: { source: 'Oui.', target: 'Yes.' },
    });
  const aligner = createAligner(() => loadMarian({ model: defaultModel, storage: 'auto', workers: 1, threads: 1 }));
  return {
    name,
    revision,
    fingerprint,
    ...(date === undefined ? {} : { date }),
    longestUnit: settings.longestUnit,
    workers,
    get aligns() {
      return pool.aligns();
    },
    translate: (given, { prefixes = [], ...search }, handling = {}) =>
      askTogetherOrAlone(
        given.map((unit, row): Begun => [unit, prefixes[row] ?? '']),
        {
          handling,
          run: (rows, how) => run({ kind: 'translate', units: rows.map(([unit]) => unit), options: begunIn(rows, search) }, how),
          sourceOf: ([unit]) => unit,
          harmless: ['Oui.', ''],
        },
      ),
    score,
    align: async (pairs, handling) => {
      await ready();
      return pool.aligns() ? score(pairs, handling) : aligner.align(pairs, handling);
    },
    dispose: async () => {
      await Promise.all([pool.dispose(), aligner.dispose()]);
    },
  };
};

/** A unit and what its English must begin with. */
type Begun = readonly [unit: string, prefix: string];

const begunIn = (rows: readonly Begun[], search: DecodeOptions): DecodeOptions =>
  rows.some(([, prefix]) => prefix !== '') ? { ...search, prefixes: rows.map(([, prefix]) => prefix) } : search;
