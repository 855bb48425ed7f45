import { access, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { services } from '../../../../src/cli/services.js';
import { interrupted, type Services, type World } from '../../../../src/cli/world.js';
import { keyOf } from '../../../../src/memory/key.js';
import type { MemoryEntry } from '../../../../src/memory/store/types.js';
import { fileOf, ofMemoQ, ofOmegaT, ofTrados, pairOf } from '../../../memory/tmx/files.js';
import { type Outcome, run, type Setting } from '../../played-world.js';

let home: string;
let file: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'fr2en-memory-'));
  file = join(home, 'memory');
});
afterEach(() => rm(home, { recursive: true, force: true }));

const openMemory: Services['openMemory'] = (options) => services.openMemory(options);
const removeMemory: Services['removeMemory'] = (path) => services.removeMemory(path);
const memory = (argv: readonly string[], setting: Setting = {}): Promise<Outcome> =>
  run(['memory', ...argv], { env: { FR2EN_HOME: home }, ...setting, services: { openMemory, removeMemory, ...setting.services } });

const written = async (name: string, text: string): Promise<string> => {
  await writeFile(join(home, name), text);
  return join(home, name);
};

const opened = () => services.openMemory({ file });
const entries = async (): Promise<MemoryEntry[]> => {
  const open = await opened();
  try {
    return Array.from(open.entries());
  } finally {
    await open.close();
  }
};

/** A memory with two translations of the model. */
const byModel = async (...pairs: readonly (readonly [string, string])[]): Promise<void> => {
  const open = await opened();
  for (const [french, english] of pairs) await open.keep(keyOf([french]), { french, english, details: { settled: {} } });
  await open.close();
};

test('stats says what is in it, for people and for programs', async () => {
  await byModel(['Il neige.', 'It is snowing.']);
  await memory(['import', await written('a.tmx', ofMemoQ)]);
  const { stdout, stderr, exitCode } = await memory(['stats']);
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  expect(stdout.split('\n')).toEqual([
    `file: ${file}`,
    'by the model: 1 segment',
    'by people: 1 translation',
    expect.stringMatching(/^size: 0\.\d MB of at most 1000 MB$/u),
    '',
  ]);
  expect(JSON.parse((await memory(['stats', '--json'])).stdout)).toMatchObject({ file, model: 1, human: 1, readOnly: false });
});

test.each(['stats', 'export', 'forget x'])('%s makes no memory where there is none', async (action) => {
  const outcome = await memory([...action.split(' ')]);
  expect(outcome).toMatchObject({ exitCode: 1, stdout: '' });
  expect(outcome.stderr).toBe(`fr2en: ${file}: there is no translation memory. The first translation or import makes one.\n`);
  expect((await memory([...action.split(' '), '--memory', join(home, 'x')])).stderr).toContain('Check --memory');
  await expect(access(file)).rejects.toThrow('ENOENT');
});

test('import says of each file what came in and what did not', async () => {
  const files = [await written('a.tmx', ofOmegaT), await written('b.tmx', ofTrados)];
  const more = fileOf(`${pairOf('Oui.', 'Yes.')}${pairOf('', 'x')}<tu><tuv xml:lang="fr"><seg>Un.</seg></tuv></tu>`);
  const [outcome, again] = [await memory(['import', ...files, await written('c.tmx', more)]), await memory(['import', files[0]!])];
  expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
  expect(outcome.stdout).toBe(
    [
      `${files[0]!}: 2 translations imported.`,
      `${files[1]!}: 1 translation imported.`,
      `${home}/c.tmx: 1 translation imported; left out: 2 without words in both languages.`,
      '',
    ].join('\n'),
  );
  expect(again.stdout).toBe(`${files[0]!}: 1 translation imported; left out: 1 for one place only.\n`);
  expect((await memory(['import', files[1]!, '--quiet'])).stdout).toBe('');
  expect((await entries()).map(({ french, english }) => [french, english]).sort()).toEqual([
    ['Le port rouvre lundi.', 'The harbour reopens on Monday.'],
    ['Les pêcheurs du Nord ont obtenu 3\u00a0%.', 'The fishermen of the North obtained 3%.'],
    ['Oui.', 'Yes.'],
  ]);
});

test('import reads standard input', async () => {
  expect((await memory(['import', '-'], { stdin: ofMemoQ })).stdout).toBe('standard input: 1 translation imported.\n');
});

test('a file that fails does not hide the others, and brings nothing', async () => {
  const cut = await written('cut.tmx', fileOf(pairOf('Un.', 'One.')).slice(0, -20));
  await mkdir(join(home, 'folder'));
  const names = [cut, join(home, 'none.tmx'), join(home, 'folder/'), await written('b.tmx', ofTrados)];
  const outcome = await memory(['import', ...names]);
  expect(outcome).toMatchObject({ exitCode: 1, stdout: `${names[3]!}: 1 translation imported.\n` });
  expect(outcome.stderr.split('\n')).toEqual([
    `fr2en: ${cut}: line 5: the file ends here, in the middle: it is cut off. Copy or export it again.`,
    `fr2en: ${names[1]!}: no such file. Check the name; - means standard input.`,
    `fr2en: ${names[2]!}: is a folder, not a file. Name the files in it: fr2en memory import ${home}/folder/*.tmx`,
    '',
  ]);
  expect(await entries()).toHaveLength(1);
});

test('progress is shown on a terminal, and gone at the end', async () => {
  const name = await written(
    'a.tmx',
    fileOf(Array.from({ length: 3000 }, (_, nth) => pairOf(`Phrase ${nth}.`, `Sentence ${nth}.`)).join('\n')),
  );
  expect((await memory(['import', name, '--progress'])).stderr).toMatch(/a\.tmx \[=* *\] \d+ %, 0\.\d MB of 0\.\d MB/u);
  expect((await memory(['import', name])).stderr).toBe('');
});

test('an import that is stopped says how far it is', async () => {
  let world: World | undefined;
  const names = [await written('a.tmx', ofMemoQ), await written('b.tmx', ofTrados)];
  const outcome = await memory(['import', ...names], {
    onWorld: (played) => (world = played),
    onOutput: () => world?.stop.abort(interrupted),
  });
  expect(outcome).toMatchObject({
    exitCode: 130,
    stderr: 'fr2en: interrupted: 1 of 2 files imported. Run the same command again: what is imported already stays as it is.\n',
  });
});

test('what was imported is exported, and comes in again as it was', async () => {
  await memory(['import', await written('a.tmx', ofOmegaT), await written('b.tmx', ofTrados), await written('c.tmx', ofMemoQ)]);
  const before = await entries();
  const out = join(home, 'out.tmx');
  expect(await memory(['export', out])).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
  for (const stdout of [[], ['-'], ['-o', '-']]) expect((await memory(['export', ...stdout])).stdout).toBe(await readFile(out, 'utf8'));
  await memory(['clear', '--force']);
  expect(await entries()).toEqual([]);
  expect((await memory(['import', out])).stdout).toBe(`${out}: 4 translations imported.\n`);
  const bare = (all: readonly MemoryEntry[]) => all.map(({ french, english, origin, details }) => ({ french, english, origin, details }));
  expect(bare(await entries())).toEqual(bare(before));
});

test('what the model wrote goes out, but is no person’s when it comes in, unless it was changed', async () => {
  await byModel(['Il neige.', 'It is snowing.'], ['Il pleut.', 'It is raining.']);
  const out = join(home, 'out.tmx');
  await memory(['export', out]);
  expect((await memory(['import', out])).stdout).toBe(
    `${out}: 0 translations imported; left out: 2 that fr2en wrote and nobody changed.\n`,
  );
  await writeFile(out, (await readFile(out, 'utf8')).replace('It is snowing.', 'It snows.'));
  expect((await memory(['import', out])).stdout).toContain('1 translation imported; left out: 1 that fr2en wrote');
  expect((await entries()).find(({ origin }) => origin === 'human')).toMatchObject({ french: 'Il neige.', english: 'It snows.' });
});

test('export of one origin; what the translator remembers of a person’s English is no translation', async () => {
  await byModel(['Il neige.', 'It is snowing.']);
  const open = await opened();
  await open.keep(keyOf(['Il vente.']), { french: 'Il vente.', english: 'It blows.', details: { words: [] } });
  await open.close();
  await memory(['import', await written('c.tmx', ofMemoQ)]);
  const segs = async (...argv: string[]): Promise<number> => (await memory(['export', ...argv])).stdout.match(/<seg>/gu)?.length ?? 0;
  expect([await segs(), await segs('--human'), await segs('--model'), await segs('--human', '--model')]).toEqual([4, 2, 2, 4]);
  expect((await memory(['export', '--model'])).stdout).toContain('<seg>It is snowing.</seg>');
});

test('export does not write over a file, unless it is told to', async () => {
  await byModel(['Il neige.', 'It is snowing.']);
  const out = await written('out.tmx', 'mine');
  expect(await memory(['export', '-o', out])).toMatchObject({
    exitCode: 1,
    stderr: `fr2en: ${out}: already exists. Use --force to overwrite it, or choose another --output.\n`,
  });
  expect(await readFile(out, 'utf8')).toBe('mine');
  await memory(['export', '-o', out, '--force']);
  expect(await readFile(out, 'utf8')).toContain('It is snowing.');
});

test('clear asks on a terminal, and does nothing without a yes', async () => {
  await byModel(['Il neige.', 'It is snowing.']);
  const terminals = ['stdin', 'stderr'] as const;
  const question = `fr2en: ${file}: 1 segment by the model and 0 translations by people will be forgotten. Do it? [y/N] `;
  for (const stdin of ['n\n', '\n', '', 'yesterday\n']) {
    const outcome = await memory(['clear'], { stdin, terminals });
    expect(outcome).toMatchObject({ exitCode: 1, stdout: '', stderr: `${question}fr2en: nothing was changed.\n` });
  }
  expect(await entries()).toHaveLength(1);
  expect(await memory(['clear'], { stdin: 'y\n', terminals })).toMatchObject({
    exitCode: 0,
    stdout: `${file}: 1 segment by the model and 0 translations by people forgotten.\n`,
  });
  expect(await entries()).toEqual([]);
});

test('without a terminal, clear wants --force; where there is no memory, it is clear', async () => {
  expect(await memory(['clear', '--force'])).toMatchObject({ exitCode: 0, stdout: '' });
  await byModel(['Il neige.', 'It is snowing.']);
  const outcome = await memory(['clear'], { stdin: 'y\n', terminals: ['stderr'] });
  expect(outcome).toMatchObject({ exitCode: 2, stdout: '' });
  expect(outcome.stderr).toContain('There is no terminal to ask on: add --force.');
  expect(await entries()).toHaveLength(1);
});

test('a memory that is damaged can be cleared, any other file cannot', async () => {
  await byModel(['Il neige.', 'It is snowing.']);
  await truncate(file, 5000);
  expect(await memory(['stats'])).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('fr2en memory clear') as string });
  expect((await memory(['clear'])).exitCode).toBe(2);
  expect(await memory(['clear', '--force'])).toMatchObject({ exitCode: 0, stdout: `${file}: deleted.\n` });
  await expect(access(file)).rejects.toThrow('ENOENT');
  const other = await written('thesis.txt', 'years of work');
  expect(await memory(['clear', '--force', '--memory', other])).toMatchObject({ exitCode: 1, stdout: '' });
  expect(await readFile(other, 'utf8')).toBe('years of work');
});

test('forget takes out sentences, whoever wrote them and however they are typed', async () => {
  await byModel(['L’été vient.', 'Summer comes.'], ['Il neige.', 'It is snowing.']);
  await memory(['import', await written('a.tmx', fileOf(pairOf('L’été vient.', 'Summer is coming.') + pairOf('Oui.', 'Yes.')))]);
  expect(await memory(['forget', "L'été  vient.", 'Rien.'])).toMatchObject({ exitCode: 0, stdout: '2 translations forgotten.\n' });
  expect((await entries()).map(({ french }) => french)).toEqual(['Oui.', 'Il neige.']);
  expect((await memory(['forget', 'Oui.', '--model'])).stdout).toBe('0 translations forgotten.\n');
  expect((await memory(['forget', '--human', '--', 'Oui.'])).stdout).toBe('1 translation forgotten.\n');
});

test('forget --model needs no answer, forget --human does', async () => {
  await byModel(['Il neige.', 'It is snowing.']);
  await memory(['import', await written('a.tmx', ofMemoQ)]);
  expect((await memory(['forget', '--human'])).exitCode).toBe(2);
  expect((await memory(['forget', '--model'])).stdout).toBe('1 translation forgotten.\n');
  expect((await memory(['forget', '--human', '--force'])).stdout).toBe('1 translation forgotten.\n');
});

test('by age only what the model wrote is forgotten, unless people’s is meant', async () => {
  await byModel(['Il neige.', 'It is snowing.']);
  await memory(['import', await written('a.tmx', ofOmegaT)]);
  expect((await memory(['forget', '--older-than', '30d'])).stdout).toBe('0 translations forgotten.\n');
  expect((await memory(['forget', '--older-than', '0h'])).stdout).toBe('1 translation forgotten.\n');
  expect((await memory(['forget', '--human', '--older-than', '9999y'])).stdout).toBe('0 translations forgotten.\n');
  expect((await memory(['forget', '--human', '--older-than', '30d'])).stdout).toBe('2 translations forgotten.\n');
});

test.each<[string[], string]>([
  [['import'], 'memory import: the file is missing. Name it: fr2en memory import memory.tmx.'],
  [['forget'], 'memory forget: say what: French sentences, --human, --model or --older-than 90d. For all of it: fr2en memory clear.'],
  [['forget', '--human', '--model'], 'memory forget: say what: '],
  [['stats', 'x'], 'memory stats: x: unexpected argument. For another memory, write --memory x.'],
  [['clear', 'x'], 'memory clear: x: unexpected argument. For another memory, write --memory x.'],
  [['export', 'a.tmx', 'b.tmx'], 'memory export: it writes one file. Name one, or none for standard output.'],
  [['export', 'a.tmx', '-o', 'b.tmx'], 'memory export: it writes one file. Name one, or none for standard output.'],
  [['clear', '--model'], 'memory clear: --model: it has no such option. See fr2en memory --help.'],
  [['export', '--older-than', '3d', '--json'], 'memory export: --older-than, --json: it has no such option. See fr2en memory --help.'],
  [['forget', '--older-than', '90'], '--older-than: "90" is no length of time. Write it as 12h, 90d, 8w or 2y.'],
  [['import', 'a.tmx', '--quiet', '--progress'], '--quiet and --progress contradict each other. Drop one of them.'],
  [['statts'], 'memory: there is no command statts. Use one of stats, import, export, clear, forget.'],
  [[], 'memory: the command is missing. Use one of stats, import, export, clear, forget.'],
])('wrong usage says what is right: %j', async (argv, message) => {
  const outcome = await memory(argv);
  expect(outcome).toMatchObject({ exitCode: 2, stdout: '' });
  expect(outcome.stderr).toContain(`fr2en: ${message}`);
  expect(outcome.stderr).toContain('Usage: fr2en memory <action> [names..]');
  await expect(access(file)).rejects.toThrow('ENOENT');
});

test('the help names what it can do, completion offers it, and a lone action leads there', async () => {
  const { stdout } = await memory(['--help']);
  for (const word of [
    'stats',
    'import',
    'export',
    'clear',
    'forget',
    '--memory',
    '--human',
    '--model',
    '--older-than',
    '--force',
    '--json',
  ])
    expect(stdout).toContain(word);
  expect((await run(['--get-yargs-completions', 'fr2en', 'memory', ''])).stdout).toContain('import\n');
  expect((await run(['import'])).stderr).toContain('Did you mean fr2en memory import?');
});
