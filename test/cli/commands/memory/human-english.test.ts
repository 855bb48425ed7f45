import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileOf, pairOf } from '../../../memory/tmx/files.js';
import { fr2en, tinyModel } from '../../built-command.js';

let home: string;
let place: { cwd: string; env: NodeJS.ProcessEnv };
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'fr2en-human-'));
  place = { cwd: home, env: { FR2EN_HOME: home, FR2EN_MODEL: tinyModel } };
});
afterEach(() => rm(home, { recursive: true, force: true }));

const sentences = pairOf('Le <bpt i="1"/>chat<ept i="1"/> dort.', 'The <bpt i="1"/>tomcat<ept i="1"/> is fast asleep.');

test('what people wrote comes out instead of the model’s English, until it is forgotten', async () => {
  expect((await fr2en([], 'Le chat dort.\n', place)).stdout).toBe('The cat sleeps.\n');
  await writeFile(join(home, 'ours.tmx'), fileOf(sentences));
  expect(await fr2en(['memory', 'import', 'ours.tmx'], '', place)).toEqual({
    exitCode: 0,
    stdout: 'ours.tmx: 1 translation imported.\n',
    stderr: '',
  });
  expect((await fr2en([], 'Le chat dort.\n', place)).stdout).toBe('The tomcat is fast asleep.\n');
  expect((await fr2en(['--no-memory'], 'Le chat dort.\n', place)).stdout).toBe('The cat sleeps.\n');
  const xliff = (await fr2en(['--emit', 'xliff'], 'Le chat dort.\n', place)).stdout;
  expect(xliff).toContain(
    'state="translated" subState="fr2en:human"><source>Le chat dort.</source><target>The tomcat is fast asleep.</target>',
  );
  await fr2en(['memory', 'forget', 'Le chat dort.', '--human'], '', place);
  expect((await fr2en([], 'Le chat dort.\n', place)).stdout).toBe('The cat sleeps.\n');
});

test('what the command wrote as TMX is no translation by people', async () => {
  const written = await fr2en(['--emit', 'tmx'], 'Le chat dort.\n', place);
  expect((await fr2en(['memory', 'import', '-'], written.stdout, place)).stdout).toBe(
    'standard input: 0 translations imported; left out: 1 that fr2en wrote and nobody changed.\n',
  );
  const changed = written.stdout.replace('The cat sleeps.', 'The cat is asleep.');
  expect((await fr2en(['memory', 'import', '-'], changed, place)).stdout).toBe('standard input: 1 translation imported.\n');
  expect((await fr2en(['memory', 'export', '--human'], '', place)).stdout).toContain('<seg>The cat is asleep.</seg>');
});
