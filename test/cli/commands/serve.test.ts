import { expect, test } from 'vitest';
import { Fr2enError } from '../../../src/errors.js';
import type { ServerOptions } from '../../../src/server/types.js';
import { interrupted, type World } from '../../../src/cli/world.js';
import { type Outcome, run } from '../played-world.js';

/** Runs `fr2en serve` with a server that is played, and stops it once it listens. */
const serve = async (
  argv: readonly string[],
  { url = 'http://127.0.0.1:5000', env = {} }: { url?: string; env?: Record<string, string> } = {},
): Promise<Outcome & { readonly options: readonly ServerOptions[]; readonly closed: number }> => {
  const options: ServerOptions[] = [];
  let closed = 0;
  let world: World | undefined;
  const outcome = await run(['serve', ...argv], {
    env,
    onWorld: (made) => (world = made),
    services: {
      createServer: async (given) => {
        options.push(given);
        setTimeout(() => world?.stop.abort(interrupted), 20);
        return { url, close: async () => void (closed += 1) };
      },
    },
  });
  return { ...outcome, options, closed };
};

test('it says where it listens, waits, and closes the server', async () => {
  expect(await serve([])).toMatchObject({
    exitCode: 0,
    stdout: 'fr2en: listening on http://127.0.0.1:5000 (this machine only)\n',
    stderr: '',
    closed: 1,
    options: [{ port: 5000, translator: { model: undefined, beams: 4 } }],
  });
});

test('with keys, others may use it', async () => {
  const { stdout, stderr } = await serve(['--host', '0.0.0.0', '--keys', 'k'], { url: 'http://192.168.1.4:5000' });
  expect(stdout).toBe('fr2en: listening on http://192.168.1.4:5000 (every machine that can reach it, with a key)\n');
  expect(stderr).toBe('');
});

test('open to everyone, it warns', async () => {
  const { stdout, stderr } = await serve(['--host', '0.0.0.0', '--open', '--quiet'], { url: 'http://192.168.1.4:5000' });
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^fr2en: anyone who can reach this address may use the server\. .+--keys.+\n$/u);
});

test('the model is the first that is given, or else that of the environment', async () => {
  const env = { FR2EN_MODEL: 'opus-mt-fr-en' };
  expect((await serve([], { env })).options).toMatchObject([{ models: [], translator: { model: 'opus-mt-fr-en' } }]);
  expect((await serve(['-m', 'a', '-m', 'b'], { env })).options).toMatchObject([{ models: ['b'], translator: { model: 'a' } }]);
});

test.each([
  ['ERR_SERVER', 1, /^fr2en: it does not work\.\n$/u],
  ['ERR_OPTION', 2, /^fr2en: it does not work\.\nUsage: fr2en serve .+\n$/u],
] as const)('a server that cannot start: %s', async (code, exitCode, stderr) => {
  const outcome = await run(['serve'], {
    services: {
      createServer: async () => {
        throw new Fr2enError(code, 'it does not work.');
      },
    },
  });
  expect(outcome).toMatchObject({ exitCode, stdout: '', stderr: expect.stringMatching(stderr) as string });
});
