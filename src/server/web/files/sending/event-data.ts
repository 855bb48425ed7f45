import { textChunks } from '../../api/text-chunks.js';

/**
 * The data of server-sent events as they come, parsed as JSON.
 *
 *     'data: {"done":1}\n\n: a comment\n\ndata: {"done":2}\n\n'   →   { done: 1 }, { done: 2 }
 *
 * The browser's own EventSource sends no key.
 */
export async function* eventData(body: ReadableStream<Uint8Array>): AsyncGenerator {
  let rest = '';
  for await (const text of textChunks(body)) {
    const events = (rest + text).split(/\r?\n\r?\n/u);
    // an event without its empty line at the end was cut off
    rest = events.pop()!;
    for (const event of events) {
      const data = dataOf(event);
      if (data !== '') yield JSON.parse(data) as unknown;
    }
  }
}

const dataOf = (event: string): string =>
  event
    .split(/\r?\n/u)
    .flatMap((line) => /^data: ?(?<data>[^]*)$/u.exec(line)?.groups?.['data'] ?? [])
    .join('\n');
