// Installs the packed fr2en with the package managers other than npm, each in an empty project, and translates a sentence there with the
// command, from Node and with the server. They come from the npm registry; where it lacks one, that one is skipped, and the skip is printed.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run-program.mjs';
import { tryServer } from './try-server.mjs';

const yarn4 = { from: '@yarnpkg/cli-dist@4', program: 'yarn', add: ['add', './fr2en.tgz'], run: [] };
const pnpLoaders = ['--require', './.pnp.cjs', '--experimental-loader', './.pnp.loader.mjs'];

/** `run` comes before a program of the project; `plain` is what Node itself needs to find the packages. */
const managers = [
  { name: 'pnpm 10', from: 'pnpm@10', program: 'pnpm', add: ['add', './fr2en.tgz'], run: ['exec'], plain: [] },
  { name: 'yarn 1', from: 'yarn@1.22', program: 'yarn', add: ['add', '--no-progress', 'file:./fr2en.tgz'], run: ['--silent'], plain: [] },
  { name: 'yarn 4 with node-modules', ...yarn4, plain: [], env: { YARN_NODE_LINKER: 'node-modules' } },
  { name: 'yarn 4 with pnp', ...yarn4, plain: pnpLoaders, env: { YARN_NODE_LINKER: 'pnp' } },
];

/** Formats bring their parsers when they are used, so that a package that is missing would show only then. */
const program = `import { createTranslator } from 'fr2en';
const translator = await createTranslator();
const files = { html: '<p>1</p>', markdown: '1', srt: '1\\n00:00:01,000 --> 00:00:02,000\\n1\\n', po: 'msgid "1"\\nmsgstr ""\\n', json: '"1"', yaml: 'a: 1' };
for (const [format, file] of Object.entries(files)) await translator.translateDocument(Buffer.from(file), { format });
for (const format of ['docx', 'odt', 'epub']) {
  const error = await translator.translateDocument(Buffer.from('1'), { format }).catch((failure) => failure);
  if (error.code !== 'ERR_INPUT') throw error;
}
const { text } = await translator.translate(process.argv[2]);
await translator.dispose();
console.log(text);
`;

/** Has npx fetch a package manager, and says where programs are found then: npx itself takes a second for every program that it starts. */
const pathWith = async (from, place) =>
  (await run('npx', ['--yes', '--prefer-offline', '--package', from, '--', 'node', '-p', 'process.env.PATH'], place)).stdout;

/** What one package manager makes of the sentence, or why it is skipped. */
const tryOne = async ({ name, from, program: manager, add, run: before, plain, env: own }, { tarball, folder, french, registry }) => {
  const cwd = path.join(folder, name.replaceAll(' ', '-'));
  mkdirSync(cwd);
  copyFileSync(tarball, path.join(cwd, 'fr2en.tgz'));
  writeFileSync(path.join(cwd, 'package.json'), JSON.stringify({ name: 'a-stranger', private: true, type: 'module' }));
  writeFileSync(path.join(cwd, 'try.js'), program);
  // yarn 4 looks for its project in the folders above, unless there is a lock
  if (manager === 'yarn') writeFileSync(path.join(cwd, 'yarn.lock'), '');
  // yarn 1 knows a tarball by name and version, and would install one that it has seen before: its cache is this project's own
  const cache = name === 'yarn 1' ? { YARN_CACHE_FOLDER: path.join(cwd, '.cache') } : {};
  const yarnSettings = { YARN_ENABLE_TELEMETRY: '0', YARN_ENABLE_IMMUTABLE_INSTALLS: 'false', YARN_NPM_REGISTRY_SERVER: registry };
  const env = { ...process.env, npm_config_registry: registry, ...yarnSettings, ...cache, ...own, FR2EN_HOME: path.join(cwd, 'home') };
  try {
    env.PATH = await pathWith(from, { cwd, env });
    await run(manager, ['--version'], { cwd, env });
  } catch (error) {
    return { name, skipped: `npx cannot fetch ${from}: ${error.message.trim().split('\n').at(-1)}` };
  }
  const since = performance.now();
  await run(manager, add, { cwd, env });
  const seconds = (performance.now() - since) / 1000;
  const { stdout: fromCommand, stderr } = await run(manager, [...before, 'fr2en'], { cwd, env, input: french });
  if (stderr.includes('memory')) throw new Error(`${name}: ${stderr}`);
  const { stdout: fromNode } = await run(process.execPath, [...plain, 'try.js', french], { cwd, env });
  const fromServer = await tryServer({ program: manager, args: [...before, 'fr2en'], cwd, env }, french);
  return { name, seconds, answers: [fromCommand, fromNode, fromServer] };
};

/**
 * Tries all, two at a time.
 *
 * @param wishes - `tarball`, an empty `folder` to work in, the sentence `french` and the `registry`
 * @returns for each: name, seconds of the install and the English twice, or `skipped` with the reason
 */
export const tryManagers = async (wishes) => {
  const results = [];
  const waiting = [...managers.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await tryOne(next[1], wishes);
  };
  await Promise.all([work(), work()]);
  return results;
};
