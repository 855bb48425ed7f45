import { Type } from '../../framework.js';

const meanings = {
  400: 'An option or the body is wrong.',
  401: 'A key is needed.',
  403: 'The key is not known.',
  404: 'There is none, or it is somebody else’s.',
  408: 'The request took too long to arrive.',
  409: 'It is not translated, or not yet.',
  413: 'The text or file is too large.',
  415: 'The body is of another type.',
  422: 'The text or file cannot be read in its format.',
  429: 'Too many requests. Try again after `Retry-After` seconds.',
  500: 'The server is at fault; its log says more.',
  503: 'The server is too busy, or not ready. Try again after `Retry-After` seconds.',
  507: 'The server has no space for the file.',
} as const;

const later = { 'retry-after': { type: 'integer', minimum: 1, description: 'Seconds.' } };
const hasLater = (status: number): boolean => status === 429 || status === 503;

/** The problems of a route in our own form, for its response schemas: those given, and those that any request may have. */
export const problems = <Status extends keyof typeof meanings>(...statuses: readonly Status[]) =>
  Object.fromEntries(
    [...statuses, 429 as const, 500 as const, 503 as const].map((status) => [
      status,
      {
        description: meanings[status],
        ...(hasLater(status) && { headers: later }),
        content: { 'application/json': { schema: Type.Ref('Problem#') } },
      },
    ]),
  );

/** A stream of server-sent events, each of which has such a name and such data. */
export const events = (names: readonly string[], data: string) =>
  Type.Object({
    event: Type.Unsafe<string>({ type: 'string', enum: [...names] }),
    data: Type.String({ description: data }),
  });

/** An answer of several media types; streams and ready-made bytes are sent as they are. */
export const answers = (description: string, content: Readonly<Record<string, object>>) => ({
  description,
  content: Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }])),
});
