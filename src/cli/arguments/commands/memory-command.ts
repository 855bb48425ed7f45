import type { Argv, InferredOptionTypes, Options } from 'yargs';
import { Fr2enError } from '../../../errors.js';
import { type MemoryAction, memoryActions, type MemoryArguments } from '../arguments.js';
import { common, filesOf, hiddenDash, type OnArguments } from '../found.js';
import { flag, last, takesAnything } from '../values.js';

const whichGroup = 'Which:';
const outputGroup = 'Output:';
const generalGroup = 'General:';

/** Options of `fr2en memory`. */
export const memoryCommandOptions = {
  memory: {
    type: 'string',
    requiresArg: true,
    describe: 'file of the memory [default: memory in $FR2EN_HOME]',
    group: generalGroup,
    coerce: takesAnything,
  },
  human: flag('export, forget: what people wrote', whichGroup),
  model: flag('export, forget: what the model wrote', whichGroup),
  'older-than': {
    type: 'string',
    requiresArg: true,
    describe: 'forget: what the model wrote and nothing has used for that long (12h, 90d, 8w, 2y); with --human, what people wrote before',
    group: whichGroup,
    coerce: (given: string | readonly string[]): number => durationIn(last(given)),
  },
  output: {
    alias: 'o',
    type: 'string',
    requiresArg: true,
    describe: 'export: the file [default: standard output]',
    group: outputGroup,
    coerce: takesAnything,
  },
  force: flag('export: overwrite the file; clear, forget: do not ask', outputGroup),
  json: flag('stats: as a JSON object', outputGroup),
  progress: flag('show progress on standard error [default: on a terminal]; --no-progress: never', generalGroup),
} as const satisfies Record<string, Options>;

/** `fr2en memory` */
export const memoryCommand = (parser: Argv, found: OnArguments): Argv =>
  parser.command(
    'memory <action> [names..]',
    `the translation memory: ${memoryActions.join(', ')}`,
    (command) =>
      command
        .positional('action', {
          choices: memoryActions,
          demandOption: true,
          describe: 'say what is in it; add translations by people, from TMX; write it as TMX; empty it; take sentences out',
        })
        .positional('names', { type: 'string', array: true, describe: 'import: TMX files; export: the file; forget: French sentences' })
        .options(memoryCommandOptions)
        .example('fr2en memory import project_save.tmx', 'from now on, your translation of these sentences is used')
        .example('fr2en memory export --human ours.tmx', 'for OmegaT, Trados, memoQ …')
        .example('fr2en memory forget "Le maire a dit oui."', 'whoever translated it')
        .example('fr2en memory forget --older-than 90d', 'what has not been of use since'),
    (argv) => {
      found(checked({ ...common(argv), ...memoryArguments(argv.action, filesOf({ files: argv.names, _: argv._ }, 'memory'), argv) }));
    },
  );

const memoryArguments = (
  action: MemoryAction,
  names: readonly string[],
  argv: InferredOptionTypes<typeof memoryCommandOptions>,
): Omit<MemoryArguments, 'quiet' | 'verbose'> => ({
  command: 'memory',
  action,
  names: action === 'export' ? [] : names,
  file: argv.memory,
  origin: argv.human === argv.model ? undefined : argv.human ? 'human' : 'model',
  olderThan: argv['older-than'],
  output: action === 'export' ? outputIn(names, argv.output) : argv.output,
  force: argv.force ?? false,
  json: argv.json ?? false,
  progress: argv.progress,
});

const outputIn = ([name, ...others]: readonly string[], output: string | undefined): string | undefined => {
  if (others.length > 0 || (name !== undefined && output !== undefined))
    throw new Fr2enError('ERR_OPTION', 'memory export: it writes one file. Name one, or none for standard output.');
  const file = name ?? output;
  return file === hiddenDash || file === '-' ? undefined : file;
};

/** What an action cannot have, or must have. */
const checked = (args: MemoryArguments): MemoryArguments => {
  const { action, names, origin, olderThan } = args;
  const wrong = (what: string): never => {
    throw new Fr2enError('ERR_OPTION', `memory ${action}: ${what}`);
  };
  if (action === 'import' && names.length === 0) wrong('the file is missing. Name it: fr2en memory import memory.tmx.');
  if ((action === 'stats' || action === 'clear') && names.length > 0)
    wrong(`${names[0]!}: unexpected argument. For another memory, write --memory ${names[0]!}.`);
  if (action === 'forget' && names.length === 0 && origin === undefined && olderThan === undefined)
    wrong('say what: French sentences, --human, --model or --older-than 90d. For all of it: fr2en memory clear.');
  const misplaced = [
    ...(action !== 'export' && args.output !== undefined ? ['--output'] : []),
    ...(action !== 'forget' && olderThan !== undefined ? ['--older-than'] : []),
    ...(action !== 'forget' && action !== 'export' && origin !== undefined ? [`--${origin}`] : []),
    ...(action !== 'stats' && args.json ? ['--json'] : []),
  ];
  if (misplaced.length > 0) wrong(`${misplaced.join(', ')}: it has no such option. See fr2en memory --help.`);
  return args;
};

/** Milliseconds in a unit of time. */
const units: Readonly<Record<string, number>> = { h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000, y: 365 * 86_400_000 };

const durationIn = (given: string): number => {
  const [, number, unit] = /^(\d{1,6})([hdwy])$/u.exec(given) ?? [];
  if (number === undefined)
    throw new Fr2enError('ERR_OPTION', `--older-than: ${JSON.stringify(given)} is no length of time. Write it as 12h, 90d, 8w or 2y.`);
  return Number(number) * units[unit!]!;
};
