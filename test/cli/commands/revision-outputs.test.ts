import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../played-world.js';

let folder = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fr2en-revise-'));
  file = join(folder, 'a.fr.txt');
  await writeFile(file, '\u{feff}Un mot.\n\nDeux mots.\n');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

test.each([
  ['tsv', 'source\ttarget\tchecks\nUn mot.\tUN MOT.\t\nDeux mots.\tDEUX MOTS.\t\n'],
  ['tmx', '<seg>DEUX MOTS.</seg>'],
  ['xliff', '<target>DEUX MOTS.</target>'],
  ['bilingual', 'DEUX MOTS.</span>'],
])('--emit %s', async (emit, expected) => {
  const { exitCode, stdout } = await run(['--emit', emit, file]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain(expected);
  expect(stdout.startsWith('\u{feff}')).toBe(false);
  expect(stdout).not.toContain('undefined');
});

test('each has its extension', async () => {
  for (const emit of ['tsv', 'tmx', 'xliff', 'bilingual']) {
    expect(await run(['--emit', emit, file, '-o', join(folder, 'out/')])).toMatchObject({ exitCode: 0, stdout: '' });
  }
  expect((await readdir(join(folder, 'out'))).sort()).toEqual(['a.en.tmx', 'a.en.tsv', 'a.en.xlf', 'a.fr-en.html']);
});
