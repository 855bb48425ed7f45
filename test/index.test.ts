import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as api from '../src/index.js';

test('the public names are these', () => {
  expect(Object.keys(api).sort()).toEqual([
    'Fr2enError',
    'createGlossary',
    'createServer',
    'createTranslator',
    'listModels',
    'modelPath',
    'openMemory',
    'pullModel',
    'readGlossary',
    'removeModel',
    'segment',
    'splitSentences',
    'translate',
    'verifyModel',
  ]);
});

test('importing loads nothing of the server: neither the framework nor what counts and logs', () => {
  const library = fileURLToPath(new URL('../dist/index.js', import.meta.url));
  const program = `
    const { createRequire } = await import('node:module');
    await import(process.argv[1]);
    console.log(Object.keys(createRequire(process.argv[1]).cache).join('\\n'));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program, library], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).not.toMatch(/fastify|prom-client|[/\\]pino/u);
});
