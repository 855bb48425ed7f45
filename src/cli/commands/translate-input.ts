import { foreignLanguage } from '../../documents/language.js';
import { inputReport, type InputReport } from '../../documents/outputs/report.js';
import type { Source } from '../../documents/source.js';
import { count, emptyTally, type Tally } from '../../documents/tally.js';
import { translateDocument } from '../../documents/translate.js';
import type { Document } from '../../formats/types.js';
import type { Memory } from '../../memory/types.js';
import type { Translator } from '../../translator/translator.js';
import type { TranslateArguments } from '../arguments/arguments.js';
import type { Input } from '../files/inputs.js';
import type { Sink } from '../files/outputs.js';
import type { HowFar } from '../messages/how-far.js';
import type { ProgressLine } from '../messages/progress.js';
import { say, type World } from '../world.js';

/** What the command line says of how inputs are read and written. */
export type InputWishes = Pick<
  TranslateArguments,
  'fromFormat' | 'encoding' | 'emit' | 'output' | 'report' | 'strict' | 'quiet' | 'verbose'
>;

/** What all inputs in a run share. */
export interface Run {
  readonly args: InputWishes;
  readonly world: World;
  readonly translator: Translator;
  readonly progress: ProgressLine;
  readonly howFar: HowFar;
  /** The translation memory in the eyes of the run; if undefined, that of the translator. */
  readonly memory?: Memory | undefined;
}

/** One input on its way to one output. */
export interface InputJob {
  readonly input: Input;
  readonly sink: Sink;
  /** Whether its English follows another's on standard output, where a byte order mark must not come in the middle. */
  readonly isContinuation: boolean;
}

/** What became of an input. */
export interface TranslatedInput {
  readonly tally: Tally;
  readonly report: InputReport;
}

/** Translates and writes an input that has been read. Finishes its sink if it resolves; if it rejects, the caller must end the sink. */
export const translateSource = async (read: Source, job: InputJob, run: Run): Promise<TranslatedInput> => {
  const { args, world } = run;
  const source = job.isContinuation ? withoutByteOrderMark(read) : read;
  if (!args.quiet) await warnOfLanguage(job.input, source.document, world);
  const tally = emptyTally(args.report !== undefined ? 'all' : args.strict || args.verbose ? 'failed' : 'none');
  const since = performance.now();
  run.progress.begin(job.input.name);
  await write(source, job.sink, run, tally);
  await job.sink.finish();
  return { tally, report: inputReport(source, tally, performance.now() - since) };
};

const withoutByteOrderMark = (source: Source): Source => ({ ...source, document: { ...source.document, bom: false } });

const warnOfLanguage = async ({ name }: Input, { prose }: Document, world: World): Promise<void> => {
  const language = await foreignLanguage(prose);
  if (language !== undefined)
    say(world, `${name}: this does not look like French; it looks like ${language}. Translating it as French anyway.`);
};

const write = async (
  source: Source,
  sink: Sink,
  { args, world, translator, progress, howFar, memory }: Run,
  tally: Tally,
): Promise<void> => {
  const english = translateDocument(source, translator, {
    emit: args.emit,
    isOneOfSeveral: args.output === undefined && howFar.names.length > 1,
    signal: world.stop.signal,
    ...(memory && { memory }),
    onProgress: (now) => {
      howFar.total = now.total;
      progress.update(now);
    },
    onSegment: (segment) => {
      count(tally, segment);
      howFar.done = tally.segments;
    },
  });
  for await (const bytes of english) await sink.write(bytes);
};
