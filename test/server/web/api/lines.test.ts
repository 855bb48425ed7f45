import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLines } from '../../../../src/server/web/api/lines.js';

const bodyOf = (chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

const read = async (chunks: readonly Uint8Array[]): Promise<unknown[]> => {
  const all: unknown[] = [];
  for await (const line of jsonLines(bodyOf(chunks))) all.push(line);
  return all;
};

test('lines are the same however the bytes arrive', async () => {
  const line = fc.record({ gap: fc.string(), text: fc.constantFrom('é', '“Oui” 😀', '', '\n') });
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 5 }),
      fc.array(fc.nat(40), { maxLength: 6 }),
      fc.boolean(),
      async (lines, sizes, isClosed) => {
        const bytes = new TextEncoder().encode(lines.map((each) => JSON.stringify(each)).join('\n') + (isClosed ? '\n' : ''));
        const chunks: Uint8Array[] = [];
        let at = 0;
        for (const size of sizes) {
          chunks.push(bytes.slice(at, at + size));
          at += size;
        }
        chunks.push(bytes.slice(at));
        expect(await read(chunks)).toEqual(lines);
      },
    ),
  );
});

test('whoever stops reading stops the body', async () => {
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new TextEncoder().encode('{"n":1}\n')),
    cancel: () => {
      isCancelled = true;
    },
  });
  for await (const line of jsonLines(body)) {
    expect(line).toEqual({ n: 1 });
    break;
  }
  expect(isCancelled).toBe(true);
});

test('a line that is cut off is an error', async () => {
  await expect(read([new TextEncoder().encode('{"n":1}\n{"n"')])).rejects.toThrow(SyntaxError);
});
