import type { Argv } from 'yargs';
import { defaultLimits } from '../../../server/limits.js';
import type { LogLevel } from '../../../server/log-option.js';
import type { Limits } from '../../../server/types.js';
import { common, type OnArguments, translatorIn } from '../found.js';
import { memoryIn } from '../memory-options.js';
import { serveOptions } from './serve-options.js';

/** `fr2en serve` */
export const serveCommand = (parser: Argv, found: OnArguments): Argv =>
  parser.command(
    'serve',
    'answer clients of LibreTranslate and DeepL, our own routes, and a page for the browser',
    (command) =>
      command
        .options(serveOptions)
        .example('fr2en serve', 'for this machine: http://127.0.0.1:5000')
        .example('fr2en serve --host 0.0.0.0 --keys keys.txt', 'for others, each with a key')
        .epilogue('A key is a long random word. Write its hash, not itself: printf %s KEY | sha256sum >> keys.txt'),
    (argv) => {
      const [model, ...models] = argv.model ?? [];
      const { host, port, keys, open, origin, grace } = argv;
      found({
        command: 'serve',
        ...common(argv),
        memory: memoryIn(argv),
        options: {
          host,
          port,
          keys,
          open,
          origin,
          trustProxy: argv['trust-proxy'],
          limits: limitsIn(argv),
          // choices and coerce have checked it
          log: argv.log as LogLevel,
          grace,
          models,
          translator: { model, ...translatorIn(argv) },
        },
        glossaries: argv.glossary ?? [],
      });
    },
  );

const limitsIn = (argv: Readonly<Record<`limit-${keyof Limits}`, number>>): Limits => {
  const names = Object.keys(defaultLimits) as (keyof Limits)[];
  return Object.fromEntries(names.map((name) => [name, argv[`limit-${name}`]])) as unknown as Limits;
};
