// What `fr2en serve` says, and its exit code, when the server cannot start.
import { expect, test } from 'vitest';
import '../../fixtures/typescript/children.js';
import { createServer } from '../../../src/server/create-server.js';
import { run } from '../../cli/played-world.js';
import { tinyModel } from '../../fixtures/models.js';

const tiny = ['--model', tinyModel, '--workers', '1', '--threads', '1'];

test.each<[string, readonly string[], number, RegExp]>([
  [
    'another address without keys',
    [...tiny, '--host', '0.0.0.0'],
    2,
    /^fr2en: host: 0\.0\.0\.0 can be reached .+--keys FILE.+--open.+\nUsage: .+\n$/u,
  ],
  [
    'an address of another machine',
    [...tiny, '--host', '192.0.2.1', '--open'],
    2,
    /^fr2en: host: 192\.0\.2\.1 is not an address of this machine\. .+\nUsage: .+\n$/u,
  ],
  ['a model that is not there', ['--model', 'nothing'], 1, /^fr2en: 'nothing': no such model or folder\. .+\n$/u],
  ['another model that is not there', [...tiny, '--model', 'nothing'], 1, /^fr2en: 'nothing': no such model or folder\. .+\n$/u],
])('%s', async (_what, argv, exitCode, stderr) => {
  expect(await run(['serve', '--port', '0', '--log', 'silent', ...argv], { services: { createServer } })).toMatchObject({
    exitCode,
    stdout: '',
    stderr: expect.stringMatching(stderr) as string,
  });
});
