import { Fr2enError, type ErrorCode } from '../../errors.js';

/** An error as it is sent from one process to another. */
export interface WireError {
  /** Undefined for an error that is not ours. */
  readonly code: ErrorCode | undefined;
  readonly message: string;
  readonly stack: string | undefined;
  readonly cause: WireError | undefined;
}

/** Prepares an error, with its causes, for sending. */
export const toWire = (error: unknown): WireError => {
  const known = error instanceof Error ? error : new Error(String(error));
  return {
    code: known instanceof Fr2enError ? known.code : undefined,
    message: known.message,
    stack: known.stack,
    cause: known.cause === undefined ? undefined : toWire(known.cause),
  };
};

/** Rebuilds a sent error: an `Fr2enError` if it was one; anything else is a fault of the process and becomes `ERR_WORKER`. */
export const fromWire = (wire: WireError): Fr2enError => {
  if (wire.code) return new Fr2enError(wire.code, wire.message, wire.cause && { cause: causeOf(wire.cause) });
  return new Fr2enError('ERR_WORKER', `the process that runs the model failed: ${wire.message}`, { cause: causeOf(wire) });
};

const causeOf = (wire: WireError): Error => {
  if (wire.code) return fromWire(wire);
  const error = new Error(wire.message, wire.cause && { cause: causeOf(wire.cause) });
  if (wire.stack !== undefined) error.stack = wire.stack;
  return error;
};
