import { Fr2enError } from '../../errors.js';

/** Why a request is refused or fails: a status for programs and a message for people. Each protocol writes it in its own form. */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number | undefined;

  /**
   * @param status - of HTTP
   * @param code - a word for programs, such as `too_many_requests`
   * @param message - what is wrong, and the cure
   * @param options - `retryAfter`: seconds after which trying again makes sense; `cause`: what was thrown
   */
  constructor(
    readonly status: number,
    readonly code: ProblemCode,
    message: string,
    options: ErrorOptions & { readonly retryAfter?: number } = {},
  ) {
    super(message, options);
    this.retryAfter = options.retryAfter;
  }
}

/** The disk does not take what was sent. @param thing - as the message calls it */
export const notKept = (thing: string, what: string, cause: unknown): Problem =>
  new Problem(507, 'overloaded', `the server cannot keep the ${thing}: ${what}. Tell who runs it.`, { cause });

/** Words for programs. */
export type ProblemCode =
  | 'bad_request'
  | 'unauthorized'
  | 'forbidden'
  | 'wrong_key'
  | 'wrong_method'
  | 'not_found'
  | 'timeout'
  | 'too_large'
  | 'unsupported_media_type'
  | 'unreadable_file'
  | 'unsupported_language'
  | 'too_many_requests'
  | 'client_gone'
  | 'failed'
  | 'overloaded'
  | 'not_ready';

/** The problem behind anything that was thrown while a request was handled. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof Fr2enError) return ofOurs(error);
  const { statusCode, code, message } = (error ?? {}) as {
    readonly statusCode?: unknown;
    readonly code?: unknown;
    readonly message?: unknown;
  };
  if (typeof code === 'string' && connectionLost.has(code))
    return new Problem(499, 'client_gone', 'the client has gone.', { cause: error });
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) {
    return new Problem(statusCode, codes[statusCode] ?? 'bad_request', messages[statusCode] ?? String(message), { cause: error });
  }
  // what went wrong inside is for the log, not for the client
  return new Problem(500, 'failed', 'something went wrong in the server. Its log has the details.', { cause: error });
};

/** Of streams whose other end is no more. */
const connectionLost: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE']);

/** A message about a text is its sender's; one about the machine may hold paths, and is for the log. */
const ofOurs = (error: Fr2enError): Problem => {
  const [status, code, message = error.message] = statuses[error.code] ?? [
    500,
    'failed',
    'the model cannot be used. The log of the server says why.',
  ];
  return new Problem(status, code, message, { cause: error, ...(status === 503 && { retryAfter: 5 }) });
};

const statuses: Partial<Record<Fr2enError['code'], readonly [status: number, code: ProblemCode, message?: string]>> = {
  ERR_OPTION: [400, 'bad_request'],
  ERR_INPUT: [422, 'unreadable_file'],
  ERR_INPUT_ENCODING: [422, 'unreadable_file'],
  ERR_SEGMENT: [422, 'failed'],
  ERR_ABORTED: [499, 'client_gone', 'the client has gone.'],
  ERR_DISPOSED: [503, 'not_ready', 'the server is being stopped. Try again later.'],
  ERR_WORKER: [503, 'overloaded', 'the model does not answer just now. Try again in a few seconds.'],
};

const codes: Readonly<Record<number, ProblemCode>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  408: 'timeout',
  413: 'too_large',
  415: 'unsupported_media_type',
  429: 'too_many_requests',
};

/** Where the framework says too little. */
const messages: Readonly<Record<number, string>> = {
  413: 'the request is larger than this server takes. Send the text in parts, or as a file.',
  415: 'send application/json, application/x-www-form-urlencoded, or multipart/form-data where there is a file.',
};
