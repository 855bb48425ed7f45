import { Readable } from 'node:stream';
import { late, soon, withSignsOfLife } from '../signs-of-life.js';

/** Milliseconds between two signs of life: DeepL's clients for Node give up after 5 s without any, those for Python after 10. */
const patience = 2000;

/**
 * Answers with JSON. If that takes long, white space goes before it, which JSON allows: else the clients would take a long text's
 * translation for a dead connection, and send the text again. Status and headers are out then; a failure after that breaks the connection.
 *
 * @throws what `work` throws before
 */
export const answerAlive = async (reply: Reply, work: Promise<unknown>, between = patience): Promise<void> => {
  const first = await soon(work, between);
  if (first !== late) {
    reply.send(first);
    return;
  }
  // a proxy that keeps the spaces to itself keeps nobody waiting
  reply.header('content-type', 'application/json; charset=utf-8').header('x-accel-buffering', 'no');
  reply.send(Readable.from(withSignsOfLife(slowly(work), ' ', between), { objectMode: false }));
};

/** A reply of any type. */
interface Reply {
  header(name: string, value: string): Reply;
  send(payload: unknown): unknown;
}

/** The first space at once: the client has waited. */
async function* slowly(work: Promise<unknown>): AsyncGenerator<string> {
  yield ' ';
  yield JSON.stringify(await work);
}
