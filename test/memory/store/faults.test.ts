import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { open as openDatabase } from 'lmdb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { keyOf } from '../../../src/memory/key.js';
import { openMemory, removeMemory } from '../../../src/memory/open.js';
import { opened } from './opened.js';
import { file, folder, inOwnFolder } from './own-folder.js';

inOwnFolder();
afterEach(() => {
  vi.unstubAllEnvs();
});

const madeWith = async (count: number): Promise<Buffer> => {
  const memory = await openMemory({ file });
  await Promise.all(
    Array.from({ length: count }, (_, n) => memory.keep(keyOf([n]), { french: `Phrase ${n}.`, english: `Sentence ${n}.`, details: n })),
  );
  await memory.close();
  return readFileSync(file);
};

const cutMemory = async (count: number, bytes: number): Promise<void> => {
  await madeWith(count);
  truncateSync(file, bytes);
};

/** A database of somebody else, or of another fr2en. */
const database = async (tables: Readonly<Record<string, object>>): Promise<void> => {
  const root = openDatabase({ path: file, noSubdir: true, encoding: 'json' });
  for (const [name, values] of Object.entries(tables)) {
    const table = root.openDB({ name, encoding: 'json' });
    for (const [key, value] of Object.entries(values)) await table.put(key, value);
  }
  await root.close();
};

const foreign = 'this is no translation memory of fr2en. Use another file with --memory FILE.';
const anew = (): string => `Start a new one with fr2en memory clear --memory ${file}, or use another with --memory FILE.`;
const version = (): string => `this memory was written by another version of fr2en. ${anew()}`;
const damaged = (): string => `this memory is damaged. ${anew()}`;

const harms: readonly (readonly [what: string, harm: () => Promise<void> | void, message: () => string])[] = [
  ['a page of HTML', () => writeFileSync(file, '<!doctype html><p>Bonjour</p>\n'.repeat(5000)), () => foreign],
  ['a line of text', () => writeFileSync(file, 'Bonjour.\n'), () => foreign],
  ['zeros', () => writeFileSync(file, Buffer.alloc(200_000)), () => foreign],
  ['a database of another program', () => database({ pictures: { a: 1 } }), () => foreign],
  ['one whose table has our name', () => database({ about: { author: 'x' }, pictures: { a: 1 } }), () => foreign],
  ['a memory of an older format', () => database({ about: { format: 0 }, units: {} }), version],
  ['a memory of a newer format', () => database({ about: { format: 2 }, units: {} }), version],
  ['a memory that was cut within its first pages', () => cutMemory(3, 5000), damaged],
  ['a memory that lacks most of its pages', () => cutMemory(12_000, 100_000), damaged],
  [
    'a memory whose second page is overwritten',
    async () => {
      const bytes = await madeWith(3);
      writeFileSync(file, bytes.fill(0xee, 4096, 8192));
    },
    damaged,
  ],
];

describe.each(harms)('%s', (_, harm, message) => {
  test('is refused, with what is wrong and what helps', async () => {
    await harm();
    await expect(openMemory({ file })).rejects.toMatchObject({ code: 'ERR_MEMORY', message: `${file}: ${message()}` });
  });

  test('is only taken away if it was a memory', async () => {
    await harm();
    const isForeign = message() === foreign;
    if (isForeign) await expect(removeMemory(file)).rejects.toMatchObject({ code: 'ERR_MEMORY', message: `${file}: ${foreign}` });
    else expect(await removeMemory(file)).toBe(true);
    expect(existsSync(file)).toBe(isForeign);
  });
});

test('of the user’s own memory, the cure is the shorter command', async () => {
  vi.stubEnv('FR2EN_HOME', folder);
  await database({ about: { format: 2 } });
  await expect(openMemory()).rejects.toThrow('fr2en. Start a new one with fr2en memory clear, or use another with --memory FILE.');
});

test('a whole memory is taken away with its lock, an empty file too, and none is none', async () => {
  await madeWith(3);
  expect(await removeMemory(file)).toBe(true);
  expect([existsSync(file), existsSync(`${file}-lock`)]).toEqual([false, false]);
  expect(await removeMemory(file)).toBe(false);
  writeFileSync(file, '');
  expect(await removeMemory(file)).toBe(true);
  expect(existsSync(file)).toBe(false);
});

test('a folder is neither opened nor taken away', async () => {
  mkdirSync(file);
  const message = `${file}: the translation memory cannot be opened or written: it is a folder, not a file. Use another file with --memory FILE, or none with --no-memory.`;
  await expect(openMemory({ file })).rejects.toMatchObject({ code: 'ERR_MEMORY', message });
  await expect(removeMemory(file)).rejects.toMatchObject({ code: 'ERR_MEMORY', message });
  await expect(openMemory({ file: join(file, 'x', 'memory') })).resolves.toMatchObject({ file: join(file, 'x', 'memory') });
});

test('a folder in whose place a file is', async () => {
  writeFileSync(file, 'Bonjour.\n');
  const inside = join(file, 'memory');
  await expect(openMemory({ file: inside })).rejects.toThrow(
    /memory: the translation memory cannot be opened or written: .+\. Use another file with --memory FILE, or none with --no-memory\.$/u,
  );
});

test.each([5, 999_999, 1e9 + 0.5, -1, Number.NaN, Number.POSITIVE_INFINITY, '2G'])('a size of %s', async (size) => {
  await expect(openMemory({ file, size: size as number })).rejects.toMatchObject({
    code: 'ERR_OPTION',
    message: expect.stringMatching(
      /^memory size: .+ is not a whole number of bytes, at least 1000000\. Leave it out for 1000000000\.$/u,
    ) as string,
  });
  expect(existsSync(file)).toBe(false);
});

describe('while another process makes the file, or writes into it', () => {
  test('a beginning is waited for', async () => {
    const bytes = await madeWith(3);
    await removeMemory(file);
    writeFileSync(file, bytes.subarray(0, 6000));
    const opening = opened({ file });
    await new Promise((resolve) => setTimeout(resolve, 150));
    writeFileSync(file, bytes);
    await using memory = await opening;
    expect(memory.recall(keyOf([2]))?.english).toBe('Sentence 2.');
  });

  test('one that was killed after it had made its first table', async () => {
    await database({ about: {} });
    await using memory = await opened({ file });
    await memory.keep(keyOf([1]), { french: 'Oui.', english: 'Yes.', details: {} });
    await memory.close();
    await using again = await opened({ file });
    expect(again.recall(keyOf([1]))?.english).toBe('Yes.');
  });

  test('what grows while it is looked at is not damaged', async () => {
    const [small, large] = [await madeWith(1), await madeWith(12_000)];
    expect(large.length - small.length).toBeGreaterThan(2_000_000);
    writeFileSync(file, small);
    const { open: openHandle } = await import('node:fs/promises');
    const handle = await openHandle(file);
    const prototype = Object.getPrototypeOf(handle) as typeof handle;
    await handle.close();
    // there is more in the file when its first page is read
    const original = Reflect.get(prototype, 'read') as (this: unknown, ...args: unknown[]) => Promise<unknown>;
    const looking = vi.spyOn(prototype, 'read').mockImplementationOnce(async function (this: unknown, ...args: unknown[]) {
      writeFileSync(file, large);
      return original.apply(this, args) as never;
    });
    await using memory = await opened({ file });
    expect(looking).toHaveBeenCalledTimes(2);
    looking.mockRestore();
    expect(memory.stats().model).toBe(12_000);
  });
});
