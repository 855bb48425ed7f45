import { createServer as createSocket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import '../../fixtures/typescript/children.js';
import { createServer } from '../../../src/server/create-server.js';
import type { App } from '../../../src/server/routes/types.js';
import { listen } from '../../../src/server/running/listen.js';
import { tinyModel } from '../../fixtures/models.js';
import { until } from '../../cli/built-command.js';
import { connection, untilItEnds } from '../raw-request.js';
import { started, startedAlone } from '../started.js';

const translator = { model: tinyModel, workers: 1, threads: 1 };

test('a port that is taken, and a host that is not here, are said to be so, and nothing stays', async () => {
  const other = createSocket().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await until(() => other.listening);
  const { port } = other.address() as { port: number };
  await expect(createServer({ port, translator })).rejects.toMatchObject({
    code: 'ERR_SERVER',
    message: expect.stringMatching(/another program listens there/u) as string,
  });
  await expect(createServer({ port: 0, host: '192.0.2.1', open: true, translator })).rejects.toMatchObject({
    code: 'ERR_OPTION',
    message: expect.stringMatching(/^host: 192\.0\.2\.1 is not an address of this machine\. /u) as string,
  });
});

test.each([
  [
    'EACCES',
    {
      code: 'ERR_SERVER',
      message: 'port 80 of 127.0.0.1: permission denied. Choose one from 1024, and let a proxy pass requests on to it.',
    },
  ],
  ['EPERM', { code: 'ERR_SERVER', message: expect.stringContaining('permission denied') as string }],
  [
    'ENOTFOUND',
    { code: 'ERR_OPTION', message: expect.stringMatching(/^host: 127\.0\.0\.1 is not an address of this machine\. /u) as string },
  ],
  // what nobody has thought of is not given another name
  ['EMFILE', { code: 'EMFILE', message: 'as it was' }],
])('a port that cannot be opened: %s', async (code, error) => {
  const app = { listen: () => Promise.reject(Object.assign(new Error('as it was'), { code })) } as unknown as App;
  await expect(listen(app, { host: '127.0.0.1', port: 80 })).rejects.toMatchObject(error);
});

test('a server is closed once, however often it is asked', async () => {
  const server = await startedAlone();
  await Promise.all([server.close(), server.close()]);
  await server.close();
  await expect(fetch(`${server.url}/health`)).rejects.toThrow();
});

test('a spare connection, on which nothing was asked, does not hold up the end', async () => {
  const server = await started();
  const ended = untilItEnds(await connection(server.url));
  const since = performance.now();
  await server.close();
  expect(performance.now() - since).toBeLessThan(5000);
  expect(await ended).toBe('');
});

test('two servers live side by side in one process', async () => {
  const [one, other] = await Promise.all([startedAlone(), startedAlone()]);
  await one.close();
  expect((await fetch(`${other.url}/health`)).status).toBe(200);
});
