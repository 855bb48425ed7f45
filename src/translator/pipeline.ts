import type { Readable } from 'node:stream';
import { describe } from '../checks/describe.js';
import { withLoneMarks } from '../checks/lone-marks.js';
import type { Finding, Judgement } from '../checks/types.js';
import { abortErrorOf, Fr2enError } from '../errors.js';
import { estimatedTokens, shareOf } from '../marian/estimate.js';
import { loadMarian } from '../marian/load.js';
import type { Answer, Marian } from '../marian/types.js';
import { type Settings, toSettings, type TranslatorOptions } from '../options.js';
import { createBreath, type Breath } from '../batching/breath.js';
import { createLimit, type Limit } from '../batching/concurrency.js';
import { gatherer } from '../batching/gather.js';
import { inBatches, type Work } from '../batching/in-batches.js';
import { createCounter } from '../batching/progress.js';
import { toEnglishAttribution } from '../attribution-lines/render/to-english.js';
import { createPlacer, type Placed, type Unplaced } from '../reassembly/placer.js';
import { renderGap } from '../reassembly/gaps.js';
import { fromUnit, toUnit, type Unit } from '../units/units.js';
import { toEnglishVerbatim } from '../units/verbatim.js';
import { settle, type Settled } from '../repair/ladder.js';
import { analyse } from '../segmentation/analyse.js';
import { toChunks } from '../segmentation/chunks.js';
import { warmUp } from '../segmentation/warm-up.js';
import { loneMarks } from '../segmentation/quotations/lone-marks.js';
import type { Mark, Segment } from '../segmentation/types.js';
import { sliceOf, type Span } from '../text/spans.js';
import { reportOf, type Part, type TranslatedSegment, type TranslateOptions, type Translation } from '../translation.js';

/** A loaded model and the pipeline around it. Many calls may run at the same time; they share the model's processes and the queue. */
export interface Translator extends AsyncDisposable {
  /** Which model answers. */
  readonly model: { readonly name: string; readonly revision: string };
  /**
   * Translates a text.
   *
   * @throws `Fr2enError`: `ERR_ABORTED`, `ERR_DISPOSED`, `ERR_WORKER`, `ERR_MODEL_CORRUPT`
   */
  translate(french: string, options?: TranslateOptions): Promise<Translation>;
  /**
   * Translates a text as it comes in, whatever its length, in constant memory. A part is yielded as soon as it and all before it are done;
   * reading slowly slows the source. Put together, gaps and targets are the English text.
   *
   * @throws as `translate` does
   */
  stream(source: AsyncIterable<string> | Readable, options?: TranslateOptions): AsyncIterable<Part>;
  /** Stops the model's processes. Calls that are running reject with `ERR_DISPOSED`. */
  dispose(): Promise<void>;
}

/**
 * Loads a model and makes a translator of it.
 *
 * @throws `Fr2enError`: `ERR_OPTION`, `ERR_MODEL_NOT_FOUND`, `ERR_MODEL_CORRUPT`, `ERR_WORKER`
 */
export const createTranslator = async (options: TranslatorOptions = {}): Promise<Translator> => {
  const settings = toSettings(options);
  return translatorOf(await loadMarian(settings), settings);
};

/**
 * The translator around a model that is loaded, or played by a test.
 *
 * @param judge - what is done about the model's answer; a benchmark puts another in its place to see what the repairs are worth
 */
export const translatorOf = (marian: Marian, settings: Settings, judge: typeof settle = settle): Translator => {
  const disposed = new AbortController();
  const limit = createLimit(settings.concurrency);
  const pipeline: Pipeline = { marian, settings, judge, limit, breath: createBreath(), disposed: disposed.signal };
  const dispose = async (): Promise<void> => {
    disposed.abort(new Fr2enError('ERR_DISPOSED', 'the translator was disposed of. Make a new one with createTranslator.'));
    await marian.dispose();
  };
  return {
    model: { name: marian.name, revision: marian.revision },
    translate: async (french, options = {}) => collect(translateParts(pipeline, [french], options)),
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
  readonly limit: Limit;
  /** All calls share it, and so hold up the loop together no longer than one. */
  readonly breath: Breath;
  readonly disposed: AbortSignal;
}

/** A segment on its way, as a span of a text that begins at `offset` in the document. Behind the last one there is only a gap. */
interface Job {
  readonly gap: string;
  readonly segment: Segment | undefined;
  readonly text: string;
  readonly offset: number;
  readonly marks: readonly Mark[];
  /** Quotation marks without another end, of which the segment has to tell. */
  readonly lone: readonly Mark[];
  /** What the model is asked; undefined where it is not. */
  readonly unit: Unit | undefined;
}

/** A job with the English of its segment. */
interface Answered extends Job {
  readonly english: string;
  readonly settled: Settled | undefined;
}

/** The same with its number in the document. */
interface Done extends Answered {
  readonly id: number;
}

type Source = AsyncIterable<string> | Iterable<string>;

async function* translateParts(pipeline: Pipeline, source: Source, options: TranslateOptions): AsyncGenerator<Part> {
  const call = new AbortController();
  const signal = AbortSignal.any([call.signal, pipeline.disposed, ...(options.signal ? [options.signal] : [])]);
  const counter = createCounter<Job>(({ segment }) => segment !== undefined, options.onProgress);
  const placer = createPlacer<Done>(pipeline.settings.punctuation);
  let id = 0;
  try {
    signal.throwIfAborted();
    for await (const done of inBatches(counter.coming(toJobs(source, pipeline)), workOf(pipeline, signal))) {
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

/** Segments of a document in order, cut into chunks so that a long one takes no more than a moment of the caller's thread at a time. */
async function* toJobs(source: Source, { settings: { quotes }, breath }: Pipeline): AsyncGenerator<Job> {
  let gap = '';
  let offset = 0;
  let open: ReturnType<typeof analyse>['open'] = [];
  await warmUp();
  for await (const { text, isLast } of toChunks(source)) {
    await breath();
    const { segments, marks, open: stillOpen } = analyse(text, open);
    const lone = loneMarks(marks, segments, { openBefore: open.length, openBehind: stillOpen.length, isLast });
    let at = 0;
    for (const [nth, segment] of segments.entries()) {
      await breath();
      gap += renderGap(text, { start: at, end: segment.start }, marks, quotes);
      const unit = segment.kind === 'sentence' || segment.kind === 'headline' ? toUnit(text, segment, marks) : undefined;
      yield { gap, segment, text, offset, marks, lone: lone.get(nth) ?? [], unit };
      gap = '';
      at = segment.end;
    }
    gap += renderGap(text, { start: at, end: text.length }, marks, quotes);
    offset += text.length;
    open = stillOpen;
  }
  yield { gap, segment: undefined, text: '', offset, marks: [], lone: [], unit: undefined };
}

const workOf = ({ marian, settings, judge, limit, breath }: Pipeline, signal: AbortSignal): Work<Job, Answered> => {
  const decode = { beams: settings.beams, nBest: settings.beams };
  const ask = gatherer(limit, (texts: readonly string[]) => marian.translate(texts, decode, signal));
  const answered = async (job: Job, unit: Unit, answer: Answer): Promise<Answered> => {
    await breath();
    const settled = await naming(job, judge(unit, answer, { ask, align: (pairs) => marian.align(pairs, signal), breath }));
    return { ...job, settled, english: fromUnit(settled.text, unit, settings.quotes, job.text, job.marks) };
  };
  return {
    ready: (job) => (job.unit ? undefined : { ...job, settled: undefined, english: withoutModel(job, settings) }),
    run: async (jobs) => {
      const units = jobs.flatMap(({ unit }) => unit ?? []);
      const texts = units.map(({ text }) => text);
      const answers = await naming(jobs[0], marian.translate(texts, decode, signal));
      return jobs.map((job, row) => answered(job, units[row]!, answers[row]!));
    },
    length: ({ unit }) => estimatedTokens(unit?.text ?? ''),
    budget: (left) => shareOf(left, marian.workers),
    window: { first: 2, most: 512, patience: 20 },
    limit,
  };
};

/** Attribution lines are put into English by rule, or left; what is verbatim is copied but for its numbers. */
const withoutModel = ({ segment, text, marks }: Job, { attributions, quotes }: Settings): string => {
  if (!segment) return '';
  if (segment.kind === 'verbatim') return toEnglishVerbatim(sliceOf(text, segment));
  if (segment.kind !== 'attribution' || attributions === 'source') return sliceOf(text, segment);
  return toEnglishAttribution(renderGap(text, segment, marks, quotes));
};

/** A failure names the segment that it is about. */
const naming = async <Result>(job: Job | undefined, result: Promise<Result>): Promise<Result> => {
  try {
    return await result;
  } catch (error) {
    if (!(error instanceof Fr2enError) || error.code === 'ERR_ABORTED' || error.code === 'ERR_DISPOSED' || !job?.segment) throw error;
    const words = sliceOf(job.text, job.segment).replace(/\s+/gu, ' ');
    const place = `at character ${job.offset + job.segment.start} (“${words.slice(0, 40)}${words.length > 40 ? '…' : ''}”)`;
    throw new Fr2enError(error.code, `${place}: ${error.message}`, { cause: error });
  }
};

const unplaced = (done: Done): Unplaced<Done> => ({
  tag: done,
  gap: done.gap,
  segment: done.segment && { english: done.english, text: done.text, source: done.segment, isWrappable: done.unit !== undefined },
});

/** Its spans are those of the model's words, which nobody outside knows. */
const toFinding = ({ rule, status, values }: Judgement): Finding => ({
  rule,
  status,
  ...(values && { values }),
  detail: describe({ rule, status, ...(values && { values }) }),
});

const toPart = ({ tag: { id, segment, text, offset, settled, lone }, gap, target }: Placed<Done>): Part => {
  if (!segment || !target) return { gap, segment: undefined };
  const moved = ({ start, end }: Span): Span => ({ start: offset + start, end: offset + end });
  return {
    gap,
    segment: {
      id,
      kind: segment.kind,
      source: { ...moved(segment), text: sliceOf(text, segment) },
      target,
      quotation: segment.quotation,
      attributions: segment.attributions.map(moved),
      ...(settled && { score: settled.score, tokens: settled.tokens }),
      checks: withLoneMarks(
        settled?.checks ?? [],
        lone.map((mark) => ({ text: sliceOf(text, mark), role: mark.role })),
      ).map(toFinding),
    },
  };
};
