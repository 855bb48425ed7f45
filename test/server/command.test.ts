// The built command: how it starts, what it logs, and how it ends.
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { bin, fr2en, type Running, start, tinyModel, until } from '../cli/built-command.js';
import { modelProcesses } from './model-processes.js';
import { post } from './started.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fr2en-serve-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Serving extends Running {
  readonly url: string;
}

const tiny = ['--model', tinyModel, '--workers', '1', '--threads', '1', '--beams', '1'];

/** Starts the server on a free port, with a folder for temporary files of its own, and waits until its model answers. */
const serving = async (...argv: string[]): Promise<Serving> => {
  const running = start(process.execPath, [bin, 'serve', '--port', '0', ...tiny, ...argv], { env: { TMPDIR: folder } });
  onTestFinished(() => void running.child.kill('SIGKILL'));
  const address = (): string | undefined => /listening on (?<url>\S+)/u.exec(running.sofar.stdout)?.groups?.['url'];
  await until(() => address() !== undefined);
  const url = address()!;
  await until(async () => (await fetch(`${url}/health`)).ok);
  return { ...running, url };
};

const uploads = async (): Promise<string[]> => (await readdir(folder)).filter((name) => name.startsWith('fr2en-server-'));

/** A thousand sentences, no two alike: what the model has said already it does not say again, and would be done before a test looks. */
const long = Array.from({ length: 1000 }, (_, n) => {
  const digits = n.toString(4).padStart(5, '0');
  return `Le chat dort ${Array.from(digits, (digit) => ['chat', 'chien', 'dort', 'mange'][Number(digit)]).join(' ')}. `;
}).join('');
const refused = async (url: string): Promise<boolean> =>
  fetch(url).then(
    () => false,
    () => true,
  );

describe('stopped under load', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s: what is under way is answered, nobody else is let in, and nothing stays',
    async (signal) => {
      const { child, left, url } = await serving();
      const answers = Array.from({ length: 4 }, () => post(`${url}/v1/translate`, { text: long }));
      await until(async () => /fr2en_running_units [1-9]/u.test(await (await fetch(`${url}/metrics`)).text()));
      const models = process.platform === 'linux' ? modelProcesses(child.pid) : [];
      child.kill(signal);
      await until(() => refused(url));
      for (const answer of await Promise.all(answers)) {
        expect(answer.status).toBe(200);
        expect(((await answer.json()) as { text: string }).text).toMatch(/^The cat sleeps\b/u);
      }
      const { exitCode, stderr } = await left;
      expect(exitCode).toBe(0);
      expect(stderr).not.toMatch(/Warning|"level":[56]0/u);
      expect(await uploads()).toEqual([]);
      for (const pid of models) expect(() => process.kill(pid, 0)).toThrow(/ESRCH/u);
    },
  );

  test('what takes longer than the grace is ended, and the exit code is 0 nonetheless', async () => {
    const { child, left, url } = await serving('--grace', '0');
    const answers = Array.from({ length: 20 }, () =>
      post(`${url}/v1/translate`, { text: long }).then(
        ({ status }) => status,
        () => 'cut',
      ),
    );
    await until(async () => /fr2en_running_units [1-9]/u.test(await (await fetch(`${url}/metrics`)).text()));
    const since = performance.now();
    child.kill('SIGTERM');
    expect((await left).exitCode).toBe(0);
    expect(performance.now() - since).toBeLessThan(5000);
    expect(new Set(await Promise.all(answers))).not.toContain(500);
    expect(await uploads()).toEqual([]);
  });

  test('a second signal, of whichever kind, ends it at once', async () => {
    const { child, left, url } = await serving();
    void post(`${url}/v1/translate`, { text: long }).catch(() => undefined);
    await until(async () => /fr2en_running_units [1-9]/u.test(await (await fetch(`${url}/metrics`)).text()));
    child.kill('SIGINT');
    await until(() => refused(url));
    child.kill('SIGTERM');
    expect((await left).exitCode).toBeNull();
    expect(child.signalCode).toBe('SIGTERM');
  });
});

test('a server that was killed leaves its folder to the next, which removes it', async () => {
  const first = await serving();
  first.child.kill('SIGKILL');
  await first.left;
  expect(await uploads()).not.toEqual([]);
  const second = await serving();
  expect(await uploads()).toHaveLength(1);
  second.child.kill('SIGTERM');
  expect((await second.left).exitCode).toBe(0);
  expect(await uploads()).toEqual([]);
});

test('the log is JSON, and holds no text, no address and no key', async () => {
  const key = 'a-long-random-word';
  const keys = join(folder, 'keys.txt');
  await writeFile(keys, `${createHash('sha256').update(key).digest('hex')}  desk\n`);
  const { child, left, url, sofar } = await serving('--log', 'debug', '--keys', keys);
  expect(sofar.stdout).toMatch(/^fr2en: listening on http:\/\/127\.0\.0\.1:\d+ \(this machine only, with a key\)\n$/u);
  const authorization = `Bearer ${key}`;
  await post(`${url}/v1/translate`, { text: 'Le chat dort.' }, { authorization });
  await post(`${url}/v1/translate`, { text: 'Le chat dort.' }, { authorization: 'Bearer a-wrong-word' });
  await post(`${url}/v1/translate?q=Le+chat+dort`, '{"text":"Le chat', { authorization });
  await fetch(`${url}/Le%20chat%20dort`);
  child.kill('SIGTERM');
  const { stderr } = await left;
  const lines = stderr
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { route?: string; status?: number });
  expect(lines.filter(({ route }) => route === '/v1/translate').map(({ status }) => status)).toEqual([200, 403, 400]);
  expect(stderr).not.toMatch(/chat|dort|word|cat sleeps/u);
});

// what else keeps it from starting is said in running/refused.test.ts, without a process
describe('it cannot start', () => {
  test('keys that are not there', async () => {
    expect(await fr2en(['serve', '--port', '0', '--log', 'silent', ...tiny, '--keys', 'no.txt'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(/^fr2en: keys: no\.txt: no such file or folder\. .+\nUsage: fr2en serve .+\n$/u) as string,
    });
  });

  test('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await until(() => other.listening);
    const { port } = other.address() as { port: number };
    const { exitCode, stderr } = await fr2en(['serve', '--port', `${port}`, '--log', 'silent', ...tiny], '', { env: { TMPDIR: folder } });
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      `fr2en: port ${port} of 127.0.0.1: another program listens there. Stop it, or choose another port (--port ${port + 1}; 0 takes any that is free).\n`,
    );
    expect(await uploads()).toEqual([]);
  });
});
