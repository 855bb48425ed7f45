// A bundler that takes fr2en into its file leaves the model and the program of its processes behind: the error says so, and how to mend it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tinyModel } from './fixtures/models.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const program = `
import { createTranslator } from 'fr2en';
const go = async () => {
  const translator = await createTranslator({ model: process.argv[2], workers: 1, threads: 1 });
  console.log((await translator.translate('Le chat dort.')).text);
  await translator.dispose();
};
go().catch(({ code, message }) => console.log(code, message));
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fr2en-bundled-'));
  mkdirSync(path.join(folder, 'node_modules'));
  symlinkSync(root, path.join(folder, 'node_modules/fr2en'), 'junction');
  writeFileSync(path.join(folder, 'program.mjs'), program);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What the bundle prints, from a folder of its own where the packages are not. */
const printed = async (format: 'esm' | 'cjs', external: readonly string[], model: string): Promise<string> => {
  const file = path.join(folder, `bundle/deep/in/it/program.${format === 'esm' ? 'mjs' : 'cjs'}`);
  const bundle = await rolldown({ input: path.join(folder, 'program.mjs'), platform: 'node', external: [...external], logLevel: 'silent' });
  await bundle.write({ file, format, codeSplitting: false });
  const { stdout, stderr } = spawnSync(process.execPath, [file, model], { cwd: folder, encoding: 'utf8' });
  return stdout + stderr;
};

const cure = /leave it out of the bundle \(esbuild: external: \['fr2en'\], Next\.js: serverExternalPackages: \['fr2en'\]/u;

test.each(['esm', 'cjs'] as const)('as %s: the embedded model is missing', async (format) => {
  const words = await printed(format, ['onnxruntime-node'], 'compact');
  expect(words).toMatch(/^ERR_MODEL_NOT_FOUND model compact: its folder is missing \(.*compact\)\. If fr2en was bundled/u);
  expect(words).toMatch(cure);
});

test('with a model of your own: the program of its processes is missing', async () => {
  const model = path.join(folder, 'model');
  cpSync(tinyModel, model, { recursive: true });
  const words = await printed('esm', ['onnxruntime-node'], model);
  expect(words).toMatch(/^ERR_WORKER the program of the model’s process is missing \(.*entry\.js\)\. If fr2en was bundled/u);
  expect(words).toMatch(cure);
});

test('left out of the bundle, as the error says, it translates', async () => {
  expect(await printed('esm', ['fr2en'], tinyModel)).toBe('The cat sleeps.\n');
});
