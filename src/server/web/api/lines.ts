/**
 * The lines of a body as they come, parsed as JSON; empty ones are passed over.
 *
 *     '{"a":1}\n{"b"' ':2}\n'   →   { a: 1 }, { b: 2 }
 */
export async function* jsonLines(body: ReadableStream<Uint8Array>): AsyncGenerator {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let isOver = false;
  try {
    while (!isOver) {
      const { done, value } = await reader.read();
      isOver = done;
      const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
      // a line may be long: what is there is joined once for each chunk, not searched again
      const lines = text.split('\n');
      lines[0] = rest + lines[0]!;
      rest = done ? '' : lines.pop()!;
      for (const line of lines) if (line.trim() !== '') yield JSON.parse(line) as unknown;
    }
  } finally {
    // whoever stops reading stops the server's work too
    if (!isOver) await reader.cancel().catch(() => undefined);
  }
}
