import { type ChildProcess, spawn } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, open, readdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Left, root, until } from './built-command.js';
import { isThere } from '../fixtures/is-there.js';

// The process that starts before the command's other modules: in an installation whose program of a model's process writes down that it
// began and what it was asked, waits for a moment, and then is the real one. It has neither ONNX Runtime nor transformers.js: a short text
// must wait for neither with the embedded model.
const french = 'Le chat dort dans la maison.\n';
let installed: string;
let home: string;
let diary: string;
const decoder = (): string => join(installed, 'models/compact/onnx/decoder_model_merged_quantized.onnx');

beforeAll(async () => {
  installed = await mkdtemp(join(tmpdir(), 'fr2en-ahead-'));
  diary = join(installed, 'diary');
  for (const part of ['dist', 'models/compact', 'package.json']) await cp(join(root, part), join(installed, part), { recursive: true });
  await linkPackages();
  await rm(join(installed, 'dist/marian/transformers.js'));
  await rename(join(installed, 'dist/marian/worker/entry.js'), join(installed, 'dist/marian/worker/real.js'));
  await cp(decoder(), join(installed, 'decoder'));
  await writeFile(join(installed, 'a.txt'), french);
});
afterAll(() => rm(installed, { recursive: true, force: true }));

beforeEach(async () => {
  home = await mkdtemp(join(installed, 'home-'));
  await writeFile(diary, '');
  await waiting(0);
});
afterEach(async () => {
  await cp(join(installed, 'decoder'), decoder());
  // nobody outlives the command for long, not even a process that was about to begin when the command ended
  await until(async () => (await begun()).length > 0 && (await begun()).every((pid) => !isThere(pid)));
});

/** All packages but ONNX Runtime. */
const linkPackages = async (): Promise<void> => {
  const [from, to] = [root, installed].map((folder) => join(folder, 'node_modules'));
  await mkdir(to!);
  const folders = (await readdir(from!, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const wanted = folders.filter(({ name }) => name !== 'onnxruntime-node');
  await Promise.all(wanted.map(({ name }) => symlink(join(from!, name), join(to!, name), 'junction')));
};

/** Has processes wait before they are the real ones. */
const waiting = (milliseconds: number): Promise<void> =>
  writeFile(
    join(installed, 'dist/marian/worker/entry.js'),
    `import { appendFileSync } from 'node:fs';
    const note = (word) => appendFileSync(${JSON.stringify(diary)}, word + '\\n');
    note('begun ' + process.pid);
    setTimeout(async () => {
      await import('./real.js');
      process.on('message', (message) => note('expect' in message ? 'expect' : message.job?.kind ?? 'stop'));
    }, ${milliseconds});`,
  );

const entries = async (): Promise<string[]> => (await readFile(diary, 'utf8')).split('\n').slice(0, -1);
const begun = async (): Promise<number[]> => (await entries()).flatMap((line) => (line.startsWith('begun ') ? Number(line.slice(6)) : []));
const asked = async (): Promise<string[]> => (await entries()).filter((line) => !line.startsWith('begun '));

const start = (...argv: readonly string[]): { readonly child: ChildProcess; readonly left: Promise<Left> } => {
  // a group of its own, as a terminal gives it
  const child = spawn(process.execPath, [join(installed, 'dist/cli/bin.js'), ...argv, join(installed, 'a.txt')], {
    env: { ...process.env, FR2EN_HOME: home, FR2EN_MODEL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const sofar = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (sofar.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (sofar.stderr += text));
  return { child, left: new Promise((resolve) => child.once('close', (exitCode) => resolve({ exitCode, ...sofar }))) };
};
const run = (...argv: readonly string[]): Promise<Left> => start(...argv).left;

test.each([[[]], [['--no-memory']]])(
  'the process that waits is taken, and has begun to load before it is told to (%j)',
  async (options) => {
    expect(await run('--workers', '1', ...options)).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/\w+\.\n$/u) as string,
      stderr: '',
    });
    expect(await begun()).toHaveLength(1);
    expect(await asked()).toEqual(['expect', 'load', 'translate']);
  },
);

test('with a memory, the model is loaded when there is a question, and else not at all', async () => {
  const first = await run();
  await writeFile(diary, '');
  expect(await run()).toEqual(first);
  expect([await asked(), await begun()]).toEqual([[], [expect.any(Number)]]);

  await appendFile(join(installed, 'a.txt'), 'Une phrase que personne ne connaît.\n');
  await writeFile(diary, '');
  expect(await run('--workers', '1')).toMatchObject({ exitCode: 0, stderr: '' });
  await writeFile(join(installed, 'a.txt'), french);
  expect([await asked(), await begun()]).toEqual([['load', 'translate'], [expect.any(Number)]]);
});

const damages: readonly (readonly [string, () => Promise<void>, RegExp])[] = [
  ['is missing', () => rm(decoder()), /is missing\. Reinstall fr2en; .+/u],
  ['is empty', () => truncate(decoder()), /is empty\. Reinstall fr2en; .+/u],
  ['has lost its end', () => truncate(decoder(), 1_000_000), /is 1000000 bytes long, not \d+\. Reinstall fr2en; .+/u],
  [
    'has one other byte',
    async () => {
      const file = await open(decoder(), 'r+');
      await file.write(Uint8Array.of(0x5a, 0xa5), 0, 2, 3_000_000);
      await file.close();
    },
    /is not as it was published\. Reinstall fr2en; .+/u,
  ],
];
for (const options of [[], ['--no-memory']]) {
  test.each(damages)(`a file of the model %s: one line, no English (${JSON.stringify(options)})`, async (_, damage, what) => {
    await damage();
    const { exitCode, stdout, stderr } = await run(...options);
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(new RegExp(`^fr2en: model compact: .+decoder_model_merged_quantized\\.onnx ${what.source}\n$`, 'u'));
    expect((await asked()).filter((word) => word === 'translate')).toEqual([]);
  });
}

// Windows has neither groups nor signals
test.skipIf(process.platform === 'win32').each([[[]], [['--no-memory']]])('Ctrl-C while the model is loaded (%j)', async (options) => {
  await waiting(1000);
  const { child, left } = start(...options);
  await until(async () => (await begun()).length > 0);
  process.kill(-child.pid!, 'SIGINT');
  expect(await left).toEqual({ exitCode: 130, stdout: '', stderr: expect.stringMatching(/^fr2en: interrupted before .+\n$/u) as string });
  expect(await asked()).not.toContain('translate');
});

test('a usage error that shows late leaves nobody waiting', async () => {
  await waiting(1000);
  const report = join(installed, 'no/such/folder/report.json');
  expect(await run('--no-memory', '--report', report)).toMatchObject({ exitCode: 1, stdout: '' });
});
