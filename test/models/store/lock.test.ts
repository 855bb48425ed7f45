import { lutimes, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from '../../../src/models/store/lock.js';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fr2en-lock-'));
  path = join(folder, 'lock');
});
afterEach(() => rm(folder, { recursive: true }));

const beat = { every: 20, stale: 300 };

test('of many, one works at a time, also longer than a lock lives without a beat; nothing is left', async () => {
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    inside += 1;
    most = Math.max(most, inside);
    await pause(400);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 3 }, () => withLock(path, work, { beat })));
  expect(most).toBe(1);
  expect(await readdir(folder)).toEqual([]);
});

test('the lock of a process that was killed is taken over, by one', async () => {
  await writeFile(path, 'gone');
  await utimes(path, new Date(0), new Date(0));
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    inside += 1;
    most = Math.max(most, inside);
    await pause(50);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 4 }, () => withLock(path, work, { beat })));
  expect(most).toBe(1);
  expect(await readdir(folder)).toEqual([]);
});

test('work that fails gives the lock back', async () => {
  await expect(withLock(path, () => Promise.reject(new Error('no')), { beat })).rejects.toThrow('no');
  expect(await readdir(folder)).toEqual([]);
});

test('who waits can be stopped', async () => {
  await writeFile(path, 'another');
  const stop = new AbortController();
  const waiting = withLock(path, async () => 'in', { signal: stop.signal, onWait: () => stop.abort() });
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  expect(await readdir(folder)).toEqual(['lock']);
});

test('a lock that is a dangling symlink is waited for like any other, and can be stopped', async () => {
  await symlink(join(folder, 'nowhere'), path);
  const waiting = withLock(path, async () => 'in', { signal: AbortSignal.timeout(300) });
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  expect(await readdir(folder)).toEqual(['lock']);
});

test('a stale dangling symlink is cleared away', async () => {
  await symlink(join(folder, 'nowhere'), path);
  await lutimes(path, new Date(0), new Date(0));
  expect(await withLock(path, async () => 'in', { beat })).toBe('in');
  expect(await readdir(folder)).toEqual([]);
});
