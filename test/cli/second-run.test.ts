import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fr2en, root, tinyModel } from './built-command.js';

// The built command on the samples, twice with one memory.
let home: string;
const baseOf = (path: string): string => path.replace(/\.[a-z]+$/u, '');
const samples = (await readdir(`${root}samples`)).filter((name) => /\.fr\.[a-z]+$/u.test(name)).map((name) => `${root}samples/${name}`);
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'fr2en-second-run-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** Those of which each has a name of its own in every format. */
const ofOneName = samples.filter((path, nth) => samples.findIndex((other) => baseOf(other) === baseOf(path)) === nth);
const inFormat = (emit: string): readonly string[] => (emit === 'same' ? samples : ofOneName);

/** Runs the samples into a folder. @returns its files, without what says how long it took and where the English came from */
const run = async (folder: string, emit: string): Promise<Map<string, string>> => {
  const place = { env: { FR2EN_HOME: home } };
  const out = join(home, folder);
  const { exitCode, stderr } = await fr2en([...inFormat(emit), '-m', tinyModel, '-b', '1', '-o', `${out}/`, '--emit', emit], '', place);
  expect([exitCode, stderr]).toEqual([0, '']);
  const names = (await readdir(out)).sort();
  return new Map(await Promise.all(names.map(async (name) => [name, withoutRun(await readFile(join(out, name), 'latin1'))] as const)));
};

const withoutRun = (text: string): string =>
  text
    .replace(/(?<="(?:milliseconds|remembered)": ?)\d+/gu, '0')
    .replace(/(?<="origin": ?")(?:model|memory)(?=")|(?<="x-origin">)(?:model|memory)/gu, 'model');

test.each(['same', 'json', 'jsonl', 'tsv', 'tmx', 'xliff', 'bilingual'])(
  'a second run with --emit %s writes the same bytes',
  async (emit) => {
    const first = await run(`${emit}-1`, emit);
    expect(first.size).toBe(inFormat(emit).length);
    expect(await run(`${emit}-2`, emit)).toEqual(first);
  },
);

test('every sentence of a second run is remembered', async () => {
  await run('again-1', 'same');
  const place = { env: { FR2EN_HOME: home } };
  const { stdout } = await fr2en([...samples, '-m', tinyModel, '-b', '1', '--emit', 'jsonl'], '', place);
  expect(stdout).toContain('"origin":"memory"');
  expect(stdout).not.toContain('"origin":"model"');
});
