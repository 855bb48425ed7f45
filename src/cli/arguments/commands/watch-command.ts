import type { Argv, Options } from 'yargs';
import type { Emit } from '../../../documents/outputs/emit.js';
import type { FormatChoice } from '../../../formats/index.js';
import { defaultSettle, validateSettle } from '../../commands/watch/settle-option.js';
import { memoryIn, memoryOptions } from '../memory-options.js';
import { common, type OnArguments, translatorIn } from '../found.js';
import { inputOptions, translateOptions, translatorOptions } from '../option-table.js';
import { countedBy, flag } from '../values.js';

const watchGroup = 'Watching:';

/** Options of `fr2en watch`. */
export const watchOptions = {
  once: flag('translate what is there and new, then end', watchGroup),
  poll: flag('look at the files every two seconds: for network folders, of which the system tells no changes', watchGroup),
  settle: {
    type: 'string',
    requiresArg: true,
    default: defaultSettle,
    describe: 'milliseconds that a file must be unchanged before it is read',
    group: watchGroup,
    coerce: countedBy(validateSettle),
  },
  ...inputOptions,
  force: flag('overwrite English that someone has changed, or that was there before', translateOptions.force.group),
  emit: translateOptions.emit,
  ...translatorOptions,
  ...memoryOptions,
} as const satisfies Record<string, Options>;

/** `fr2en watch` */
export const watchCommand = (parser: Argv, found: OnArguments): Argv =>
  parser.command(
    'watch <in> <out>',
    'translate the files of a folder, and each that is put there or changed',
    (command) =>
      command
        .positional('in', { type: 'string', demandOption: true, describe: 'folder with French files, which is read with all its folders' })
        .positional('out', { type: 'string', demandOption: true, describe: 'folder for the English ones; it is made if it is missing' })
        .options(watchOptions)
        .example('fr2en watch french/ english/', 'french/x/a.fr.txt becomes english/x/a.en.txt')
        .example('fr2en watch --once french/ english/', 'for cron: what is new since the last time')
        .epilogue(
          'Files that cannot be translated are in OUT/fr2en-failures.txt, with the cause. The folder is taken up where it was left.',
        ),
    (argv) => {
      found({
        command: 'watch',
        ...common(argv),
        from: argv.in,
        to: argv.out,
        translator: { model: argv.model, ...translatorIn(argv) },
        glossaries: argv.glossary ?? [],
        memory: memoryIn(argv),
        force: argv.force ?? false,
        // choices and coerce have checked these values
        fromFormat: argv['from-format'] as FormatChoice,
        encoding: argv.encoding,
        emit: argv.emit as Emit,
        once: argv.once ?? false,
        poll: argv.poll ?? false,
        settle: argv.settle,
      });
    },
  );
