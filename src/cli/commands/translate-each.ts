import { Fr2enError } from '../../errors.js';
import type { InputReport } from '../../documents/outputs/report.js';
import { type Input, readInput } from '../files/inputs.js';
import type { Making } from '../files/resume/making.js';
import { type Sink, toStandardOutput } from '../files/outputs.js';
import { nothingToResume, type Resumable, toResumable } from '../files/resume/resumable.js';
import type { OutputFile } from '../files/plan.js';
import { isDiskFull, isOfOneInput } from '../messages/failures.js';
import type { Outcome } from '../messages/outcome.js';
import type { TranslateArguments } from '../arguments/arguments.js';
import { type InputJob, type Run, type TranslatedInput, translateSource } from './translate-input.js';

/** What all inputs of a command share. */
export interface CommandRun extends Run {
  readonly args: TranslateArguments;
  /** What the English of an input with these bytes is made of. */
  readonly making: (input: Input, sha256: string) => Making;
  /** When the run began, or that which it resumes: milliseconds since 1970. */
  readonly begun: number;
}

/**
 * Translates one input after another. Reports an input that fails and goes on.
 *
 * @param outputs - where each input goes; undefined for standard output. Inputs that are not in it are left out
 * @returns reports and sinks of what has become English
 * @throws what ends the whole run; `howFar` then tells where it was
 */
export const translateEach = async (
  inputs: readonly Input[],
  outputs: ReadonlyMap<Input, OutputFile | undefined>,
  run: CommandRun,
  outcome: Outcome,
): Promise<{ readonly reports: readonly InputReport[]; readonly sinks: readonly Resumable[] }> => {
  const reports: InputReport[] = [];
  const sinks: Resumable[] = [];
  for (const [index, input] of inputs.entries()) {
    run.howFar.inputsDone = index;
    if (!outputs.has(input)) continue;
    const output = outputs.get(input);
    const sink = output ? toResumable(output, { ...run.args, begun: run.begun }) : { ...toStandardOutput(run.world), ...nothingToResume };
    const done = await orFailure({ input, sink, isContinuation: !output && index > 0 }, run, outcome);
    if (done === 'failed') continue;
    sinks.push(sink);
    if (!done) continue;
    reports.push(done.report);
    outcome.judge(input, done.tally, done.report);
  }
  return { reports, sinks };
};

interface ResumableJob extends InputJob {
  readonly sink: Resumable;
}

/** @returns undefined if an earlier run has finished it and nobody asks for its findings */
const translateInput = async (job: ResumableJob, run: CommandRun): Promise<TranslatedInput | undefined> => {
  const { report, strict, verbose } = run.args;
  const source = await readInput(job.input, run.args, run.world);
  const state = await job.sink.begin(run.making(job.input, source.sha256));
  if (state === 'begun' || report !== undefined || strict || verbose) return translateSource(source, job, run);
  await job.sink.finish();
  return undefined;
};

const orFailure = async (job: ResumableJob, run: CommandRun, outcome: Outcome): Promise<TranslatedInput | 'failed' | undefined> => {
  Object.assign(run.howFar, { done: 0, total: undefined, partial: undefined });
  try {
    return await translateInput(job, run);
  } catch (error) {
    run.progress.end();
    const endsRun =
      run.world.stop.signal.aborted || !isOfOneInput(error) || isDiskFull(error) || (job.sink.isShared && error.code === 'ERR_OUTPUT');
    run.howFar.partial = await settle(job.sink, error, endsRun ? run.howFar.done : undefined);
    if (endsRun) throw error;
    outcome.add(error, job.input);
    return 'failed';
  } finally {
    run.progress.end();
  }
};

/**
 * What was cut can be resumed. What failed because of its text would fail again; what is there already and differs is not of this run.
 *
 * @param done - number of sentences done, if the run ends here
 * @returns the partial file that is left behind
 */
const settle = async (sink: Sink, error: unknown, done: number | undefined): Promise<string | undefined> => {
  const isOfOutput = error instanceof Fr2enError && ['ERR_OUTPUT', 'ERR_RESUME'].includes(error.code);
  if (done !== undefined || isOfOutput) return sink.interrupt(done);
  await sink.discard();
  return undefined;
};
