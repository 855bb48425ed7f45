import { expect, test } from 'vitest';
import { downloadText, megabytes } from '../../../src/cli/messages/download-line.js';
import { services } from '../../../src/cli/services.js';
import { interrupted, type World } from '../../../src/cli/world.js';
import { Fr2enError } from '../../../src/errors.js';
import type { ModelInfo } from '../../../src/models/store/list.js';
import type { PullOptions } from '../../../src/models/hub/types.js';
import { run } from '../played-world.js';

const compact: ModelInfo = {
  name: 'compact',
  description: 'to see what a text is about',
  state: 'embedded',
  folder: '/models/compact',
  bytes: 15.7e6,
  size: '16 MB',
  quality: { testSet: 'newstest2013', bleu: 18.1, chrf: 44.25, source: 'measured here' },
  repository: undefined,
  commit: undefined,
  storages: ['quantized'],
  hasShortlist: true,
};
const absent: ModelInfo = {
  ...compact,
  name: 'big',
  state: 'absent',
  folder: undefined,
  bytes: undefined,
  size: 'some 0.4 GB',
  hasShortlist: undefined,
  repository: 'x/big',
};
const other: ModelInfo = {
  ...compact,
  name: 'a/b',
  description: undefined,
  state: 'pulled',
  folder: '/m/a',
  size: undefined,
  quality: undefined,
  repository: 'a/b',
  commit: 'c0ffee',
  hasShortlist: false,
};

test('list says of each model what it is for, size, quality with its source, and whether it is here', async () => {
  const listModels = async (): Promise<ModelInfo[]> => [compact, absent, other, { ...absent, state: 'unfinished' }];
  const { stdout, stderr, exitCode } = await run(['models', 'list'], { models: { listModels } });
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  expect(stdout.split('\n')).toEqual([
    'compact: built in',
    '  to see what a text is about',
    '  size: 16 MB as quantized, with a shortlist',
    '  quality: BLEU 18.1, chrF 44.25 on newstest2013 (measured here)',
    '  in: /models/compact',
    'big: not installed; fr2en models pull big',
    '  to see what a text is about',
    '  size: some 0.4 GB',
    '  quality: BLEU 18.1, chrF 44.25 on newstest2013 (measured here)',
    '  from: x/big',
    'a/b: installed; fr2en --model a/b',
    '  size: 16 MB as quantized',
    '  quality: unknown',
    '  from: a/b at c0ffee',
    '  in: /m/a',
    'big: partly downloaded; fr2en models pull big continues',
    '  to see what a text is about',
    '  size: some 0.4 GB',
    '  quality: BLEU 18.1, chrF 44.25 on newstest2013 (measured here)',
    '  from: x/big',
    '',
  ]);
});

test('path tells of the named model, else of the one in use', async () => {
  expect(await run(['models', 'path', 'x'])).toMatchObject({ exitCode: 0, stdout: '/models/x\n', stderr: '' });
  expect((await run(['models', 'path'])).stdout).toBe('/models/compact\n');
  expect((await run(['models', 'path'], { env: { FR2EN_MODEL: 'mine' } })).stdout).toBe('/models/mine\n');
});

test('verify checks one, or all that are here, and one that is damaged does not hide another', async () => {
  expect((await run(['models', 'verify', 'x'])).stdout).toBe('x: all files are as published (/models/x)\n');
  const verifyModel = async (name?: string): Promise<never> => {
    throw new Fr2enError('ERR_MODEL_CORRUPT', `model ${name!}: damaged.`);
  };
  const listModels = async (): Promise<ModelInfo[]> => [other, absent, compact];
  const outcome = await run(['models', 'verify'], { models: { listModels, verifyModel } });
  expect(outcome).toMatchObject({ exitCode: 1, stdout: '', stderr: 'fr2en: model a/b: damaged.\nfr2en: model compact: damaged.\n' });
  expect((await run(['models', 'verify'], { models: { listModels } })).stdout.match(/as published/gu)).toHaveLength(2);
});

test('pull hands on what was asked, and says what came and how to use it', async () => {
  let given: PullOptions = {};
  const pullModel = async (name: string, options: PullOptions = {}) => {
    given = options;
    return { name, folder: '/m/x', commit: 'c0ffee', storages: ['quantized'] as const, bytes: 120e6, isChanged: true };
  };
  const outcome = await run(['models', 'pull', 'x', '--storage', 'quantized', '--force'], { models: { pullModel } });
  expect(outcome).toMatchObject({
    exitCode: 0,
    stderr: '',
    stdout: 'x: pulled: 120 MB as quantized in /m/x\nUse it with: fr2en --model x\n',
  });
  expect(given).toMatchObject({ storage: 'quantized', force: true });
  expect((await run(['models', 'pull', 'x', '--quiet'], { models: { pullModel } })).stdout).toBe('');
  expect(given).toMatchObject({ storage: 'auto', force: false });
});

test('a pull that is stopped says how far it is and how to go on', async () => {
  let world: World | undefined;
  const outcome = await run(['models', 'pull', 'x'], {
    models: {
      pullModel: async (_name, options) => {
        options?.onProgress?.({ file: 'a', done: 30e6, total: 418e6 });
        world?.stop.abort(interrupted);
        if (options?.signal?.aborted) throw options.signal.reason;
        throw new Error('it was not stopped');
      },
    },
    onWorld: (played) => {
      world = played;
    },
  });
  expect(outcome).toMatchObject({
    exitCode: 130,
    stdout: '',
    stderr: 'fr2en: interrupted: 30 MB of 418 MB downloaded; run the same command to continue.\n',
  });
});

test('the bar is shown on a terminal or on demand, and is gone at the end; who waits for another is told', async () => {
  const pullModel = async (name: string, { onProgress, onWait }: PullOptions = {}) => {
    onWait?.();
    onProgress?.({ file: 'a', done: 209e6, total: 418e6 });
    return { name, folder: '/m/x', commit: 'c0ffee', storages: ['float32'] as const, bytes: 418e6, isChanged: true };
  };
  const waiting = 'fr2en: x: another process is pulling or removing this model; waiting for it to finish.\n';
  expect((await run(['models', 'pull', 'x'], { models: { pullModel } })).stderr).toBe(waiting);
  expect((await run(['models', 'pull', 'x', '--progress'], { models: { pullModel } })).stderr).toContain(
    'x [============            ] 50 %, 209 MB of 418 MB',
  );
  expect((await run(['models', 'pull', 'x', '--quiet'], { models: { pullModel } })).stderr).toBe('');
});

test('speed and time are told once they mean something', () => {
  expect(downloadText({ file: 'a', done: 100e6, total: 400e6 }, 50e6, 100)).toBe('25 %, 100 MB of 400 MB');
  expect(downloadText({ file: 'a', done: 100e6, total: 400e6 }, 50e6, 5000)).toBe('25 %, 100 MB of 400 MB, 10.0 MB/s, 30 s left');
  expect([megabytes(418e6), megabytes(230e3)]).toEqual(['418 MB', '0.2 MB']);
});

test('remove says what is free again', async () => {
  expect(await run(['models', 'remove', 'x'])).toMatchObject({ exitCode: 0, stdout: 'x: removed, freeing 418 MB (/models/x)\n' });
});

test.each(['pull', 'remove'])('%s without a name is wrong usage, with the cure', async (action) => {
  const outcome = await run(['models', action]);
  expect(outcome).toMatchObject({ exitCode: 2, stdout: '' });
  expect(outcome.stderr).toBe(
    `fr2en: models ${action}: the model is missing. Name it: fr2en models ${action} opus-mt-fr-en.\nUsage: fr2en models <action> [name]  (fr2en models --help lists all)\n`,
  );
});

test.each<[string, string]>([
  ['ERR_MODEL_NOT_FOUND', 'nope: no such model. See `fr2en models list`.'],
  ['ERR_DOWNLOAD', 'nope: hub.example cannot be reached.'],
])('%s is a line and exit code 1', async (code, message) => {
  const fails = async (): Promise<never> => {
    throw new Fr2enError(code as 'ERR_DOWNLOAD', message);
  };
  for (const action of ['path', 'pull', 'remove']) {
    const outcome = await run(['models', action, 'nope'], { models: { modelPath: fails, pullModel: fails, removeModel: fails } });
    expect(outcome).toMatchObject({ exitCode: 1, stdout: '', stderr: `fr2en: ${message}\n` });
  }
});

test('the help names what models can do', async () => {
  const { stdout } = await run(['models', '--help']);
  for (const word of [
    'list',
    'pull',
    'verify',
    'remove',
    'path',
    '--storage',
    '--force',
    'HF_ENDPOINT',
    'HF_TOKEN',
    'HTTPS_PROXY',
    'FR2EN_HOME',
  ])
    expect(stdout).toContain(word);
});

test('the real catalogue names the embedded model and where it is', async () => {
  const [first] = await services.models.listModels();
  expect(first).toMatchObject({ name: 'compact', state: 'embedded', folder: await services.models.modelPath('compact') });
  await expect(services.models.modelPath('nope')).rejects.toMatchObject({ code: 'ERR_MODEL_NOT_FOUND' });
});
