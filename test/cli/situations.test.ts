import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bin, fr2en, type Left, root, start, tinyModel, until } from './built-command.js';

// The situations that the documentation promises, row by row, on the built command and a model of a few words.
// Left to test/cli/translate.test.ts: --strict with a check that fails, which a sound model gives no occasion for.

const french = 'Le chat dort.\n';
const english = 'The cat sleeps.\n';
const german = 'Der Minister sagte gestern, dass die Rentenreform trotz des Streiks noch vor Ende des Jahres verabschiedet werde.\n';
const long = french.repeat(20_000);
const tiny = ['--model', tinyModel, '--workers', '1', '--beams', '1'];

interface Situation {
  readonly name: string;
  readonly arguments: readonly string[];
  readonly input?: string;
  /** What is in the folder where the command runs, beside a.fr.txt and b.txt. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdout?: string | RegExp;
  readonly stderr?: RegExp;
  readonly exitCode: number;
  /** What the command has written, by name; nothing else may be there. */
  readonly written?: Readonly<Record<string, string>>;
}

const translated: readonly Situation[] = [
  { name: 'a filter', arguments: [], input: french, stdout: english, exitCode: 0 },
  { name: 'a file', arguments: ['a.fr.txt'], stdout: english, exitCode: 0 },
  { name: 'a file and standard input', arguments: ['a.fr.txt', '-'], input: french, stdout: english + english, exitCode: 0 },
  { name: 'nothing', arguments: [], input: '', stdout: '', exitCode: 0 },
  { name: 'an output', arguments: ['a.fr.txt', '-o', 'x.txt'], exitCode: 0, written: { 'x.txt': english } },
  { name: 'a folder', arguments: ['a.fr.txt', '-o', 'out/'], exitCode: 0, written: { 'out/a.en.txt': english } },
  {
    name: 'overwriting',
    arguments: ['a.fr.txt', '-o', 'x.txt', '--force'],
    files: { 'x.txt': 'old' },
    exitCode: 0,
    written: { 'x.txt': english },
  },
  { name: 'JSON', arguments: ['a.fr.txt', '-e', 'json'], stdout: /^\{\n {2}"model": \{\n[^]*"text": "The cat sleeps\.\\n"/u, exitCode: 0 },
  { name: 'JSON lines', arguments: ['a.fr.txt', '-e', 'jsonl'], stdout: /^\{"id":0,"kind":"sentence",.*\}\n$/u, exitCode: 0 },
  { name: 'a byte order mark', arguments: [], input: `\u{feff}${french}`, stdout: `\u{feff}${english}`, exitCode: 0 },
  {
    name: 'a missing file beside another',
    arguments: ['no.txt', 'b.txt', '-o', 'out'],
    stderr: /^fr2en: no\.txt: no such file\. .+\n$/u,
    exitCode: 1,
    written: { 'out/b.en.txt': english },
  },
  {
    name: 'a folder as input beside a file',
    arguments: ['sub', 'b.txt'],
    files: { 'sub/c.txt': french },
    stdout: english,
    stderr: /^fr2en: sub: is a folder, not a file\. Name the files in it: fr2en sub\/\*\.txt\n$/u,
    exitCode: 1,
  },
  {
    name: 'an output that exists beside another',
    arguments: ['a.fr.txt', 'b.txt', '-o', 'out'],
    files: { 'out/a.en.txt': 'old' },
    stderr: /^fr2en: out\/a\.en\.txt: already exists\. Use --force .+\n$/u,
    exitCode: 1,
    written: { 'out/b.en.txt': english },
  },
  {
    name: 'a file that is not UTF-8 beside another',
    arguments: ['latin.txt', 'b.txt', '-o', 'out'],
    files: { 'latin.txt': Buffer.from('Il a été là.\n', 'latin1') },
    stderr: /^fr2en: latin\.txt: byte 5 is not UTF-8\. Convert it first: iconv -f latin1 -t utf-8 latin\.txt, or add --encoding latin1\n$/u,
    exitCode: 1,
    written: { 'out/b.en.txt': english },
  },
  {
    name: 'UTF-16',
    arguments: ['utf16.txt'],
    files: { 'utf16.txt': Buffer.from(`\u{feff}${french}`, 'utf16le') },
    stdout: `\u{feff}${english}`,
    exitCode: 0,
  },
  {
    name: 'a text that is hardly French',
    arguments: [],
    input: german,
    stdout: /\S\n$/u,
    stderr: /^fr2en: .*does not look like French.*\n$/u,
    exitCode: 0,
  },
];

const usage = /^fr2en: .+\nUsage: .+\n$/u;
const refused: readonly Situation[] = [
  { name: 'an unknown option', arguments: ['--quote', 'x'], stderr: usage, exitCode: 2 },
  { name: 'a bad value', arguments: ['-b', '17'], stderr: usage, exitCode: 2 },
  { name: '--resume on standard output', arguments: ['--resume'], stderr: usage, exitCode: 2 },
  { name: 'two inputs of one name', arguments: ['a.fr.txt', 'a.txt', '-o', 'x'], files: { 'a.txt': '' }, stderr: usage, exitCode: 2 },
  { name: 'an unknown model', arguments: ['-m', 'nope', 'a.fr.txt'], stderr: /^fr2en: .*nope.*fr2en models .*\n$/u, exitCode: 1 },
  {
    name: 'a folder without a model',
    arguments: ['-m', './sub', 'a.fr.txt', '-o', 'x'],
    files: { 'sub/README.md': '' },
    stderr: /^fr2en: .*sub.*fr2en models .*\n$/u,
    exitCode: 1,
  },
];

let folder = '';
let number = 0;
beforeAll(async () => {
  await stat(bin);
  folder = await mkdtemp(join(tmpdir(), 'fr2en-situations-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const place = async (files: Situation['files'] = {}): Promise<string> => {
  const cwd = join(folder, `${(number += 1)}`);
  await mkdir(cwd);
  for (const [name, content] of Object.entries({ 'a.fr.txt': french, 'b.txt': french, ...files })) {
    await mkdir(join(cwd, name, '..'), { recursive: true });
    await writeFile(join(cwd, name), content);
  }
  return cwd;
};

const filesIn = async (cwd: string): Promise<Record<string, string>> => {
  const entries = await readdir(cwd, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path.slice(cwd.length + 1), await readFile(path, 'utf8')] as const)),
  );
};

const judge = async (situation: Situation, argv: readonly string[]): Promise<void> => {
  const cwd = await place(situation.files);
  const before = await filesIn(cwd);
  const left = await fr2en(argv, situation.input, { cwd });
  expect(left.stderr).toMatch(situation.stderr ?? /^$/u);
  expect(left.stderr).not.toMatch(/\n\s+at /u);
  expect(left.exitCode).toBe(situation.exitCode);
  const { stdout = '' } = situation;
  expect(left.stdout).toEqual(typeof stdout === 'string' ? stdout : expect.stringMatching(stdout));
  expect(await filesIn(cwd)).toEqual({ ...before, ...situation.written });
};

describe('translated', () => {
  test.each(translated)('$name', (situation) => judge(situation, [...tiny, ...situation.arguments]));
});

describe('refused', () => {
  test.each(refused)('$name', (situation) => judge(situation, situation.arguments));
});

const isRoot = process.getuid?.() === 0;
const withoutRights = isRoot || process.platform === 'win32' ? 'skipped: root, and Windows, may read and write everything' : '';

describe('rights', () => {
  test.skipIf(withoutRights)(`no right to read ${withoutRights}`, async () => {
    const cwd = await place({ 'secret.txt': french });
    await chmod(join(cwd, 'secret.txt'), 0);
    const left = await fr2en([...tiny, 'secret.txt', 'b.txt'], '', { cwd });
    expect(left).toMatchObject({ exitCode: 1, stdout: english });
    expect(left.stderr).toMatch(/^fr2en: secret\.txt: permission denied; try chmod u\+r secret\.txt\n$/u);
  });

  test.skipIf(withoutRights)(`no right to write ${withoutRights}`, async () => {
    const cwd = await place({ 'closed/x': '' });
    await chmod(join(cwd, 'closed'), 0o555);
    const left = await fr2en([...tiny, 'a.fr.txt', '-o', 'closed/'], '', { cwd });
    expect(left).toMatchObject({ exitCode: 1, stdout: '' });
    expect(left.stderr).toMatch(/^fr2en: closed\/a\.en\.txt: permission denied; .+\n$/u);
  });
});

describe('a model that dies', () => {
  const dying = (word: string): NodeJS.ProcessEnv => ({
    NODE_OPTIONS: `--import ${pathToFileURL(`${root}test/fixtures/processes/dies.mjs`).href}`,
    FR2EN_TEST_DIES_ON: word,
  });

  test('over one segment: its file is not written, the message says where, the others are', async () => {
    const cwd = await place({ 'bad.fr.txt': `${french}La maison dort.\n${french}` });
    const left = await fr2en([...tiny, 'bad.fr.txt', 'b.txt', '-o', 'out'], '', { cwd, env: dying('maison') });
    expect(left).toMatchObject({ exitCode: 1, stdout: '' });
    expect(left.stderr).toMatch(
      /^fr2en: bad\.fr\.txt: at character 14 \(“La maison dort\.”\): the model fails on this text, and only .+\n$/u,
    );
    expect(await readdir(join(cwd, 'out'))).toEqual(['b.en.txt']);
  });

  test('over everything: the run ends, and no text is blamed', async () => {
    const cwd = await place();
    const left = await fr2en([...tiny, 'a.fr.txt', 'b.txt', '-o', 'out'], '', { cwd, env: dying('anything') });
    expect(left).toMatchObject({ exitCode: 1, stdout: '' });
    expect(left.stderr).toMatch(/^fr2en: the process that runs the model was ended by SIGKILL \(twice, .+\n$/u);
    expect(await readdir(join(cwd, 'out'))).toEqual([]);
  });
});

test.skipIf(process.platform === 'win32')('a temporary folder that cannot be written: it is named, and no input is blamed', async () => {
  const cwd = await place();
  const left = await fr2en([...tiny, 'a.fr.txt', 'b.txt'], '', { cwd, env: { TMPDIR: join(cwd, 'missing') } });
  expect(left).toMatchObject({ exitCode: 1, stdout: '' });
  expect(left.stderr).toMatch(/^fr2en: .*missing: the temporary copy of the model cannot be written: .+ TMPDIR .+\n$/u);
});

describe('a broken model', () => {
  const brokenTiny = async (name: string, harm: (file: string) => Promise<void>): Promise<Left> => {
    const cwd = await place();
    await cp(tinyModel, join(cwd, 'model'), { recursive: true });
    await harm(join(cwd, 'model', name));
    const left = await fr2en(['-m', './model', 'a.fr.txt', '-o', 'x.txt'], '', { cwd });
    expect(await readdir(cwd)).toEqual(['a.fr.txt', 'b.txt', 'model']);
    return left;
  };

  test.each(['onnx/decoder_model_merged.onnx', 'onnx/encoder_model.onnx', 'tokenizer.json', 'config.json'])(
    '%s truncated',
    async (name) => {
      const left = await brokenTiny(name, async (file) => truncate(file, Math.floor((await stat(file)).size / 2)));
      expect(left).toMatchObject({ exitCode: 1, stdout: '' });
      expect(left.stderr).toMatch(/^fr2en: .*model.*fr2en models .*\n$/u);
    },
  );

  test('a file missing', async () => {
    const left = await brokenTiny('tokenizer.json', rm);
    expect(left).toMatchObject({ exitCode: 1, stdout: '' });
    expect(left.stderr).toMatch(/^fr2en: .*tokenizer\.json.*fr2en models .*\n$/u);
  });

  // The hashes are those of the model inside the package: a copy of the package has its own, to be tampered with.
  test('a byte tampered with', async () => {
    const cwd = await place();
    await cp(`${root}dist`, join(cwd, 'dist'), { recursive: true });
    await cp(`${root}models/compact`, join(cwd, 'models/compact'), { recursive: true, dereference: true });
    await cp(`${root}package.json`, join(cwd, 'package.json'));
    await symlink(`${root}node_modules`, join(cwd, 'node_modules'));
    const config = join(cwd, 'models/compact/config.json');
    await writeFile(
      config,
      (await readFile(config, 'utf8')).replace(/\d/u, (digit) => (digit === '1' ? '2' : '1')),
    );
    const { child, left } = start(process.execPath, ['dist/cli/bin.js', 'a.fr.txt', '-o', 'x.txt'], { cwd });
    child.stdin?.end();
    expect(await left).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: expect.stringMatching(/^fr2en: .*config\.json.*fr2en models .*\n$/u) as string,
    });
    await expect(stat(join(cwd, 'x.txt'))).rejects.toThrow('ENOENT');
  });
});

describe('stopped', () => {
  test('the reader of standard output goes: nothing is said', async () => {
    const { child, sofar, left } = start(process.execPath, [bin, ...tiny]);
    child.stdin?.end(long);
    await until(() => sofar.stdout.length > 0);
    child.stdout?.destroy();
    expect(await left).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test.each([
    ['SIGINT', 130, 'interrupted'],
    ['SIGTERM', 143, 'terminated'],
  ] as const)('%s: one line, finished files, and the partial file', async (signal, exitCode, why) => {
    const cwd = await place({ 'long.txt': long });
    const { child, left } = start(process.execPath, [bin, ...tiny, 'a.fr.txt', 'long.txt', 'b.txt', '-o', 'out'], { cwd });
    child.stdin?.end();
    const partial = join(cwd, 'out/long.en.txt.fr2en-partial');
    await until(async () => (await stat(partial).catch(() => undefined))?.size !== undefined && (await stat(partial)).size > 0);
    child.kill(signal);
    const { stdout, stderr, ...rest } = await left;
    expect({ stdout, ...rest }).toEqual({ stdout: '', exitCode });
    expect(stderr).toMatch(new RegExp(`^fr2en: ${why} after sentence \\d+.* in long\\.txt; 1 of 3 inputs finished\\. .+\\n$`, 'u'));
    expect((await readdir(join(cwd, 'out'))).sort()).toEqual([
      'a.en.txt',
      'a.en.txt.fr2en-journal',
      'long.en.txt.fr2en-journal',
      'long.en.txt.fr2en-partial',
    ]);
    expect(await readFile(partial, 'utf8')).toMatch(/^The cat sleeps\./u);
  });

  test('Ctrl-C while it waits for standard input', async () => {
    const { child, left } = start(process.execPath, [bin, ...tiny]);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    child.kill('SIGINT');
    expect(await left).toMatchObject({
      exitCode: 130,
      stdout: '',
      stderr: expect.stringMatching(/^fr2en: interrupted before .+\n$/u) as string,
    });
  });
});

// util-linux; the BSD command of that name takes other arguments
const hasScript = process.platform === 'linux' && (await start('sh', ['-c', 'command -v script']).left).exitCode === 0;
const noScript = hasScript ? '' : 'skipped: there is no script(1) of util-linux to play a terminal';

describe('on a terminal', () => {
  const onTerminal = (command: string, cwd: string) =>
    start('script', ['-qec', `"${process.execPath}" "${bin}" ${command}`, '/dev/null'], { cwd });

  test.skipIf(noScript)(`without a file, a hint, and it waits ${noScript}`, async () => {
    const { child, sofar, left } = onTerminal(tiny.map((word) => `"${word}"`).join(' '), await place());
    await until(() => sofar.stdout.includes('Ctrl-D'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(child.exitCode).toBeNull();
    child.stdin?.write(french);
    await new Promise((resolve) => setTimeout(resolve, 200));
    child.stdin?.write('\u0004');
    expect(await left).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(english.trim()) as string });
  });

  test.skipIf(noScript)(`the embedded model is named once ${noScript}`, async () => {
    const { child, left } = onTerminal('-b 1 a.fr.txt b.txt -o out/', await place());
    child.stdin?.end();
    const { exitCode, stdout } = await left;
    expect(exitCode).toBe(0);
    expect(stdout.split('embedded model').length).toBe(2);
    expect(stdout).toContain('fr2en models pull opus-mt-fr-en');
  });
});

test('help waits for no model', async () => {
  const since = performance.now();
  const { exitCode, stdout } = await fr2en(['--help']);
  expect({ exitCode, isHelp: stdout.includes('--quotes') }).toEqual({ exitCode: 0, isHelp: true });
  // 0.3 s on a quiet machine; the libraries of the model alone would take longer than this
  expect(performance.now() - since).toBeLessThan(1500);
});

test('segments are columns, or JSON with their places', async () => {
  const input = '« Le chat dort », a dit le maire.\n\nPhoto : Anne Roy\n';
  expect(await fr2en(['segment'], input)).toMatchObject({
    exitCode: 0,
    stdout: 'sentence\t1\t1\t1\ta dit le maire\t« Le chat dort », a dit le maire.\nattribution\t0\t0\t0\t-\tPhoto : Anne Roy\n',
  });
  const { stdout } = await fr2en(['segment', '--json'], input);
  expect((JSON.parse(stdout) as { segments: { kind: string }[] }).segments.map(({ kind }) => kind)).toEqual(['sentence', 'attribution']);
});

test('the English comes as JSON with its segments too', async () => {
  const { stdout, exitCode } = await fr2en([...tiny, '--emit', 'json'], french);
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ text: english, segments: [{ kind: 'sentence', target: { text: english.trim() } }] });
});
