import type { Readable } from 'node:stream';
import { createBreath, type Breath } from '../batching/breath.js';
import { createLimit, type Limit } from '../batching/concurrency.js';
import { inBatches } from '../batching/in-batches.js';
import { createCounter } from '../batching/progress.js';
import { abortErrorOf, Fr2enError } from '../errors.js';
import { createLexicon, type Lexicon } from '../languages/lexicon.js';
import { loadMarian } from '../marian/load.js';
import type { Marian } from '../marian/types.js';
import { type Settings, toCallSettings, toSettings, type TranslatorOptions } from '../options.js';
import { createPlacer } from '../reassembly/placer.js';
import type { Prose } from '../segmentation/types.js';
import { settle } from '../repair/ladder.js';
import { reportOf, type Part, type TranslatedSegment, type TranslateOptions, type Translation } from '../translation.js';
import { type Job, type Source, toJobs } from './jobs.js';
import { type Done, toPart, unplaced } from './parts.js';
import { workOf } from './work.js';

/** A loaded model and the pipeline around it. Many calls may run at the same time; they share the model's processes and the queue. */
export interface Translator extends AsyncDisposable {
  /** Which model answers. */
  readonly model: { readonly name: string; readonly revision: string };
  /**
   * Translates a text, or one of which blocks and opaque spans are known.
   *
   * @throws `Fr2enError`: `ERR_OPTION`, `ERR_SEGMENT`, `ERR_WORKER`, `ERR_TEMPORARY`, `ERR_MODEL_CORRUPT`, `ERR_ABORTED`, `ERR_DISPOSED`
   */
  translate(french: string | Prose, options?: TranslateOptions): Promise<Translation>;
  /**
   * Translates a text as it comes in, whatever its length, in constant memory. A part is yielded as soon as it and all before it are done;
   * reading slowly slows the source. Put together, gaps and targets are the English text.
   *
   * @throws as `translate` does
   */
  stream(source: AsyncIterable<string> | Readable | Prose, options?: TranslateOptions): AsyncIterable<Part>;
  /** Stops the model's processes. Calls that are running reject with `ERR_DISPOSED`. */
  dispose(): Promise<void>;
}

/**
 * Loads a model and makes a translator of it.
 *
 * @throws `Fr2enError`: `ERR_OPTION`, `ERR_MODEL_NOT_FOUND`, `ERR_MODEL_CORRUPT`, `ERR_TEMPORARY`, `ERR_WORKER`
 */
export const createTranslator = async (options: TranslatorOptions = {}): Promise<Translator> => {
  const settings = toSettings(options);
  return translatorOf(await loadMarian(settings), settings);
};

/**
 * The translator around a model that is loaded, or played by a test.
 *
 * @param judge - what is done about the model's answer; a benchmark puts another in its place to see what the repairs are worth
 * @param lexicon - what is known of names and terms
 */
export const translatorOf = (
  marian: Marian,
  settings: Settings,
  judge: typeof settle = settle,
  lexicon: Lexicon = createLexicon(),
): Translator => {
  const disposed = new AbortController();
  const limit = createLimit(settings.concurrency);
  const pipeline: Pipeline = { marian, settings, judge, lexicon, limit, breath: createBreath(), disposed: disposed.signal };
  const dispose = async (): Promise<void> => {
    disposed.abort(new Fr2enError('ERR_DISPOSED', 'the translator has been disposed of. Make a new one with createTranslator().'));
    await marian.dispose();
  };
  return {
    model: { name: marian.name, revision: marian.revision },
    translate: async (french, options = {}) => collect(translateParts(pipeline, typeof french === 'string' ? [french] : french, options)),
    stream: (source, options = {}) => translateParts(pipeline, source, options),
    dispose,
    [Symbol.asyncDispose]: dispose,
  };
};

const collect = async (parts: AsyncIterable<Part>): Promise<Translation> => {
  const since = performance.now();
  const pieces: string[] = [];
  const segments: TranslatedSegment[] = [];
  for await (const { gap, segment } of parts) {
    pieces.push(gap);
    if (!segment) continue;
    pieces.push(segment.target.text);
    segments.push(segment);
  }
  return { text: pieces.join(''), segments, report: reportOf(segments, performance.now() - since) };
};

interface Pipeline {
  readonly marian: Marian;
  readonly settings: Settings;
  readonly judge: typeof settle;
  readonly lexicon: Lexicon;
  readonly limit: Limit;
  /** All calls share it, and so hold up the loop together no longer than one. */
  readonly breath: Breath;
  readonly disposed: AbortSignal;
}

async function* translateParts(pipeline: Pipeline, source: Source, options: TranslateOptions): AsyncGenerator<Part> {
  const call = new AbortController();
  const settings = toCallSettings(options, pipeline.settings, ['signal', 'onProgress']);
  const signal = AbortSignal.any([call.signal, pipeline.disposed, ...(options.signal ? [options.signal] : [])]);
  const counter = createCounter<Job>(({ segment }) => segment !== undefined, options.onProgress);
  const placer = createPlacer<Done>(settings.punctuation);
  let id = 0;
  try {
    signal.throwIfAborted();
    const jobs = counter.coming(toJobs(source, settings.quotes, pipeline.lexicon, pipeline.breath));
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
    // whatever of this call still waits in the queue has no reader any more
    call.abort();
  }
}
