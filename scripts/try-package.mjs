#!/usr/bin/env node
// Packs fr2en, installs the tarball into an empty project as a stranger would (without our settings), and translates a sentence there
// three times: with the command, from Node, and with the server, whose page must be there too. All must give the same English, from the
// model in the package; so must the other package managers (package-managers.mjs). publint and arethetypeswrong check the package on the
// way.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tryManagers } from './package-managers.mjs';
import { run } from './run-program.mjs';
import { tryServer } from './try-server.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'fr2en-package-')));
const project = path.join(folder, 'npm');
const french = '« Nous avons trouvé un accord », a déclaré le président.';

const there = { cwd: project };
const here = { cwd: root };
// a translation memory of its own: the user's knows the sentence already
process.env.FR2EN_HOME = path.join(folder, 'home');

const expect = (holds, what) => {
  if (!holds) throw new Error(what);
  console.log(`ok: ${what}`);
};

const pack = async () => {
  await run('npm', ['pack', '--pack-destination', folder], here);
  const name = readdirSync(folder).find((entry) => entry.endsWith('.tgz'));
  const megabytes = statSync(path.join(folder, name)).size / 1e6;
  expect(megabytes < 30, `${name} of ${megabytes.toFixed(1)} MB is lean`);
  expect(/"prepare"/u.test(readFileSync(`${root}package.json`, 'utf8')), 'package.json is as it was before');
  return path.join(folder, name);
};

const checkPackage = async (tarball) => {
  // how other kinds of modules resolve the types: .attw.json lists exceptions, since Node can require an ES module (test/require.test.ts)
  await run('npx', ['--no-install', 'attw', tarball], here);
  console.log('ok: its types are right for every kind of module');
  const installed = path.join(project, 'node_modules', 'fr2en');
  await run('npx', ['--no-install', 'publint', '--strict', '--pack', 'false', installed], here);
  console.log('ok: publint finds nothing in it');
  const packages = readdirSync(path.join(project, 'node_modules'));
  expect(!packages.some((name) => ['sharp', 'onnxruntime-web', '@xenova'].includes(name)), 'it needs no transformers.js and no sharp');
  expect(!readdirSync(installed).includes('node_modules'), 'it brings no packages of its own');
};

/** @returns the English */
const tryWithNpm = async (tarball) => {
  mkdirSync(project);
  writeFileSync(path.join(project, 'package.json'), JSON.stringify({ name: 'a-stranger', private: true, type: 'module' }));
  const { stderr } = await run('npm', ['install', tarball], there);
  expect(!/warn/iu.test(stderr), `npm ${(await run('npm', ['--version'], there)).stdout} warns of nothing`);
  await checkPackage(tarball);

  const { stdout: fromCommand, stderr: said } = await run('npx', ['fr2en'], { ...there, input: french });
  expect(!said.includes('memory'), 'npx fr2en: there is no trouble with its translation memory');
  expect(/^“[^“”«»]+”[^“”«»]*$/u.test(fromCommand), `npx fr2en: ${fromCommand}`);

  // TypeScript finds the types too: they are next to the module that package.json names.
  writeFileSync(
    path.join(project, 'try.js'),
    `import { createTranslator, translate, segment, splitSentences } from 'fr2en';
    const translator = await createTranslator();
    const { text } = await translator.translate(process.argv[2]);
    await translator.dispose();
    console.log(text);`,
  );
  const { stdout: fromNode } = await run(process.execPath, ['try.js', french], there);
  expect(fromNode === fromCommand, `import 'fr2en': ${fromNode}`);
  if (process.features.require_module) {
    writeFileSync(path.join(project, 'try.cjs'), "console.log(require('fr2en').splitSentences(process.argv[2]).length);");
    expect((await run(process.execPath, ['try.cjs', french], there)).stdout === '1', "require('fr2en') from CommonJS");
  }
  writeFileSync(path.join(project, 'french.txt'), french);
  await run('npm', ['ci'], there);
  expect((await run('npx', ['fr2en', 'french.txt'], there)).stdout === fromCommand, 'the same after npm ci');
  const fromServer = await tryServer({ program: 'npx', args: ['fr2en'], cwd: project }, french);
  expect(fromServer === fromCommand, `npx fr2en serve, with its page: ${fromServer}`);
  return fromCommand;
};

try {
  const tarball = await pack();
  const registry = (await run('npm', ['config', 'get', 'registry'], here)).stdout.replace(/\/$/u, '');
  const tries = [tryWithNpm(tarball), tryManagers({ tarball, folder, french, registry })];
  // when one fails, the other must not lose its folder
  await Promise.allSettled(tries);
  const [english, others] = await Promise.all(tries);
  for (const { name, skipped, seconds, answers } of others) {
    if (skipped) console.log(`SKIPPED: ${name}: ${skipped}`);
    else
      expect(
        answers.every((answer) => answer === english),
        `${name}: installed in ${seconds.toFixed(0)} s, the same English`,
      );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
