import { Fr2enError } from '../../errors.js';
import { say, type World } from '../world.js';

/** Exit codes for failures: 2 if the command line is wrong, 1 for everything else. */
export const exitCodeOf = (error: unknown): 1 | 2 => (error instanceof Fr2enError && error.code === 'ERR_OPTION' ? 2 : 1);

/** Whether the other inputs can still be translated. */
export const isOfOneInput = (error: unknown): error is Fr2enError =>
  error instanceof Fr2enError && ['ERR_INPUT', 'ERR_INPUT_ENCODING', 'ERR_OUTPUT', 'ERR_RESUME', 'ERR_SEGMENT'].includes(error.code);

/** Whether nothing more can be written to the disk: the next output would fail as well. */
export const isDiskFull = (error: unknown): boolean =>
  error instanceof Fr2enError && ['ENOSPC', 'EDQUOT'].includes((error.cause as NodeJS.ErrnoException | undefined)?.code ?? '');

/** Reports a failure in one line, `fr2en: NAME: what. Cure.`; with `verbose`, also the stack traces of the error and its causes. */
export const sayFailure = (world: Pick<World, 'stderr'>, error: unknown, { verbose }: { readonly verbose: boolean }): void => {
  const hint = verbose ? '' : ' Run it again with --verbose for details, and please report it.';
  say(world, error instanceof Fr2enError ? error.message : `${unexpected(error)}${hint}`);
  if (verbose) stacks(error).forEach((stack) => world.stderr.write(`${stack}\n`));
};

/** An error that is none of ours, in a sentence. */
export const unexpected = (error: unknown): string => {
  const what = error instanceof Error ? error.message : String(error);
  const [firstLine = ''] = what.split('\n');
  return `unexpected error: ${firstLine}.`;
};

const stacks = (error: unknown): string[] =>
  error instanceof Error ? [error.stack ?? error.message, ...stacks(error.cause).map((stack) => `caused by ${stack}`)] : [];

/** The option or argument that named a file to write, for the advice. */
export type OutputOption = '--output' | '--report' | 'OUT';

/**
 * Turns a system error about a file into one of ours.
 *
 * @param option - for an output, the option that named it; standard output has none
 */
export const fileError = (
  code: 'ERR_INPUT' | 'ERR_OUTPUT',
  name: string,
  cause: unknown,
  option: OutputOption = '--output',
): Fr2enError => {
  if (cause instanceof Fr2enError) return cause;
  const reason = (cause as NodeJS.ErrnoException).code ?? '';
  const known = (code === 'ERR_INPUT' ? inputTroubles : outputTroubles)[reason];
  const what = known ? known(name, option) : `${(cause as Error).message}. Check the disk and try again.`;
  return new Fr2enError(code, `${name}: ${what}`, { cause });
};

type Troubles = Readonly<Record<string, (name: string, option: OutputOption) => string>>;

const inputTroubles: Troubles = {
  ENOENT: () => 'no such file. Check the name; - means standard input.',
  ENOTDIR: () => 'no such file. Check the name; - means standard input.',
  EISDIR: (name) => `is a folder, not a file. Name the files in it: fr2en ${withoutSlash(name)}/*.txt`,
  EACCES: (name) => `permission denied; try chmod u+r ${name}`,
  EPERM: (name) => `permission denied; try chmod u+r ${name}`,
};

const outputTroubles: Troubles = {
  EEXIST: (_name, option) => `already exists. Use --force to overwrite it, or choose another ${option}.`,
  ENOENT: (_name, option) => `its folder does not exist. Create it with mkdir -p, or choose another ${option}.`,
  ENOTDIR: (_name, option) => `part of its path is a file, not a folder. Choose another ${option}.`,
  EISDIR: (name, option) =>
    option === '--report'
      ? `is a folder, not a file. Name a file in it: --report ${withoutSlash(name)}/report.json`
      : `is a folder, not a file. Add a slash to write into it: --output ${withoutSlash(name)}/`,
  EACCES: (_name, option) => `permission denied; choose another ${option}, or try chmod u+w.`,
  EPERM: (_name, option) => `permission denied; choose another ${option}, or try chmod u+w.`,
  EROFS: (_name, option) => `the file system is read-only. Choose another ${option}.`,
  ENOSPC: (_name, option) => `no space left on the disk. Free some space, or choose another ${option}.`,
  EDQUOT: (_name, option) => `the disk quota is used up. Free some space, or choose another ${option}.`,
};

const withoutSlash = (name: string): string => name.replace(/\/+$/u, '');
