import { Fr2enError } from '../../errors.js';
import type { TranslateArguments } from '../arguments/arguments.js';
import { meantCommand } from '../arguments/meant-command.js';
import { isOfOneInput } from '../messages/failures.js';
import { howFarLine, type HowFar } from '../messages/how-far.js';
import { readGlossaries } from '../files/glossaries.js';
import { checkInput, type Input, toInputs } from '../files/inputs.js';
import { type Sink, toFile, toStandardOutput } from '../files/outputs.js';
import { Outcome } from '../messages/outcome.js';
import { checkOutput, exists, makeFolder, type OutputFile, outputNames } from '../files/plan.js';
import { createProgressLine, noProgress, showsProgress } from '../messages/progress.js';
import { type InputReport, reportJson } from '../../documents/outputs/report.js';
import { type InputJob, type Run, type TranslatedInput, translateInput } from './translate-input.js';
import { endingOf, modelIn, say, type World } from '../world.js';

/**
 * `fr2en [files..]`: checks all names, loads the model, translates one input after another. Reports an input that fails and goes on.
 *
 * @returns the exit code: 0; 1 if an input failed; 3 with `--strict` if a check failed; that of the ending if the run was stopped
 * @throws `Fr2enError` for what ends the whole run: `ERR_OPTION`, `ERR_MODEL_…`, `ERR_WORKER`, `ERR_TEMPORARY`, a glossary that cannot be
 *   read, a report that cannot be written
 */
export const translate = async (args: TranslateArguments, world: World): Promise<number> => {
  const inputs = toInputs(args.files);
  const howFar: HowFar = { names: inputs.map(({ name }) => name), inputsDone: 0, done: 0, total: undefined, partial: undefined };
  try {
    return await translateAll(args, world, inputs, howFar);
  } catch (error) {
    const ending = endingOf(world.stop.signal);
    if (!ending) throw error;
    if (ending.why !== 'no reader') say(world, howFarLine(ending, howFar));
    return ending.exitCode;
  }
};

const translateAll = async (args: TranslateArguments, world: World, inputs: readonly Input[], howFar: HowFar): Promise<number> => {
  await refuseMistyped(args.files[0]);
  const { folder, names } = await outputNames(inputs, args);
  if (args.report !== undefined && names.includes(args.report)) {
    throw new Fr2enError('ERR_OPTION', `--report ${args.report} is also the output. Give one of the two another name.`);
  }
  const glossary = await readGlossaries(args, world);
  const outcome = new Outcome(args, world);
  const readable = await keepGood(inputs, (input) => checkInput(input, args.fromFormat), outcome);
  if (folder !== undefined && readable.size > 0) await makeFolder(folder);
  const outputs = await keepGood(readable.keys(), async (input) => outputOf(names[inputs.indexOf(input)], args), outcome);
  const report = args.report === undefined ? undefined : toFile(await checkOutput(args.report, args, '--report'));
  if (outputs.size === 0) return outcome.exitCode;

  if (!args.quiet && world.stdin.isTTY && inputs.some(({ path }) => path === undefined)) say(world, hint);
  const translator = await world.services.createTranslator({ ...args.translator, ...glossary, model: modelOf(args, world) });
  try {
    world.stop.signal.throwIfAborted();
    if (!args.quiet && world.stderr.isTTY && modelOf(args, world) === undefined) say(world, embeddedModel);
    const progress = showsProgress({ ...args, writesTo: args.output === undefined ? 'standard output' : 'files' }, world);
    const run: Run = { args, world, translator, howFar, progress: progress ? await createProgressLine(world) : noProgress };
    const reports = await translateEach(inputs, outputs, run, outcome);
    if (report) {
      await report.write(reportJson(translator.model, reports));
      await report.finish();
    }
    return outcome.exitCode;
  } finally {
    await translator.dispose();
  }
};

/** A first word that is neither a file nor a command, but like one: `fr2en segmnt a.txt` must not translate a.txt. */
const refuseMistyped = async (word = ''): Promise<void> => {
  const advice = meantCommand(word);
  if (advice === undefined || (await exists(word))) return;
  throw new Fr2enError('ERR_OPTION', `${word}: no such file, and no such command. ${advice}`);
};

const hint = 'type or paste French and finish with Ctrl-D, or name files: fr2en article.fr.txt (see fr2en --help).';

const embeddedModel =
  'using the small embedded model. For better English, run `fr2en models pull opus-mt-fr-en`, then use --model opus-mt-fr-en.';

const modelOf = ({ translator }: TranslateArguments, world: World): string | undefined => translator.model ?? modelIn(world);

const outputOf = async (name: string | undefined, args: TranslateArguments): Promise<OutputFile | undefined> =>
  name === undefined ? undefined : checkOutput(name, args);

const translateEach = async (
  inputs: readonly Input[],
  outputs: ReadonlyMap<Input, OutputFile | undefined>,
  run: Run,
  outcome: Outcome,
): Promise<InputReport[]> => {
  const reports: InputReport[] = [];
  for (const [index, input] of inputs.entries()) {
    run.howFar.inputsDone = index;
    if (!outputs.has(input)) continue;
    const output = outputs.get(input);
    const sink = output ? toFile(output) : toStandardOutput(run.world);
    const done = await orFailure({ input, sink, isContinuation: !output && index > 0 }, run, outcome);
    if (!done) continue;
    reports.push(done.report);
    outcome.judge(input, done.tally, done.report);
  }
  return reports;
};

const orFailure = async (job: InputJob, run: Run, outcome: Outcome): Promise<TranslatedInput | undefined> => {
  Object.assign(run.howFar, { done: 0, total: undefined, partial: undefined });
  try {
    return await translateInput(job, run);
  } catch (error) {
    run.progress.end();
    run.howFar.partial = await settle(job.sink, run.world.stop.signal);
    if (run.world.stop.signal.aborted || !isOfOneInput(error) || (job.sink.isShared && error.code === 'ERR_OUTPUT')) throw error;
    outcome.add(error, job.input);
    return undefined;
  } finally {
    run.progress.end();
  }
};

/** @returns the partial file that a stopped run leaves behind */
const settle = async (sink: Sink, { aborted }: AbortSignal): Promise<string | undefined> => {
  if (aborted) return sink.interrupt();
  await sink.discard();
  return undefined;
};

const keepGood = async <Result>(
  inputs: Iterable<Input>,
  check: (input: Input) => Promise<Result>,
  outcome: Outcome,
): Promise<Map<Input, Result>> => {
  const good = new Map<Input, Result>();
  for (const input of inputs) {
    try {
      good.set(input, await check(input));
    } catch (error) {
      if (!isOfOneInput(error)) throw error;
      outcome.add(error, input);
    }
  }
  return good;
};
