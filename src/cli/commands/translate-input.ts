import type { Document } from '../../formats/types.js';
import type { TranslateOptions } from '../../translation.js';
import type { Translator } from '../../translator/pipeline.js';
import type { TranslateArguments } from '../arguments/arguments.js';
import { documentJson, emitterFor } from '../../documents/outputs/emit.js';
import { count, emptyTally, type Tally } from '../messages/findings.js';
import type { HowFar } from '../messages/how-far.js';
import { type Input, readInput, type Source } from '../files/inputs.js';
import { foreignLanguage } from '../../documents/language.js';
import type { Sink } from '../files/outputs.js';
import type { ProgressLine } from '../messages/progress.js';
import { inputReport, type InputReport } from '../../documents/outputs/report.js';
import { say, type World } from '../world.js';

/** What all inputs of a run share. */
export interface Run {
  readonly args: TranslateArguments;
  readonly world: World;
  readonly translator: Translator;
  readonly progress: ProgressLine;
  readonly howFar: HowFar;
}

/** One input on its way to one output. */
export interface Job {
  readonly input: Input;
  readonly sink: Sink;
  /** Whether its English follows another's on standard output: a byte order mark has no place in the middle. */
  readonly isContinuation: boolean;
}

/** Reads, translates and writes one input. Its sink is finished when this resolves, and untouched at its end when it rejects. */
export const translateInput = async (job: Job, run: Run): Promise<{ tally: Tally; report: InputReport }> => {
  const { args, world } = run;
  const source = withoutInnerMark(await readInput(job.input, args.fromFormat, world), job.isContinuation);
  if (!args.quiet) await warnOfLanguage(job.input, source.document, world);
  const tally = emptyTally();
  const since = performance.now();
  run.progress.begin(job.input.name);
  await (args.emit === 'json' ? writeWhole(job, run, source, tally) : writeAsItComes(job, run, source, tally, args.emit));
  await job.sink.finish();
  return { tally, report: inputReport(job.input, source.bytes, tally, performance.now() - since) };
};

const withoutInnerMark = (source: Source, isContinuation: boolean): Source =>
  isContinuation ? { ...source, document: { ...source.document, bom: false } } : source;

const warnOfLanguage = async ({ name }: Input, { prose }: Document, world: World): Promise<void> => {
  const language = await foreignLanguage(prose);
  if (language !== undefined)
    say(world, `${name}: the text is hardly French, it looks like ${language}. It is translated as if it were French.`);
};

const writeWhole = async ({ input, sink }: Job, run: Run, source: Source, tally: Tally): Promise<void> => {
  const english = await run.translator.translate(source.document.prose, callOptions(run, true));
  for (const segment of english.segments) count(tally, segment);
  await sink.write(
    documentJson(run.translator.model, input, source, english, run.howFar.names.length === 1 || run.args.output !== undefined),
  );
};

const writeAsItComes = async (
  { input, sink }: Job,
  run: Run,
  source: Source,
  tally: Tally,
  emit: 'same' | 'text' | 'jsonl',
): Promise<void> => {
  const isShared = run.args.output === undefined && run.howFar.names.length > 1;
  const emitter = emitterFor(emit, source, isShared ? input.name : undefined);
  for await (const part of run.translator.stream(once(source.document.prose), callOptions(run, false))) {
    await sink.write(emitter.write(part));
    if (!part.segment) continue;
    count(tally, part.segment);
    run.howFar.done = tally.segments;
  }
  await sink.write(emitter.end());
};

const callOptions = ({ world, progress, howFar }: Run, isWhole: boolean): TranslateOptions => ({
  signal: world.stop.signal,
  onProgress: (now) => {
    howFar.total = now.total;
    if (isWhole) howFar.done = now.done;
    progress.update(now);
  },
});

async function* once(prose: string): AsyncGenerator<string> {
  yield prose;
}
