import { appendFile, mkdtemp, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readVersion } from '../../../../../src/cli/commands/watch/folder/read-version.js';
import { stampOf } from '../../../../../src/cli/commands/watch/folder/walk.js';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'fr2en-version-')));
  await writeFile(join(folder, 'a.txt'), 'un');
});
afterEach(() => rm(folder, { recursive: true }));

const path = (): string => join(folder, 'a.txt');
const never = new AbortController().signal;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('a file that has not changed is read', async () => {
  const stamp = await stampOf(path());
  expect(await readVersion(path(), stamp!, never)).toEqual(Buffer.from('un'));
});

test('one that has changed since is not: longer, of the same length, or another file of the name', async () => {
  const stamp = await stampOf(path());
  await pause(20);
  await appendFile(path(), ' deux');
  expect(await readVersion(path(), stamp!, never)).toBeUndefined();
  const next = await stampOf(path());
  await pause(20);
  await writeFile(path(), 'un trois');
  expect(await readVersion(path(), next!, never)).toBeUndefined();
  const last = await stampOf(path());
  await pause(20);
  await writeFile(join(folder, 'b.txt'), 'quatre!!');
  await rename(join(folder, 'b.txt'), path());
  expect(await readVersion(path(), last!, never)).toBeUndefined();
});

test('whenever it is overwritten, what is read is one version', async () => {
  const size = 3_000_000;
  const versions = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(size));
  let whole = 0;
  for (let round = 0; round < 12; round += 1) {
    await writeFile(path(), versions[round % 4]!);
    await pause(20);
    const stamp = await stampOf(path());
    const reading = readVersion(path(), stamp!, never);
    if (round % 3 > 0) {
      await pause(round % 3 === 1 ? 0 : 1);
      await writeFile(path(), versions[(round + 1) % 4]!);
    }
    const read = await reading;
    if (read) {
      whole += 1;
      expect(Buffer.from(read).toString()).toBe(versions[round % 4]);
    }
  }
  expect(whole).toBeGreaterThanOrEqual(4);
});

test('a file that is not there or may not be read is an error', async () => {
  await expect(readVersion(join(folder, 'none.txt'), { size: 1, modified: 1 }, never)).rejects.toMatchObject({ code: 'ENOENT' });
});
