#!/usr/bin/env node
// Packs fr2en, installs the tarball into an empty project as a stranger would (without our settings), and translates a sentence there
// three times: with the command, from Node, and with the server, whose page must be there too. All must give the same English, from the
// model in the package; so must the other package managers (package-managers.mjs). publint and arethetypeswrong check the package on the
// way.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tryManagers } from './package-managers.mjs';
import { tryServer } from './try-server.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'fr2en-package-')));
const project = path.join(folder, 'npm');
const french = '« Nous avons trouvé un accord », a déclaré le président.';

// On Windows npm is a script that only a shell can find. No argument here comes from outside.
const run = (command, args, { input, cwd = project } = {}) => {
  const shell = process.platform === 'win32' && command !== process.execPath;
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, input, encoding: 'utf8', shell });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? `exit ${status}`}\n${stdout}${stderr}`);
  return { stdout: stdout.trim(), stderr };
};

const expect = (holds, what) => {
  if (!holds) throw new Error(what);
  console.log(`ok: ${what}`);
};

const pack = () => {
  run('npm', ['pack', '--pack-destination', folder], { cwd: root });
  const name = readdirSync(folder).find((entry) => entry.endsWith('.tgz'));
  const megabytes = statSync(path.join(folder, name)).size / 1e6;
  expect(megabytes < 30, `${name} of ${megabytes.toFixed(1)} MB is lean`);
  expect(/"prepare"/u.test(readFileSync(`${root}package.json`, 'utf8')), 'package.json is as it was before');
  return path.join(folder, name);
};

const checkPackage = (tarball) => {
  // how other kinds of modules resolve the types: .attw.json lists exceptions, since Node can require an ES module (test/require.test.ts)
  run('npx', ['--no-install', 'attw', tarball], { cwd: root });
  console.log('ok: its types are right for every kind of module');
  const installed = path.join(project, 'node_modules', 'fr2en');
  run('npx', ['--no-install', 'publint', '--strict', '--pack', 'false', installed], { cwd: root });
  console.log('ok: publint finds nothing in it');
  const packages = readdirSync(path.join(project, 'node_modules'));
  expect(!packages.some((name) => ['sharp', 'onnxruntime-web', '@xenova'].includes(name)), 'it needs no transformers.js and no sharp');
  expect(!readdirSync(installed).includes('node_modules'), 'it brings no packages of its own');
};

/** @returns the English */
const tryWithNpm = async (tarball) => {
  mkdirSync(project);
  writeFileSync(path.join(project, 'package.json'), JSON.stringify({ name: 'a-stranger', private: true, type: 'module' }));
  const { stderr } = run('npm', ['install', tarball]);
  expect(!/warn/iu.test(stderr), `npm ${run('npm', ['--version']).stdout} warns of nothing`);
  checkPackage(tarball);

  const fromCommand = run('npx', ['fr2en'], { input: french }).stdout;
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
  const fromNode = run(process.execPath, ['try.js', french]).stdout;
  expect(fromNode === fromCommand, `import 'fr2en': ${fromNode}`);
  if (process.features.require_module) {
    writeFileSync(path.join(project, 'try.cjs'), "console.log(require('fr2en').splitSentences(process.argv[2]).length);");
    expect(run(process.execPath, ['try.cjs', french]).stdout === '1', "require('fr2en') from CommonJS");
  }
  writeFileSync(path.join(project, 'french.txt'), french);
  run('npm', ['ci']);
  expect(run('npx', ['fr2en', 'french.txt']).stdout === fromCommand, 'the same after npm ci');
  const fromServer = await tryServer({ program: 'npx', args: ['fr2en'], cwd: project }, french);
  expect(fromServer === fromCommand, `npx fr2en serve, with its page: ${fromServer}`);
  return fromCommand;
};

try {
  const tarball = pack();
  const english = await tryWithNpm(tarball);
  const registry = run('npm', ['config', 'get', 'registry'], { cwd: root }).stdout.replace(/\/$/u, '');
  for (const { name, skipped, seconds, answers } of await tryManagers({ tarball, folder, french, registry })) {
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
