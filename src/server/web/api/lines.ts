import { textChunks } from './text-chunks.js';

/**
 * The lines of a body as they come, parsed as JSON; empty ones are passed over.
 *
 *     '{"a":1}\n{"b"' ':2}\n'   →   { a: 1 }, { b: 2 }
 */
export async function* jsonLines(body: ReadableStream<Uint8Array>): AsyncGenerator {
  let rest = '';
  for await (const text of textChunks(body)) {
    // a line may be long: what is there is joined once for each chunk, not searched again
    const lines = text.split('\n');
    lines[0] = rest + lines[0]!;
    rest = lines.pop()!;
    for (const line of lines) if (line.trim() !== '') yield JSON.parse(line) as unknown;
  }
  if (rest.trim() !== '') yield JSON.parse(rest) as unknown;
}
