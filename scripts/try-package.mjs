#!/usr/bin/env node
// Packs fr2en, installs the tarball into an empty project as a stranger would (without our overrides and settings), and translates a
// sentence there twice: with the command, and from Node. Both must give the same English, from the model in the package. publint and
// arethetypeswrong check the package on the way.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'fr2en-package-')));
const french = '« Nous avons trouvé un accord », a déclaré le président.';

// On Windows npm is a script that only a shell can find. No argument here comes from outside.
const run = (command, args, { input, cwd = folder } = {}) =>
  execFileSync(command, args, { cwd, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'], shell: process.platform === 'win32' });

const expect = (holds, what) => {
  if (!holds) throw new Error(what);
  console.log(`ok: ${what}`);
};

try {
  run('npm', ['pack', '--pack-destination', folder], { cwd: root });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  const megabytes = statSync(path.join(folder, tarball)).size / 1e6;
  expect(megabytes < 30, `${tarball} of ${megabytes.toFixed(1)} MB is lean`);

  // how other kinds of modules resolve the types: .attw.json lists exceptions, since Node can require an ES module (test/require.test.ts)
  run('npx', ['--no-install', 'attw', path.join(folder, tarball)], { cwd: root });
  console.log('ok: its types are right for every kind of module');

  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'a-stranger', private: true, type: 'module' }));
  run('npm', ['install', `./${tarball}`]);
  run('npx', ['--no-install', 'publint', '--strict', '--pack', 'false', path.join(folder, 'node_modules', 'fr2en')], { cwd: root });
  console.log('ok: publint finds nothing in it');
  const inside = readdirSync(path.join(folder, 'node_modules', 'fr2en', 'node_modules'));
  expect(inside.includes('sharp') && inside.includes('@xenova'), `it brings ${inside.join(', ')}`);
  expect(!readdirSync(path.join(folder, 'node_modules')).includes('sharp'), 'no other sharp was installed');

  const fromCommand = run('npx', ['fr2en'], { input: french }).trim();
  expect(/^“[^“”«»]+”[^“”«»]*$/u.test(fromCommand), `npx fr2en: ${fromCommand}`);

  // TypeScript finds the types too: they are next to the module that package.json names.
  writeFileSync(
    path.join(folder, 'try.js'),
    `import { createTranslator, translate, segment, splitSentences } from 'fr2en';
    const translator = await createTranslator();
    const { text } = await translator.translate(process.argv[2]);
    await translator.dispose();
    console.log(text);`,
  );
  if (process.features.require_module) {
    writeFileSync(path.join(folder, 'try.cjs'), "console.log(require('fr2en').splitSentences(process.argv[2]).length);");
    const sentences = execFileSync(process.execPath, ['try.cjs', french], { cwd: folder, encoding: 'utf8' }).trim();
    expect(sentences === '1', "require('fr2en') from CommonJS");
  }
  writeFileSync(path.join(folder, 'french.txt'), french);
  const fromNode = execFileSync(process.execPath, ['try.js', french], { cwd: folder, encoding: 'utf8' }).trim();
  expect(fromNode === fromCommand, `import 'fr2en': ${fromNode}`);

  run('npm', ['ci']);
  expect(run('npx', ['fr2en', 'french.txt']).trim() === fromCommand, 'the same after npm ci');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
