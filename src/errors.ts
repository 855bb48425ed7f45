/**
 * What can go wrong, by name. Code is for programs to switch on, the message for people. `docs/errors.md` lists all codes with their cures
 * and what the command does.
 *
 * - `ERR_OPTION`: an argument, option or combination of options is wrong.
 * - `ERR_INPUT`: an input is missing, is a folder, cannot be read, is too large or is no plain text; a glossary file has a wrong line.
 * - `ERR_INPUT_ENCODING`: the bytes of an input are not text in the encoding expected.
 * - `ERR_OUTPUT`: an output already exists or cannot be written.
 * - `ERR_RESUME`: an output cannot be resumed: its source, options or model have changed, or what is there of it.
 * - `ERR_MODEL_NOT_FOUND`: there is no model with that name on this machine, or none in that folder; or a bundler left it behind.
 * - `ERR_MODEL_CORRUPT`: a file of the model is missing, truncated, changed or unreadable.
 * - `ERR_DOWNLOAD`: the hub could not be reached, refused, or did not send the requested model.
 * - `ERR_STORE`: the models folder cannot be read, written or cleared.
 * - `ERR_MEMORY`: the translation memory's file cannot be read or written, is damaged, or is none.
 * - `ERR_TEMPORARY`: the folder for temporary files cannot be written.
 * - `ERR_WORKER`: the model's process does not work: it does not start, or fails on every text.
 * - `ERR_SEGMENT`: the model failed on one segment only; the message says which.
 * - `ERR_SERVER`: the server cannot listen: its port is taken, or this user may not open it.
 * - `ERR_ABORTED`: the caller's signal asked to stop.
 * - `ERR_DISPOSED`: the translator has been disposed of.
 */
export type ErrorCode = (typeof errorCodes)[number];

/** All codes, in the order of `docs/errors.md`. */
export const errorCodes = [
  'ERR_OPTION',
  'ERR_INPUT',
  'ERR_INPUT_ENCODING',
  'ERR_OUTPUT',
  'ERR_RESUME',
  'ERR_MODEL_NOT_FOUND',
  'ERR_MODEL_CORRUPT',
  'ERR_DOWNLOAD',
  'ERR_STORE',
  'ERR_MEMORY',
  'ERR_TEMPORARY',
  'ERR_WORKER',
  'ERR_SEGMENT',
  'ERR_SERVER',
  'ERR_ABORTED',
  'ERR_DISPOSED',
] as const;

/** The only error class of fr2en: a code for programs, and a message with what, where and the cure. */
export class Fr2enError extends Error {
  override readonly name = 'Fr2enError';

  /**
   * @param code - for programs
   * @param message - for people: what happened, where, and what to do about it
   * @param options - `cause`: the underlying error
   */
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The error of a call that a signal ended: the signal's reason if it is one of ours, or else `ERR_ABORTED`. */
export const abortErrorOf = ({ reason }: { readonly reason: unknown }): Fr2enError =>
  reason instanceof Fr2enError ? reason : new Fr2enError('ERR_ABORTED', 'the translation was stopped by its signal.', { cause: reason });

/**
 * A system error about a file, in words: `permission denied`. Undefined if it is not a system error.
 *
 * @param error - as thrown by Node, with its `code` (`EACCES`) and `syscall`
 */
export const systemTrouble = (error: unknown): { readonly code: string; readonly what: string } | undefined => {
  const { code, syscall, message } = (error ?? {}) as { readonly code?: unknown; readonly syscall?: unknown; readonly message?: unknown };
  if (typeof code !== 'string' || syscall === undefined) return undefined;
  return { code, what: troubles[code] ?? String(message) };
};

const troubles: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'the disk quota is used up',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder, not a file',
  EFBIG: 'the file is larger than the system allows',
  EMFILE: 'too many files are open',
};

/** A word of a command that a message tells, ready to be pasted into a shell: `'my english/'`. */
export const shellWord = (word: string, platform: string = process.platform): string => {
  if (plain.test(word)) return word;
  // neither cmd nor PowerShell lets a file name have a double quotation mark
  return platform === 'win32' ? `"${word.replaceAll('"', '\\"')}"` : `'${word.replaceAll("'", String.raw`'\''`)}'`;
};

/** Words that every shell takes as they are; a letter of any language is one. */
const plain = /^[\p{L}\p{N}_+=:./-]+$/u;
