import type { Socket } from 'node:net';
import { Problem } from './problem.js';

/**
 * Answers what is no whole request: too slow, too long a header, no HTTP. Nothing is logged: every scanner of a network sends some.
 *
 * @param error - of Node's parser
 */
export const answerBroken = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy();
  const { status, code, message } = problemFor(error.code);
  const body = JSON.stringify({ error: { code, message } });
  const head = [`HTTP/1.1 ${status} ${names[status] ?? 'Bad Request'}`, 'content-type: application/json; charset=utf-8'];
  socket.end([...head, `content-length: ${Buffer.byteLength(body)}`, 'connection: close', '', body].join('\r\n'), () => {
    socket.destroy();
  });
};

const problemFor = (code: string | undefined): Problem => {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Problem(408, 'timeout', 'the request took too long to arrive. Send it again.');
  if (code === 'HPE_HEADER_OVERFLOW') return new Problem(431, 'too_large', 'the header of the request is too long: 8 kB at most.');
  if (code === 'HPE_INVALID_EOF_STATE') return new Problem(400, 'bad_request', 'the request ended before it was complete.');
  return new Problem(400, 'bad_request', 'this is not a request of HTTP/1.1.');
};

const names: Readonly<Record<number, string>> = { 408: 'Request Timeout', 431: 'Request Header Fields Too Large' };
