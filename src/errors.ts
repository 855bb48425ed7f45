/**
 * What can go wrong, by name. A caller switches on the code; the message is for the reader.
 *
 * - `ERR_OPTION`: a bad option or combination of options.
 * - `ERR_INPUT`: an input that is missing, a folder or unreadable. `ERR_INPUT_ENCODING`: bytes that are not text as expected.
 * - `ERR_OUTPUT`: an output that exists or cannot be written, the folder for temporary files included.
 * - `ERR_MODEL_NOT_FOUND`: no model of that name or in that folder. `ERR_MODEL_CORRUPT`: a model file is truncated, changed or unreadable.
 * - `ERR_DOWNLOAD`: a model could not be fetched from the hub, or is not what the hub says it is.
 * - `ERR_WORKER`: a process that runs the model died twice on the same batch, or answered nonsense.
 * - `ERR_SEGMENT`: the translation of a segment failed; the message names it.
 * - `ERR_ABORTED`: the caller's signal asked to stop. `ERR_DISPOSED`: the translator was disposed of already.
 */
export type ErrorCode =
  | 'ERR_OPTION'
  | 'ERR_INPUT'
  | 'ERR_INPUT_ENCODING'
  | 'ERR_OUTPUT'
  | 'ERR_MODEL_NOT_FOUND'
  | 'ERR_MODEL_CORRUPT'
  | 'ERR_DOWNLOAD'
  | 'ERR_WORKER'
  | 'ERR_SEGMENT'
  | 'ERR_ABORTED'
  | 'ERR_DISPOSED';

/** The one error class of fr2en: a code for programs, and a message that says what, where and the cure. */
export class Fr2enError extends Error {
  override readonly name = 'Fr2enError';

  /**
   * @param code - for programs
   * @param message - for people: what happened, where, and what to do about it
   * @param options - `cause`: the error underneath
   */
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The error of a call that a signal has ended: the signal's own reason where it is one of ours, else `ERR_ABORTED`. */
export const abortErrorOf = ({ reason }: AbortSignal): Fr2enError =>
  reason instanceof Fr2enError ? reason : new Fr2enError('ERR_ABORTED', 'the translation was stopped on demand.', { cause: reason });
