#!/usr/bin/env node
// The last step of the build: puts what two modules export into those modules, so that the packages behind them need not be installed.
//
// - src/marian/transformers.ts: a part of @xenova/transformers. Installed, that would bring `sharp`, whose install script downloads from
//   outside the registry: npm can be given a stand-in, yarn cannot.
// - src/server/framework.ts: fastify and a part of typebox; the module says why. Of its 1.25 MB, typebox is 0.18; most of the rest is
//   what fastify checks and writes JSON by. It is not minified: who looks into a stack trace should find code that can be read.
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
];

for (const { file, external, treeshake } of bundles) {
  const bundle = await rolldown({ input: root + file, platform: 'node', external, treeshake, plugins: [oneOfEach()] });
  const { output } = await bundle.generate({ format: 'esm', comments: { jsdoc: false } });
  const [{ moduleIds }] = output;
  const banner = `// Contains parts of ${packagesOf(moduleIds).join(', ')}: see THIRD-PARTY-NOTICES.md.`;
  await bundle.write({ format: 'esm', file: root + file, comments: { jsdoc: false }, banner });
  await bundle.close();
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
