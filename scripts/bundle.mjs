#!/usr/bin/env node
// The last step of the build: puts what two modules export into those modules, so that the packages behind them need not be installed.
//
// - src/marian/transformers.ts: a part of @xenova/transformers. Installed, that would bring `sharp`, whose install script downloads from
//   outside the registry: npm can be given a stand-in, yarn cannot.
// - src/server/framework.ts: fastify and a part of typebox; the module says why. Of its 1.25 MB, typebox is 0.18; most of the rest is
//   what fastify checks and writes JSON by. It is not minified: who looks into a stack trace should find code that can be read.
// - src/memory/store/lmdb.ts: the store; the module says why. Its binary is looked for among the packages that package.json names.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../', import.meta.url));

const bundles = [
  {
    file: 'dist/marian/transformers.js',
    // fr2en imports it too: there must be one only
    external: ['onnxruntime-node'],
    // a module of which nothing is used is left out with all that it imports: the main one of the package imports everything
    treeshake: { moduleSideEffects: false },
  },
  // for tests only, and asked for when it is used
  { file: 'dist/server/framework.js', external: ['light-my-request', 'pino'], treeshake: true },
  // decodes msgpack, which the store holds none of
  { file: 'dist/memory/store/lmdb.js', external: ['msgpackr-extract'], treeshake: true },
];

for (const { file, external, treeshake } of bundles) {
  const bundle = await rolldown({
    input: root + file,
    platform: 'node',
    external,
    treeshake,
    plugins: [oneOfEach(), binaryOfLmdb()],
    onLog,
  });
  const { output } = await bundle.generate({ format: 'esm', comments: { jsdoc: false } });
  const [{ moduleIds }] = output;
  const banner = `// Contains parts of ${packagesOf(moduleIds).join(', ')}: see THIRD-PARTY-NOTICES.md.`;
  await bundle.write({ format: 'esm', file: root + file, comments: { jsdoc: false }, banner });
  await bundle.close();
}

/** What a package does is its own affair: lmdb’s keys are compared by a function that ordered-binary makes with `eval`. */
function onLog(level, log, handler) {
  if (log.code !== 'EVAL') handler(level, log);
}

/** Where npm has put the same version of a package into several folders (ajv, three times), all take the first. */
function oneOfEach() {
  const folders = new Map();
  return {
    name: 'one-of-each',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const folder = found && !found.external && folderOf(found.id);
      if (!folder) return found;
      const { name, version } = settingsIn(folder);
      const first = folders.get(`${name} ${version}`) ?? folder;
      folders.set(`${name} ${version}`, first);
      return { ...found, id: first + found.id.slice(folder.length) };
    },
  };
}

/** In place of the package with which lmdb looks for its binary beside itself. One for another C library does not load. */
function binaryOfLmdb() {
  const id = 'node-gyp-build-optional-packages';
  const code = `import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);
    const fromPackage = '@lmdb/lmdb-' + process.platform + '-' + process.arch;
    const names = process.platform === 'linux' ? ['node.napi.glibc.node', 'node.napi.musl.node'] : ['node.napi.node'];
    export default function loadBinary() {
      const errors = [];
      for (const name of names) {
        try {
          return require(fromPackage + '/' + name);
        } catch (error) {
          errors.push(error);
        }
      }
      throw errors[0];
    }`;
  return {
    name: 'binary-of-lmdb',
    resolveId: (source) => (source === id ? id : undefined),
    load: (given) => (given === id ? code : undefined),
  };
}

/** The folder of the package that a module is in; the innermost: a package may have others in a node_modules of its own. */
function folderOf(id) {
  return /^.*node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/u.exec(id)?.[0];
}

function settingsIn(folder) {
  return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
}

/** `name version (licence)` of every package whose code is in a bundle. */
function packagesOf(moduleIds) {
  const folders = new Set(moduleIds.flatMap((id) => folderOf(id) ?? []));
  return [...folders]
    .map(settingsIn)
    .map(({ name, version, license }) => `${name} ${version} (${license})`)
    .sort();
}
