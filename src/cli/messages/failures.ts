import { Fr2enError } from '../../errors.js';
import { say, type World } from '../world.js';

/** Exit codes of failures: 2 where the command line is wrong, 1 for all else. */
export const exitCodeOf = (error: unknown): 1 | 2 => (error instanceof Fr2enError && error.code === 'ERR_OPTION' ? 2 : 1);

/** Whether the other inputs can still be translated. */
export const isOfOneInput = (error: unknown): error is Fr2enError =>
  error instanceof Fr2enError && ['ERR_INPUT', 'ERR_INPUT_ENCODING', 'ERR_OUTPUT', 'ERR_SEGMENT'].includes(error.code);

/** Says what failed in a line, `fr2en: NAME: what. Cure.`; with `verbose`, where in the code and what was underneath. */
export const sayFailure = (world: Pick<World, 'stderr'>, error: unknown, verbose: boolean): void => {
  say(world, messageOf(error, verbose));
  if (verbose) stacks(error).forEach((stack) => world.stderr.write(`${stack}\n`));
};

const messageOf = (error: unknown, verbose: boolean): string => {
  if (error instanceof Fr2enError) return error.message;
  const what = error instanceof Error ? error.message : String(error);
  const [firstLine = ''] = what.split('\n');
  return `unexpected: ${firstLine}.${verbose ? '' : ' Run it again with --verbose to see where, and report it.'}`;
};

const stacks = (error: unknown): string[] =>
  error instanceof Error ? [error.stack ?? error.message, ...stacks(error.cause).map((stack) => `caused by ${stack}`)] : [];

/** What the system says of a file, as an error of ours. */
export const fileError = (code: 'ERR_INPUT' | 'ERR_OUTPUT', name: string, cause: unknown): Fr2enError => {
  if (cause instanceof Fr2enError) return cause;
  const reason = (cause as NodeJS.ErrnoException).code ?? '';
  const known = (code === 'ERR_INPUT' ? inputTroubles : outputTroubles)[reason];
  const what = known ? known(name) : `${(cause as Error).message}. Check the disk and try again.`;
  return new Fr2enError(code, `${name}: ${what}`, { cause });
};

type Troubles = Readonly<Record<string, (name: string) => string>>;

const inputTroubles: Troubles = {
  ENOENT: () => 'no such file. Check its name; - is standard input.',
  ENOTDIR: () => 'no such file. Check its name; - is standard input.',
  EISDIR: (name) => `a folder, not a file. Name the files in it: fr2en ${withoutSlash(name)}/*.txt`,
  EACCES: (name) => `no right to read it. Get the right first: chmod u+r ${name}`,
  EPERM: (name) => `no right to read it. Get the right first: chmod u+r ${name}`,
};

const outputTroubles: Troubles = {
  EEXIST: () => 'exists. Use --force to overwrite it, or another --output.',
  ENOENT: () => 'its folder does not exist. Make it first with mkdir -p, or use another --output.',
  ENOTDIR: () => 'a part of its path is a file, not a folder. Use another --output.',
  EISDIR: (name) => `a folder, not a file. End it in a slash to write into it: --output ${withoutSlash(name)}/`,
  EACCES: () => 'no right to write it. Use another --output, or get the right first with chmod u+w.',
  EPERM: () => 'no right to write it. Use another --output, or get the right first with chmod u+w.',
  EROFS: () => 'its disk can only be read. Use another --output.',
  ENOSPC: () => 'its disk is full. Make room, or use another --output.',
};

const withoutSlash = (name: string): string => name.replace(/\/+$/u, '');
