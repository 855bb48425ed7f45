import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readShortlist } from '../../../src/marian/shortlist/read-shortlist.js';
import { shortlistBytes, shortlistNumbers } from '../../fixtures/shortlists.js';
import type { Shortlist } from '../../../src/marian/shortlist/shortlist.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fr2en-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

const read = async (numbers: readonly number[]): Promise<Shortlist> => {
  const path = join(folder, 'shortlist.bin.gz');
  await writeFile(path, shortlistBytes(numbers));
  return (await readShortlist(path))!;
};

test('a sentence may become what is common, what its pieces become, and its pieces', async () => {
  const shortlist = await read(shortlistNumbers(400, [0, 2, 31, 32, 63], [...lists(400), []]));
  expect(shortlist.pieces).toBe(400);
  expect([...shortlist.idsFor([])]).toEqual([0, 2, 31, 32, 63]);
  expect([...shortlist.idsFor([1, 0])]).toEqual([0, 1, 2, 31, 32, 63, 64, 130, 398]);
  expect([...shortlist.idsFor([3, 1, 3, 300])]).toEqual([0, 1, 2, 3, 5, 31, 32, 63, 64, 130, 300, 398]);
  // the answer for one sentence does not show in that for the next
  expect([...shortlist.idsFor([300])]).toEqual([0, 2, 31, 32, 63, 300]);
});

/** Piece 1 becomes 64, 130 or 398, piece 3 becomes 5 or 64, the others nothing; all but the padding. */
const lists = (pieces: number): number[][] =>
  Array.from({ length: pieces - 1 }, (_, piece) => (piece === 1 ? [64, 130, 398] : piece === 3 ? [5, 64] : []));

test('the padding, which is the last piece, is never in it', async () => {
  const shortlist = await read(shortlistNumbers(4, [0], [[], [2], [], []]));
  expect([...shortlist.idsFor([1, 3, 3])]).toEqual([0, 1, 2]);
});

test('any lists give what sets give', async () => {
  const pieces = 300;
  const ids = fc.uniqueArray(fc.nat(pieces - 2), { maxLength: 20 }).map((some) => some.sort((a, b) => a - b));
  const three = fc.record({
    common: ids,
    own: fc.array(ids, { minLength: pieces, maxLength: pieces }),
    source: fc.array(fc.nat(pieces - 2)),
  });
  await fc.assert(
    fc.asyncProperty(three, async ({ common, own, source }) => {
      const expected = new Set([...common, ...source, ...source.flatMap((piece) => own[piece]!)]);
      const shortlist = await read(shortlistNumbers(pieces, common, own));
      expect([...shortlist.idsFor(source)]).toEqual([...expected].sort((a, b) => a - b));
    }),
    { numRuns: 20 },
  );
});

test('a model without one has none', async () => {
  expect(await readShortlist(join(folder, 'none.bin.gz'))).toBeUndefined();
});

const whole = shortlistNumbers(4, [0], [[], [2], [], []]);
test.each([
  ['it is of another version', [2, ...whole.slice(1)], 'version is 2'],
  ['it is cut', whole.slice(0, -1), 'ends within'],
  ['something follows', [...whole, 0], 'follows its last list'],
  ['it lists the padding', shortlistNumbers(4, [3], [[], [], [], []]), '3 follows nothing'],
  ['it lists a piece twice', shortlistNumbers(4, [1, 1], [[], [], [], []]), '1 follows 1'],
  ['a number is endless', [1, 2 ** 30], 'more than 4 bytes'],
])('a file is corrupt if %s', async (_, numbers, cause) => {
  await expect(read(numbers)).rejects.toMatchObject({
    code: 'ERR_MODEL_CORRUPT',
    message: expect.stringContaining('shortlist.bin.gz') as string,
    cause: { message: expect.stringContaining(cause) as string },
  });
});

test('a file is corrupt if it is not compressed', async () => {
  const path = join(folder, 'plain.bin.gz');
  await writeFile(path, Uint8Array.from(whole));
  await expect(readShortlist(path)).rejects.toMatchObject({ code: 'ERR_MODEL_CORRUPT' });
});
