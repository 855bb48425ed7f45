import { mkdir, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileOf, pairOf } from '../../../memory/tmx/files.js';
import { bin, fr2en, type Left, start, tinyModel } from '../../built-command.js';

// The built command on a memory that is whole, and on one that is not.

let home: string;
let file: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'fr2en-built-'));
  file = join(home, 'memory');
});
afterEach(() => rm(home, { recursive: true, force: true }));

const inHome = (argv: readonly string[], input = ''): Promise<Left> =>
  fr2en(argv, input, { cwd: home, env: { FR2EN_HOME: home, FR2EN_MODEL: tinyModel } });
const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const translate = (...options: readonly string[]): Promise<Left> => inHome([...options, '-b', '1'], 'Le chat dort.\n');
const english = 'The cat sleeps.\n';

/** A memory that was cut: half of its first page and nothing behind it. */
const damagedAt = async (path: string): Promise<void> => {
  await inHome(['memory', 'import', '-', '--memory', path], fileOf(pairOf('Oui.', 'Yes.')));
  await truncate(path, 5000);
};

test('a damaged memory of the user: the English comes all the same, and clear makes room for a new one', async () => {
  await damagedAt(file);
  const damaged = `fr2en: ${file}: this memory is damaged. Start a new one with fr2en memory clear, or use another with --memory FILE.`;
  expect(await translate()).toEqual({ exitCode: 0, stdout: english, stderr: `${damaged} Going on without the translation memory.\n` });
  for (const action of [['stats'], ['export'], ['forget', 'Oui.'], ['import', '-']])
    expect(await inHome(['memory', ...action], fileOf(pairOf('Un.', 'One.')))).toEqual({ exitCode: 1, stdout: '', stderr: `${damaged}\n` });
  const asked = await inHome(['memory', 'clear']);
  expect(asked).toMatchObject({ exitCode: 2, stdout: '' });
  expect(asked.stderr).toContain(
    `fr2en: memory clear: ${file}: this memory cannot be read any more, and its file will be deleted. There is no terminal to ask on: add --force.\n`,
  );
  expect(await inHome(['memory', 'clear', '--force'])).toEqual({ exitCode: 0, stdout: `${file}: deleted.\n`, stderr: '' });
  expect(await inHome(['memory', 'clear', '--force'])).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: `fr2en: ${file}: there is no translation memory to clear.\n`,
  });
  expect(await translate()).toEqual({ exitCode: 0, stdout: english, stderr: '' });
});

test('a memory that is named and damaged ends the run; the cure is for that one, and the user’s own stays', async () => {
  await translate();
  const other = join(home, 'our desk.memory');
  await damagedAt(other);
  const damaged = `fr2en: ${other}: this memory is damaged. Start a new one with fr2en memory clear --memory '${other}', or use another with --memory FILE.\n`;
  expect(await translate('--memory', 'our desk.memory')).toEqual({ exitCode: 1, stdout: '', stderr: damaged });
  expect(await inHome(['memory', 'stats', '--memory', other])).toEqual({ exitCode: 1, stdout: '', stderr: damaged });
  expect(await inHome(['memory', 'clear', '--force', '--memory', other])).toMatchObject({ exitCode: 0, stdout: `${other}: deleted.\n` });
  expect((await inHome(['memory', 'stats'])).stdout).toContain('by the model: 1 segment\n');
});

test('a file that is no memory is neither used nor cleared', async () => {
  const thesis = join(home, 'thesis.txt');
  await writeFile(thesis, 'Des années de travail.\n'.repeat(9000));
  const foreign = `fr2en: ${thesis}: this is no translation memory of fr2en. Use another file with --memory FILE.\n`;
  expect(await translate('--memory', thesis)).toEqual({ exitCode: 1, stdout: '', stderr: foreign });
  for (const action of [['stats'], ['clear'], ['clear', '--force']])
    expect(await inHome(['memory', ...action, '--memory', thesis])).toEqual({ exitCode: 1, stdout: '', stderr: foreign });
  expect((await readFile(thesis, 'utf8')).length).toBe(9000 * 23);
  expect(await translate('--memory', home)).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: `fr2en: ${home}: the translation memory cannot be opened or written: it is a folder, not a file. Use another file with --memory FILE, or none with --no-memory.\n`,
  });
});

test('a size that holds nothing is a wrong option', async () => {
  const { exitCode, stdout, stderr } = await translate('--memory-size', '10');
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain('fr2en: memory size: 10 is not a whole number of bytes, at least 1000000. Leave it out for 1000000000.\n');
  expect(await exists(file)).toBe(false);
});

test('what is in it, out of it and in again', async () => {
  await translate();
  await writeFile(join(home, 'ours.tmx'), fileOf(pairOf('Oui.', 'Yes.')));
  await mkdir(join(home, 'sub'));
  const imported = await inHome(['memory', 'import', 'ours.tmx', 'sub', 'none.tmx', '--verbose']);
  expect(imported).toMatchObject({ exitCode: 1, stdout: 'ours.tmx: 1 translation imported.\n' });
  expect(imported.stderr).toMatch(/^fr2en: sub: is a folder, not a file\. .+\n(?:.+\n)*fr2en: none\.tmx: no such file\. /u);
  expect((await inHome(['memory', 'stats'])).stdout).toMatch(
    /^file: .+\/memory\nby the model: 1 segment\nby people: 1 translation\nsize: 0\.\d MB of at most 1000 MB\n$/u,
  );
  expect(JSON.parse((await inHome(['memory', 'stats', '--json'])).stdout)).toMatchObject({ file, model: 1, human: 1 });
  expect(await inHome(['memory', 'export', '--human', 'out.tmx'])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  expect(await readFile(join(home, 'out.tmx'), 'utf8')).toContain('<seg>Oui.</seg>');
  expect(await inHome(['memory', 'export', 'out.tmx'])).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('--force') as string,
  });
  expect((await inHome(['memory', 'forget', '--older-than', '0h'])).stdout).toBe('1 translation forgotten.\n');
  expect((await inHome(['memory', 'forget', '--human', '--force'])).stdout).toBe('1 translation forgotten.\n');
  expect((await inHome(['memory', 'clear', '--force'])).stdout).toBe(
    `${file}: 0 segments by the model and 0 translations by people forgotten.\n`,
  );
  expect(await inHome(['memory', 'stats', '--memory', 'none'])).toMatchObject({
    exitCode: 1,
    stderr: `fr2en: ${home}/none: there is no translation memory. Check --memory; a translation or an import makes one.\n`,
  });
});

// util-linux; the BSD command of that name takes other arguments
const hasScript = process.platform === 'linux' && (await start('sh', ['-c', 'command -v script']).left).exitCode === 0;

test.skipIf(!hasScript)('on a terminal it asks, and only a yes clears', async () => {
  await translate();
  const answered = async (answer: string): Promise<Left> => {
    const { child, left } = start('script', ['-qec', `"${process.execPath}" "${bin}" memory clear`, '/dev/null'], {
      env: { FR2EN_HOME: home },
    });
    child.stdin?.end(answer);
    return left;
  };
  const no = await answered('n\n');
  expect(no.stdout).toMatch(/1 segment by the model and 0 translations by people will be forgotten\. Do it\? \[y\/N\] /u);
  expect(no).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('nothing was changed.') as string });
  expect(await answered('y\n')).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('by people forgotten.') as string });
});
