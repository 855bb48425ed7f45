import { createBreathing, type Breathing } from '../batching/breath.js';
import { createSlots } from '../batching/concurrency.js';
import { inWindows } from '../batching/in-windows.js';
import { createCounter } from '../batching/progress.js';
import { createQueue } from '../batching/queue/queue.js';
import type { Queue } from '../batching/queue/types.js';
import { abortErrorOf, Fr2enError } from '../errors.js';
import { estimatedTokens, expressShare, longestExpress, mostExpress, shareOf } from '../marian/estimate.js';
import type { Answer, Marian } from '../marian/types.js';
import { type Settings, toCallSettings } from '../options.js';
import { createPlacer } from '../reassembly/placer.js';
import { checkProse } from '../segmentation/check-prose.js';
import { settle } from '../repair/ladder.js';
import type { Part, TranslateOptions } from '../translation.js';
import { collect } from './collect.js';
import { type Job, type Source, toJobs } from './jobs.js';
import { toPart, unplaced } from './parts/parts.js';
import { type ModelCounts, type Question, servicesOf } from './questions.js';
import { recollectionOf } from './remembering/recollection.js';
import { statisticsOf } from './statistics.js';
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
  const counts: ModelCounts = { sourceTokens: 0, places: 0, targetTokens: 0 };
  const queue = queueFor(marian, settings);
  const pipeline: Pipeline = { marian, settings, judge, queue, counts, breathing: createBreathing(), disposed: disposed.signal };
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
    statistics: () => statisticsOf(queue.counts(), counts),
    dispose,
    [Symbol.asyncDispose]: dispose,
  };
};

const modelOf = ({ name, revision, date }: Marian): Translator['model'] => ({ name, revision, ...(date === undefined ? {} : { date }) });

const queueFor = ({ workers }: Marian, { concurrency }: Settings): Queue<Question, Answer> =>
  createQueue({
    slots: createSlots(concurrency),
    length: ({ source }) => estimatedTokens(source),
    identity: ({ source, target, prefix }) => [source, target, prefix].join('\n'),
    bulk: (left, calls) => shareOf(left, workers, calls),
    express: expressShare,
    expressLength: longestExpress,
    fullLength: mostExpress,
  });

/** What the calls of a translator share. */
interface Pipeline {
  readonly marian: Marian;
  readonly settings: Settings;
  readonly judge: typeof settle;
  readonly queue: Queue<Question, Answer>;
  readonly counts: ModelCounts;
  /** One for all, so that together they block the event loop no longer than one. */
  readonly breathing: Breathing;
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
  const recollection = recollectionOf(pipeline.marian, settings);
  const client = options.signal ?? call;
  const breath = pipeline.breathing.lane(client);
  let id = 0;
  try {
    signal.throwIfAborted();
    const jobs = counter.coming(toJobs(textsOf(source), settings, breath));
    const lane = pipeline.queue.open(signal, client);
    const services = servicesOf(pipeline.marian, settings.beams, pipeline.counts);
    const work = workOf({ services, lane, breath, judge: pipeline.judge, settings, recollection });
    for await (const done of inWindows(recollection.lookUp(jobs), work)) {
      await breath();
      signal.throwIfAborted();
      const suggestions = recollection.suggestions(done, done);
      const placed = placer.add(unplaced({ ...done, id, suggestions }));
      if (done.segment) id += 1;
      if (placed) yield toPart(placed);
      counter.done(done);
    }
    const last = placer.end();
    if (last) yield toPart(last);
    await recollection.kept();
  } catch (error) {
    throw signal.aborted ? abortErrorOf(signal) : error;
  } finally {
    // nobody reads what this call still has in the queue
    call.abort();
  }
}
