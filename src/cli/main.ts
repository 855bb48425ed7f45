import { readFile } from 'node:fs/promises';
import type { Arguments } from './arguments/arguments.js';
import { exitCodeOf, sayFailure } from './messages/failures.js';
import { isReaderGone, toStandardOutput } from './files/outputs.js';
import { parse } from './arguments/parse.js';
import { usageLine } from './arguments/usage.js';
import { endingOf, noReader, type World } from './world.js';

/**
 * The whole command. Never rejects: failures are reported on standard error, one line each.
 *
 * @param argv - arguments, without the program
 * @returns the exit code
 */
export const main = async (argv: readonly string[], world: World): Promise<number> => {
  watchReader(world);
  let args: Arguments | undefined;
  try {
    args = await parse(argv, await version(), columnsOf(world));
    return await run(args, world);
  } catch (error) {
    const ending = endingOf(world.stop.signal);
    if (ending) return ending.exitCode;
    sayFailure(world, error, args ?? { verbose: argv.includes('--verbose') });
    if (exitCodeOf(error) === 2) world.stderr.write(`${usageLine(argv[0])}\n`);
    return exitCodeOf(error);
  }
};

/** Without a listener, the process would die with a stack trace when the reader of its output goes away. */
const watchReader = ({ stdout, stop }: World): void => {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (isReaderGone(error)) stop.abort(noReader);
  });
};

/** Each command is imported when it is called, so that help and usage errors need not wait for any. */
const run = async (args: Arguments, world: World): Promise<number> => {
  switch (args.command) {
    case 'show':
      await toStandardOutput(world).write(Buffer.from(args.text));
      return 0;
    case 'translate':
      await (await import('./start-ahead.js')).startAhead(args, world);
      return (await import('./commands/translate.js')).translate(args, world);
    case 'segment':
      return (await import('./commands/segment.js')).segment(args, world);
    case 'models':
      return (await import('./commands/models.js')).models(args, world);
    case 'memory':
      return (await import('./commands/memory/memory.js')).memory(args, world);
    case 'serve':
      return (await import('./commands/serve.js')).serve(args, world);
    case 'watch':
      return (await import('./commands/watch/watch.js')).watch(args, world);
  }
};

const version = async (): Promise<string> => {
  const settings = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return settings.version;
};

/** A terminal knows its width; elsewhere `COLUMNS` may give one. */
const columnsOf = ({ stdout, env }: World): number => {
  const wanted = Number(env['COLUMNS']);
  return (stdout as { columns?: number }).columns ?? (Number.isInteger(wanted) && wanted > 0 ? wanted : 100);
};
