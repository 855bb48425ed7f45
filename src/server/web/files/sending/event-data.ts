/**
 * The data of server-sent events as they come, parsed as JSON.
 *
 *     'data: {"done":1}\n\n: a comment\n\ndata: {"done":2}\n\n'   →   { done: 1 }, { done: 2 }
 *
 * The browser's own EventSource sends no key.
 */
export async function* eventData(body: ReadableStream<Uint8Array>): AsyncGenerator {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const events = rest.split(/\r?\n\r?\n/u);
      rest = events.pop()!;
      for (const event of events) {
        const data = dataOf(event);
        if (data !== '') yield JSON.parse(data) as unknown;
      }
      // an event without its empty line at the end was cut off
      if (done) return;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const dataOf = (event: string): string =>
  event
    .split(/\r?\n/u)
    .flatMap((line) => /^data: ?(?<data>[^]*)$/u.exec(line)?.groups?.['data'] ?? [])
    .join('\n');
