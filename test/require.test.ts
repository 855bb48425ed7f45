// fr2en is an ES module. CommonJS programs may `require` it where Node can do that (20.19, 22.12 and later), which takes that no module of
// the graph waits at its top level.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tinyModel } from './fixtures/models.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const canRequire = (process.features as { readonly require_module?: boolean }).require_module === true;
const cannot = canRequire ? '' : `skipped: Node ${process.versions.node} cannot require an ES module`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fr2en-require-'));
  mkdirSync(path.join(folder, 'node_modules'));
  symlinkSync(root, path.join(folder, 'node_modules/fr2en'), 'junction');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const left = (code: string): { status: number | null; stdout: string; stderr: string } => {
  writeFileSync(path.join(folder, 'program.cjs'), code);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['program.cjs', tinyModel], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
};

const use = `
const translator = await fr2en.createTranslator({ model: process.argv[2], workers: 1, threads: 1 });
console.log((await translator.translate('Le chat dort.')).text);
await translator.dispose();
`;

test.skipIf(!canRequire)(`require('fr2en') gives the library ${cannot}`, () => {
  const code = `const fr2en = require('fr2en');\nconsole.log(fr2en.splitSentences('Oui. Non.').length);\n(async () => {${use}})();`;
  // some versions of Node warn that this is new
  expect(left(code)).toMatchObject({ status: 0, stdout: '2\nThe cat sleeps.\n' });
});

test("await import('fr2en') does on every Node", () => {
  expect(left(`(async () => {\nconst fr2en = await import('fr2en');${use}})();`)).toEqual({
    status: 0,
    stdout: 'The cat sleeps.\n',
    stderr: '',
  });
});
