import type * as FileSystem from 'node:fs/promises';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Fr2enError } from '../../../src/errors.js';
import { listModels, removeModel } from '../../../src/models/manage.js';
import { onDisk, storeError } from '../../../src/models/store/on-disk.js';
import { verifyModel } from '../../../src/models/store/verify.js';

/** What the system is to refuse, and on which path, by its end: root may do anything, and tests may be run as root. */
let refused: { readonly call: 'rm' | 'readdir' | 'stat'; readonly end: string } | undefined;
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof FileSystem>();
  const guarded = (call: 'rm' | 'readdir' | 'stat') => {
    const work = real[call] as (path: string, ...rest: unknown[]) => Promise<unknown>;
    return async (path: string, ...rest: unknown[]): Promise<unknown> => {
      if (refused?.call !== call || !path.endsWith(refused.end)) return work(path, ...rest);
      throw Object.assign(new Error(`EACCES: permission denied, ${call} '${path}'`), { code: 'EACCES', syscall: call, path });
    };
  };
  return { ...real, rm: guarded('rm'), readdir: guarded('readdir'), stat: guarded('stat') };
});

const model = 'opus-mt-fr-en';
let home: string;
let models: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'fr2en-home-'));
  models = join(home, 'models');
  await mkdir(join(models, model), { recursive: true });
  vi.stubEnv('FR2EN_HOME', home);
});
afterEach(async () => {
  refused = undefined;
  vi.unstubAllEnvs();
  await rm(home, { recursive: true });
});

test('a model that cannot be removed is no failed download', async () => {
  refused = { call: 'rm', end: model };
  await expect(removeModel(model)).rejects.toMatchObject({
    code: 'ERR_STORE',
    message: `${join(models, model)}: the models folder cannot be written: permission denied. Try chmod -R u+rwX ${models}, or set FR2EN_HOME to another folder.`,
  });
  refused = undefined;
  await expect(removeModel(model)).resolves.toMatchObject({ bytes: 0 });
  expect(await readdir(models)).toEqual([]);
});

test('a folder of models that cannot be read is not an empty one', async () => {
  refused = { call: 'readdir', end: 'models' };
  await expect(listModels()).rejects.toMatchObject({ code: 'ERR_STORE', message: expect.stringContaining('chmod -R u+rX') as string });
  refused = undefined;
  vi.stubEnv('FR2EN_HOME', join(home, 'never'));
  expect((await listModels()).map(({ state }) => state)).toEqual(['embedded', 'absent']);
});

test('a model file that may not be read is not called missing', async () => {
  await writeFile(join(models, model, 'config.json'), '{}');
  refused = { call: 'stat', end: 'config.json' };
  const checked = {
    name: model,
    folder: join(models, model),
    storages: ['float32'],
    files: { 'config.json': { bytes: 2, sha256: '' } },
    origin: 'hub',
  } as const;
  await expect(verifyModel(checked)).rejects.toMatchObject({
    code: 'ERR_MODEL_CORRUPT',
    message: expect.stringContaining('config.json cannot be read (permission denied)') as string,
  });
});

test('a full disk, and what is not of the system', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
  expect(storeError(full, 'written')).toMatchObject({
    code: 'ERR_STORE',
    message: `${models}: the models folder cannot be written: no space left on the disk. Free some space, or set FR2EN_HOME to another folder.`,
  });
  const ours = new Fr2enError('ERR_DOWNLOAD', 'no.');
  await expect(onDisk(model, undefined, () => Promise.reject(ours))).rejects.toBe(ours);
  const bug = new TypeError('x is not a function');
  await expect(onDisk(model, undefined, () => Promise.reject(bug))).rejects.toBe(bug);
  expect(storeError(Object.assign(new Error('no'), { code: 'ERR_INVALID_ARG_TYPE' }), 'read')).toBeUndefined();
});
