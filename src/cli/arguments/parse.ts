import yargs, { type Argv } from 'yargs';
import { Fr2enError } from '../../errors.js';
import type { FormatChoice } from '../../formats/index.js';
import { defaultStorage, type StorageChoice } from '../../models/catalogue/storage.js';
import { type Arguments, modelActions, type ShowArguments } from './arguments.js';
import { completionRequest, completions, completionScript } from './completion.js';
import type { Emit } from '../../documents/outputs/emit.js';
import { segmentColumns } from '../../documents/outputs/segment-rows.js';
import { common, filesOf, hiddenDash, hideDash, type OnArguments, showDash, translatorIn } from './found.js';
import { commonOptions, modelsOptions, segmentOptions, translateOptions } from './option-table.js';
import { memoryIn } from './memory-options.js';
import { helpText } from './help-text.js';
import { memoryCommand, memoryCommandOptions } from './commands/memory-command.js';
import { serveCommand } from './commands/serve-command.js';
import { serveOptions } from './commands/serve-options.js';
import { reworded } from './usage.js';
import { watchCommand, watchOptions } from './commands/watch-command.js';

/**
 * Parses a command line without opening or printing anything; the text of `--help`, `--version` and `completion` is returned.
 *
 * @param argv - arguments, without the program
 * @param version - what `--version` prints
 * @param columns - width of the terminal
 * @throws `ERR_OPTION`: what is wrong, and what would be right
 */
export const parse = async (argv: readonly string[], version: string, columns: number): Promise<Arguments> => {
  if (argv[0] === completionRequest) return show(await completions(argv.slice(2)));
  const all: Arguments[] = [];
  const parser = withCommands(settled(yargs([]), argv, version), (found) => {
    all.push(found.command === 'translate' ? { ...found, typed: argv } : found);
  });
  let text = '';
  await parser.parseAsync(argv.map(hideDash), {}, (_error: unknown, _argv: unknown, output: string) => {
    text = output;
  });
  const found = all[0] ?? show(`${helpText(text.replace(numberLabel, '$<before>[number]'), Math.min(widest, columns))}\n`);
  refuseContradictions(found);
  return found;
};

/** Most columns for help: longer lines are hard to read. */
const widest = 110;

/** Options whose values are numbers, though yargs is told they are strings. */
const numbers: readonly string[] = [
  ...['beams', 'concurrency', 'workers', 'threads', 'port', 'grace', 'settle'],
  ...Object.keys(serveOptions).filter((name) => name.startsWith('limit-')),
];

const numberLabel = new RegExp(`(?<before>--(?:${numbers.join('|')}) [^]*?)\\[string\\]`, 'gu');

const show = (text: string): ShowArguments => ({ command: 'show', text, quiet: false, verbose: false });

const settled = (parser: Argv, argv: readonly string[], version: string): Argv => {
  const all = {
    ...commonOptions,
    ...segmentOptions,
    ...modelsOptions,
    ...memoryCommandOptions,
    ...translateOptions,
    ...serveOptions,
    ...watchOptions,
  };
  const known = [...Object.keys(all), 'help', 'version'];
  return (
    parser
      .scriptName('fr2en')
      .locale('en')
      .parserConfiguration({ 'dot-notation': false, 'parse-positional-numbers': false, 'camel-case-expansion': false })
      .strict()
      .exitProcess(false)
      .showHelpOnFail(false)
      .fail((message: string | undefined, error: Error | undefined) => {
        throw error instanceof Fr2enError ? error : new Fr2enError('ERR_OPTION', reworded(message ?? error?.message ?? '', argv, known));
      })
      .options(commonOptions)
      .help('help', 'show this help')
      .alias('help', 'h')
      .version('version', 'show the version', version)
      .alias('version', 'V')
      .group(['help', 'version'], 'General:')
      // helpText breaks the lines: yargs would break words
      .wrap(null)
      .epilogue(
        'Standard output carries only the translation. Exit codes: 0 done, 1 a file failed, 2 wrong usage, 3 a check failed (--strict).',
      )
  );
};

const withCommands = (parser: Argv, found: OnArguments): Argv =>
  [translateCommand, segmentCommand, modelsCommand, memoryCommand, serveCommand, watchCommand, completionCommand].reduce(
    (before, add) => add(before, found),
    parser,
  );

const files = { type: 'string', array: true, describe: 'French files; - is standard input', defaultDescription: 'standard input' } as const;

const translateCommand = (parser: Argv, found: OnArguments): Argv =>
  parser.command(
    '$0 [files..]',
    'translate French into English; without a file, standard input',
    (command) =>
      command
        .positional('files', files)
        .options(translateOptions)
        .example('fr2en article.fr.txt', 'print the English of an article')
        .example('fr2en -o english/ *.fr.txt', 'a.fr.txt becomes english/a.en.txt')
        .example('fr2en -q straight < a.txt > b.txt', 'as a filter, with straight marks'),
    (argv) => {
      found({
        command: 'translate',
        typed: [],
        ...common(argv),
        files: filesOf(argv),
        translator: { model: argv.model, ...translatorIn(argv) },
        glossaries: (argv.glossary ?? []).map(showDash),
        memory: memoryIn(argv),
        output: argv.output === hiddenDash ? undefined : argv.output,
        force: argv.force ?? false,
        resume: argv.resume ?? false,
        fromFormat: argv['from-format'] as FormatChoice,
        encoding: argv.encoding,
        emit: argv.emit as Emit,
        report: argv.report,
        strict: argv.strict ?? false,
        progress: argv.progress,
      });
    },
  );

const segmentCommand = (parser: Argv, found: OnArguments): Argv =>
  parser.command(
    'segment [files..]',
    'show the sentences, quotations and attributions that the translator sees',
    (command) =>
      command
        .positional('files', files)
        .options(segmentOptions)
        .example('fr2en segment a.txt | cut -f 1,6', 'kinds and texts')
        .example("fr2en segment a.txt | awk -F '\\t' '$2 > 0'", 'what is inside quotations')
        .epilogue(`A segment a line, with a tab between its columns: ${segmentColumns.join(', ')}.`),
    (argv) => {
      const fromFormat = argv['from-format'] as FormatChoice;
      found({
        command: 'segment',
        ...common(argv),
        files: filesOf(argv, 'segment'),
        fromFormat,
        encoding: argv.encoding,
        json: argv.json ?? false,
      });
    },
  );

const modelsCommand = (parser: Argv, found: OnArguments): Argv =>
  parser.command(
    'models <action> [name]',
    `the models: ${modelActions.join(', ')}`,
    (command) =>
      command
        .positional('action', {
          choices: modelActions,
          demandOption: true,
          describe: 'list all models; fetch one from the hub; check files; remove a fetched model; show where one is',
        })
        .positional('name', {
          type: 'string',
          describe: 'its name, or owner/name[@revision] on the hub; for verify and path also a folder',
        })
        .options(modelsOptions)
        .example('fr2en models pull opus-mt-fr-en', 'fetch the better model, once')
        .example('fr2en models pull owner/name@v1', 'any model in its layout, at a revision')
        .epilogue(modelsEnvironment),
    ({ action, name, force, progress, ...argv }) => {
      if (name === undefined && (action === 'pull' || action === 'remove')) {
        throw new Fr2enError('ERR_OPTION', `models ${action}: the model is missing. Name it: fr2en models ${action} opus-mt-fr-en.`);
      }
      if (name !== undefined && action === 'list') {
        throw new Fr2enError('ERR_OPTION', `models list: ${name}: unexpected argument; it lists all models. Leave it out.`);
      }
      const storage = (argv.storage as StorageChoice | undefined) ?? defaultStorage;
      found({ command: 'models', ...common(argv), action, name, storage, force: force ?? false, progress });
    },
  );

/** Environment variables that a pull uses: people look for them among the options. */
const modelsEnvironment = [
  'Environment:',
  '  FR2EN_HOME    folder for the models; otherwise fr2en in $XDG_DATA_HOME',
  '  HF_TOKEN      for models that need one',
  '  HF_ENDPOINT   a hub other than https://huggingface.co',
  '  HTTPS_PROXY, HTTP_PROXY, NO_PROXY',
  '  HF_HUB_OFFLINE=1  never pull. Only pull uses the network.',
].join('\n');

const completionCommand = (parser: Argv, found: OnArguments): Argv =>
  parser.command(
    'completion',
    'print a script that completes fr2en in bash or zsh',
    (command) => command,
    () => {
      found(show(completionScript));
    },
  );

const refuseContradictions = (found: Arguments): void => {
  if (found.command === 'translate' && found.resume && found.output === undefined)
    throw new Fr2enError(
      'ERR_OPTION',
      '--resume goes on with a file, and standard output keeps nothing. Add --output FILE, or leave --resume out.',
    );
  if (!found.quiet) return;
  const other = found.verbose ? '--verbose' : 'progress' in found && found.progress ? '--progress' : undefined;
  if (other) throw new Fr2enError('ERR_OPTION', `--quiet and ${other} contradict each other. Drop one of them.`);
};
