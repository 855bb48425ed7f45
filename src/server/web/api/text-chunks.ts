/** The text of a body, as it comes. Whoever stops reading stops the server's work too. */
export async function* textChunks(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let isOver = false;
  try {
    while (!isOver) {
      const { done, value } = await reader.read();
      isOver = done;
      yield done ? decoder.decode() : decoder.decode(value, { stream: true });
    }
  } finally {
    if (!isOver) await reader.cancel().catch(() => undefined);
  }
}
