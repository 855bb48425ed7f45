import type { FastifyRequest } from 'fastify';

/** Whether a client asks for server-sent events rather than for lines of JSON. */
export const isWantedAsEvents = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
  /(?:^|,)\s*text\/event-stream\s*(?:;|,|$)/iu.test(headers.accept ?? '');

/** A server-sent event. JSON has no line breaks, so that its data is one line. */
export const eventOf = ({ event, data }: { readonly event: string; readonly data: object }): string =>
  `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** A comment: a sign of life that readers of events pass over. */
export const emptyEvent = ': \n\n';
