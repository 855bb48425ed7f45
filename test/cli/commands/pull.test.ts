import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openHub, type PlayedHub } from '../../fixtures/hub/hub.js';
import { tinyRepository } from '../../fixtures/hub/tiny-repository.js';
import { bin, fr2en, start, until } from '../built-command.js';

let hub: PlayedHub;
let home: string;
let place: { cwd: string; env: NodeJS.ProcessEnv };
beforeEach(async () => {
  hub = await openHub({ 'Xenova/opus-mt-fr-en': tinyRepository() });
  home = await mkdtemp(join(tmpdir(), 'fr2en-pull-'));
  place = { cwd: home, env: { HF_ENDPOINT: hub.endpoint, FR2EN_HOME: home, HF_TOKEN: '', HTTP_PROXY: '', http_proxy: '' } };
});
afterEach(async () => {
  await hub.close();
  await rm(home, { recursive: true, force: true });
});

test('one command fetches opus-mt-fr-en, and --model uses it from then on without the hub', async () => {
  await writeFile(join(home, 'a.fr.txt'), 'Le chat dort.\n');
  const before = await fr2en(['-m', 'opus-mt-fr-en', 'a.fr.txt'], '', place);
  expect(before).toMatchObject({
    exitCode: 1,
    stdout: '',
    stderr: expect.stringMatching(/^fr2en: .*fr2en models pull opus-mt-fr-en.*\n$/u) as string,
  });
  const pull = await fr2en(['models', 'pull', 'opus-mt-fr-en'], '', place);
  expect(pull).toMatchObject({
    exitCode: 0,
    stderr: '',
    stdout: expect.stringContaining('Use it with: fr2en --model opus-mt-fr-en\n') as string,
  });
  await hub.close();
  expect(await fr2en(['-m', 'opus-mt-fr-en', 'a.fr.txt'], '', place)).toEqual({ exitCode: 0, stdout: 'The cat sleeps.\n', stderr: '' });
  expect((await fr2en(['models', 'verify'], '', place)).stdout.match(/as published/gu)).toHaveLength(2);
  expect((await fr2en(['models', 'list'], '', place)).stdout).toContain('opus-mt-fr-en: installed; fr2en --model opus-mt-fr-en\n');
  expect(await fr2en(['models', 'remove', 'opus-mt-fr-en'], '', place)).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await fr2en(['models', 'path', 'opus-mt-fr-en'], '', place)).toMatchObject({ exitCode: 1, stdout: '' });
});

test.skipIf(process.platform === 'win32')('Ctrl-C says how far it is; the same command goes on from there', async () => {
  let stalled = '';
  hub.intervene = ({ host, url }, response, body) => {
    if (host !== 'store' || (stalled !== '' && stalled !== url)) return false;
    stalled = url;
    response.writeHead(200, { 'content-length': body!.length });
    response.write(body!.subarray(0, 20_000));
    return true;
  };
  const { child, sofar, left } = start(process.execPath, [bin, 'models', 'pull', 'opus-mt-fr-en', '--progress'], place);
  await until(() => stalled !== '');
  // the bytes are on their way
  await new Promise((resolve) => setTimeout(resolve, 300));
  child.kill('SIGINT');
  const { exitCode } = await left;
  expect(exitCode).toBe(130);
  expect(sofar.stderr).toMatch(/fr2en: interrupted: 0\.\d MB of 0\.\d MB downloaded; run the same command to continue\.\n$/u);
  hub.intervene = () => false;
  hub.asked.length = 0;
  expect((await fr2en(['models', 'pull', 'opus-mt-fr-en'], '', place)).exitCode).toBe(0);
  expect(hub.asked.filter(({ url }) => url === stalled).map(({ range }) => range)).toEqual(['bytes=20000-']);
});

test('two commands at once: one fetches, the other says that it waits, both end well', async () => {
  let opened = (): void => undefined;
  const hold = new Promise<void>((resolve) => (opened = resolve));
  hub.intervene = ({ host }, response, body) => {
    if (host === 'store') void hold.then(() => response.writeHead(200).end(body));
    return host === 'store';
  };
  const first = start(process.execPath, [bin, 'models', 'pull', 'opus-mt-fr-en'], place);
  await until(() => hub.asked.some(({ host }) => host === 'store'));
  const second = start(process.execPath, [bin, 'models', 'pull', 'Xenova/opus-mt-fr-en'], place);
  await until(() => second.sofar.stderr !== '');
  opened();
  expect(await first.left).toMatchObject({ exitCode: 0, stderr: '', stdout: expect.stringContaining('pulled: ') as string });
  expect(await second.left).toMatchObject({
    exitCode: 0,
    stderr: 'fr2en: Xenova/opus-mt-fr-en: another process is pulling or removing this model; waiting for it to finish.\n',
    stdout: expect.stringContaining('already complete') as string,
  });
  expect(hub.asked.filter(({ host }) => host === 'store')).toHaveLength(2);
});

test.skipIf(process.platform === 'win32')(
  'a disk that takes no more is said in a line; with more room the same command goes on',
  async () => {
    const pull = `"${process.execPath}" "${bin}" models pull opus-mt-fr-en`;
    // no file may be longer than this; as on a full disk, the last piece of the encoder is cut short
    const { exitCode, stdout, stderr } = await start('bash', ['-c', `ulimit -f 75; ${pull}`], place).left;
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/^fr2en: .*: the models folder cannot be written: the file is larger than .* Free some space, .*\n$/u);
    hub.asked.length = 0;
    expect((await fr2en(['models', 'pull', 'opus-mt-fr-en'], '', place)).exitCode).toBe(0);
    expect(new Set(hub.asked.flatMap(({ range }) => range ?? []))).toEqual(new Set([`bytes=${75 * 1024}-`]));
  },
);

test('without a network a pull is one line and exit code 1', async () => {
  await hub.close();
  const { exitCode, stdout, stderr } = await fr2en(['models', 'pull', 'opus-mt-fr-en'], '', place);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toMatch(/^fr2en: opus-mt-fr-en: .* cannot be reached .*\n$/u);
});
