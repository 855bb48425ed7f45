import { expect, test } from 'vitest';
import { services } from '../../src/cli/services.js';
import { Fr2enError } from '../../src/errors.js';
import { run } from './played-world.js';

test('path, list and verify print what the models room says', async () => {
  expect(await run(['models', 'path'])).toMatchObject({ exitCode: 0, stdout: '/models/compact\n', stderr: '' });
  expect(await run(['models', 'list'])).toMatchObject({ exitCode: 0, stdout: 'compact: inside the package\n  /models/compact\n' });
  expect((await run(['models', 'verify', 'x'])).stdout).toBe('x: all files are as published (/models/x)\n');
});

test('a model that is not there is a line and exit code 1', async () => {
  const modelFolder = async (): Promise<never> => {
    throw new Fr2enError('ERR_MODEL_NOT_FOUND', 'nope: no such model. See `fr2en models list`.');
  };
  const outcome = await run(['models', 'path', 'nope'], { services: { modelFolder } });
  expect(outcome).toMatchObject({ exitCode: 1, stdout: '', stderr: 'fr2en: nope: no such model. See `fr2en models list`.\n' });
});

test('the real catalogue names the embedded model and where it is', async () => {
  const [first] = await services.listModels();
  expect(first).toMatchObject({ name: 'compact', isHere: true, folder: await services.modelFolder('compact') });
  await expect(services.modelFolder('nope')).rejects.toMatchObject({ code: 'ERR_MODEL_NOT_FOUND' });
});
