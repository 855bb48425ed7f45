import { createBreath, type Breath } from '../batching/breath.js';
import { createLimit, type Limit } from '../batching/concurrency.js';
import { inBatches } from '../batching/in-batches.js';
import { createCounter } from '../batching/progress.js';
import { abortErrorOf, Fr2enError } from '../errors.js';
import type { Marian } from '../marian/types.js';
import { type Settings, toCallSettings } from '../options.js';
import { createPlacer } from '../reassembly/placer.js';
import { checkProse } from '../segmentation/check-prose.js';
import { settle } from '../repair/ladder.js';
import type { Part, TranslateOptions } from '../translation.js';
import { collect } from './collect.js';
import { type Job, type Source, toJobs } from './jobs.js';
import { toPart, unplaced } from './parts.js';
import { textsOf } from './texts.js';
import type { Translator } from './translator.js';
import { type Done, workOf } from './work.js';

/**
 * Makes a translator around a model that is loaded, or played by a test.
 *
 * @param judge - what to do with the model's answers; a benchmark replaces it to measure what the repairs are worth
 */
export const translatorOf = (marian: Marian, settings: Settings, judge: typeof settle = settle): Translator => {
  const disposed = new AbortController();
  const limit = createLimit(settings.concurrency);
  const pipeline: Pipeline = { marian, settings, judge, limit, breath: createBreath(), disposed: disposed.signal };
  const dispose = async (): Promise<void> => {
    disposed.abort(new Fr2enError('ERR_DISPOSED', 'the translator has been disposed of. Make a new one with createTranslator().'));
    await marian.dispose();
  };
  return {
    model: modelOf(marian),
    translate: async (french, options = {}) => {
      checkProse('french', french);
      return collect(translateParts(pipeline, typeof french === 'string' ? [french] : french, options));
    },
    stream: (source, options = {}) => translateParts(pipeline, source, options),
    dispose,
    [Symbol.asyncDispose]: dispose,
  };
};

const modelOf = ({ name, revision, date }: Marian): Translator['model'] => ({ name, revision, ...(date === undefined ? {} : { date }) });

interface Pipeline {
  readonly marian: Marian;
  readonly settings: Settings;
  readonly judge: typeof settle;
  readonly limit: Limit;
  /** Shared by all calls, so that together they block the event loop no longer than one. */
  readonly breath: Breath;
  readonly disposed: AbortSignal;
}

/** The options have been checked: it is an `AbortSignal`. */
const signalOf = ({ signal }: TranslateOptions): AbortSignal[] => (signal ? [signal as AbortSignal] : []);

async function* translateParts(pipeline: Pipeline, source: Source, options: TranslateOptions): AsyncGenerator<Part> {
  const call = new AbortController();
  const settings = toCallSettings(options, pipeline.settings);
  const signal = AbortSignal.any([call.signal, pipeline.disposed, ...signalOf(options)]);
  const counter = createCounter<Job>(({ segment }) => segment !== undefined, options.onProgress);
  const placer = createPlacer<Done>(settings.punctuation);
  let id = 0;
  try {
    signal.throwIfAborted();
    const jobs = counter.coming(toJobs(textsOf(source), settings, pipeline.breath));
    for await (const done of inBatches(jobs, workOf({ ...pipeline, settings, signal }))) {
      await pipeline.breath();
      signal.throwIfAborted();
      const placed = placer.add(unplaced({ ...done, id }));
      if (done.segment) id += 1;
      if (placed) yield toPart(placed);
      counter.done(done);
    }
    const last = placer.end();
    if (last) yield toPart(last);
  } catch (error) {
    throw signal.aborted ? abortErrorOf(signal) : error;
  } finally {
    // nobody reads what this call still has in the queue
    call.abort();
  }
}
