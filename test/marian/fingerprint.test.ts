import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprintOf } from '../../src/marian/fingerprint.js';
import { unknownModelSettings } from '../../src/models/catalogue/catalogue.js';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'fr2en-fingerprint-'));
});
afterAll(() => rm(root, { recursive: true }));

test.each(['package', 'hub', 'folder'] as const)('doing without a shortlist counts where there is one (%s)', async (origin) => {
  const folder = await mkdtemp(join(root, 'model-'));
  const of = (shortlist: boolean): Promise<string> =>
    fingerprintOf({ folder, origin, revision: 'r', settings: unknownModelSettings }, { storage: 'quantized', shortlist });
  expect(await of(false)).toBe(await of(true));
  await writeFile(join(folder, 'shortlist.bin.gz'), 'any bytes');
  expect(await of(false)).not.toBe(await of(true));
});
