import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

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
  reply.send(Readable.from(slowly(work, between), { objectMode: false }));
};

/** A reply of any type. */
interface Reply {
  header(name: string, value: string): Reply;
  send(payload: unknown): unknown;
}

const soon = async (work: Promise<unknown>, between: number): Promise<unknown> => {
  const timer = new AbortController();
  try {
    return await Promise.race([work, wait(between, late, { ref: false, signal: timer.signal })]);
  } finally {
    timer.abort();
  }
};

const late = Symbol('late');

async function* slowly(work: Promise<unknown>, between: number): AsyncGenerator<string> {
  yield ' ';
  for (;;) {
    const next = await soon(work, between);
    if (next !== late) {
      yield JSON.stringify(next);
      return;
    }
    yield ' ';
  }
}
