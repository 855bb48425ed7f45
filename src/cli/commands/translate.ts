import { Fr2enError } from '../../errors.js';
import type { TranslateArguments } from '../arguments/arguments.js';
import { meantCommand } from '../arguments/meant-command.js';
import { earlierRun } from '../files/resume/earlier-run.js';
import { goOnCommand } from '../messages/go-on.js';
import { isOfOneInput } from '../messages/failures.js';
import { howFarLine, type HowFar } from '../messages/how-far.js';
import { readGlossaries } from '../files/glossaries.js';
import { usesOf, withMemory } from '../files/memory.js';
import { checkInput, type Input, toInputs } from '../files/inputs.js';
import { withOwnEnglish } from '../files/resume/own-english.js';
import { makingOf } from '../files/resume/making.js';
import { Outcome } from '../messages/outcome.js';
import { checkOutput, exists, makeFolder, type OutputFile, outputNames } from '../files/plan.js';
import { createProgressLine, noProgress, showsProgress } from '../messages/progress.js';
import { reportJson } from '../../documents/outputs/report.js';
import { writeReport } from '../files/write-report.js';
import { type CommandRun, translateEach } from './translate-each.js';
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
  const goOn = args.output === undefined ? undefined : goOnCommand(args.typed);
  const howFar: HowFar = { names: inputs.map(({ name }) => name), inputsDone: 0, done: 0, total: undefined, partial: undefined, goOn };
  try {
    return await translateAll(args, world, inputs, howFar);
  } catch (error) {
    const ending = endingOf(world.stop.signal);
    if (!ending) throw withGoOn(error, howFar);
    if (ending.why !== 'no reader') say(world, howFarLine(ending, howFar));
    return ending.exitCode;
  }
};

/** What ends a whole run but a usage error, a full disk or a lost model, is over at some time: then the run can go on. */
const withGoOn = (error: unknown, { partial, goOn }: HowFar): unknown => {
  if (!(error instanceof Fr2enError) || partial === undefined || goOn === undefined) return error;
  return new Fr2enError(error.code, `${error.message} The part that is done is in ${partial}. Go on with: ${goOn}`, { cause: error });
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
  const report = args.report === undefined ? undefined : await checkOutput(args.report, args, '--report');
  if (outputs.size === 0) return outcome.exitCode;

  if (!args.quiet && world.stdin.isTTY && inputs.some(({ path }) => path === undefined)) say(world, hint);
  return withMemory(args.memory, world, async (memory) => {
    const options = { ...args.translator, ...glossary, model: modelOf(args, world), ...usesOf(memory, args.emit) };
    const translator = await world.services.createTranslator(options);
    try {
      world.stop.signal.throwIfAborted();
      if (!args.quiet && world.stderr.isTTY && modelOf(args, world) === undefined) say(world, embeddedModel);
      const progress = showsProgress({ ...args, writesTo: args.output === undefined ? 'standard output' : 'files' }, world);
      const making: CommandRun['making'] = (input, sha256) => makingOf(input, sha256, { ...args, translator: options }, translator.model);
      const begun = await begunOf(args, outputs, making);
      const run: CommandRun = {
        args,
        world,
        translator,
        howFar,
        making,
        begun,
        memory: memory && withOwnEnglish(memory, begun),
        progress: progress ? await createProgressLine(world) : noProgress,
      };
      const { reports, sinks } = await translateEach(inputs, outputs, run, outcome);
      if (report) await writeReport(report, reportJson(translator.model, reports), args);
      for (const sink of sinks) await sink.forget();
      return outcome.exitCode;
    } finally {
      await translator.dispose();
    }
  });
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

/** When the run began, or that which it resumes. @throws `ERR_RESUME` */
const begunOf = async (
  args: TranslateArguments,
  outputs: ReadonlyMap<Input, OutputFile | undefined>,
  making: CommandRun['making'],
): Promise<number> => {
  const now = Date.now();
  if (!args.resume || args.force) return now;
  return (await earlierRun(outputs, making)) ?? now;
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
