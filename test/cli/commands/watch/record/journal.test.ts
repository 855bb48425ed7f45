import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Journal, recordName } from '../../../../../src/cli/commands/watch/record/journal.js';
import { sha256Of } from '../../../../../src/documents/read.js';
import { aboutTo, done, headOf, type Made } from '../../../../../src/cli/commands/watch/record/record.js';

let to: string;
beforeEach(async () => {
  to = await realpath(await mkdtemp(join(tmpdir(), 'fr2en-journal-')));
});
afterEach(() => rm(to, { recursive: true }));

const english = Buffer.from('It rains.');
const made: Made = {
  source: 'a.txt',
  stamp: { size: 9, modified: 5 },
  sha256: sha256Of(Buffer.from('Il pleut.')),
  options: 'o',
  output: 'a.en.txt',
  english: sha256Of(english),
};
const open = (from = '/texts', force = false): Promise<Journal> => Journal.open(from, to, { force });
const text = (): Promise<string> => readFile(join(to, recordName), 'utf8');

test('what was done is known after a restart', async () => {
  const journal = await open();
  expect(journal.of('a.txt')).toBeUndefined();
  await journal.begin(made);
  expect(journal.of('a.txt')).toBeUndefined();
  await journal.finish(made);
  expect(journal.of('a.txt')).toEqual(made);
  const touched = { ...made, stamp: { size: 9, modified: 6 } };
  await journal.touch(touched);
  const later = await open();
  expect(later.of('a.txt')).toEqual(touched);
  expect(later.sourceOf(join(to, 'a.en.txt'))).toBe('a.txt');
  expect(later.sourceOf(join(to, 'b.en.txt'))).toBeUndefined();
  // it is short again
  expect(await text()).toBe(headOf('/texts') + done(touched));
});

test('killed when the English had its name, but before that was written down', async () => {
  await writeFile(join(to, recordName), headOf('/texts') + aboutTo(made));
  await writeFile(join(to, 'a.en.txt'), english);
  expect((await open()).of('a.txt')).toEqual(made);
});

test('killed before the English had its name', async () => {
  const before = { ...made, english: sha256Of(Buffer.from('Rain.')) };
  await writeFile(join(to, recordName), headOf('/texts') + done(before) + aboutTo(made));
  await writeFile(join(to, 'a.en.txt'), 'Rain.');
  expect((await open()).of('a.txt')).toEqual(before);
  await rm(join(to, 'a.en.txt'));
  await writeFile(join(to, recordName), headOf('/texts') + aboutTo(made));
  expect((await open()).of('a.txt')).toBeUndefined();
});

test('a folder has the English of one other folder', async () => {
  await open();
  await expect(open('/others')).rejects.toMatchObject({ code: 'ERR_OPTION', message: expect.stringContaining('/texts') as string });
  await open('/others', true);
  await expect(open()).rejects.toMatchObject({ code: 'ERR_OPTION' });
});

test('a file that is no record is not overwritten', async () => {
  await writeFile(join(to, recordName), 'shopping list\n');
  await expect(open()).rejects.toMatchObject({ code: 'ERR_OUTPUT', message: expect.stringMatching(/no record.+Delete it/u) as string });
  expect(await text()).toBe('shopping list\n');
});
