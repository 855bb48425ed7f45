#!/usr/bin/env node
// The last step of the build: puts what two modules export into those modules, so that the packages behind them need not be installed.
//
// - src/marian/transformers.ts: a part of @xenova/transformers. Installed, that would bring `sharp`, whose install script downloads from
//   outside the registry: npm can be given a stand-in, yarn cannot.
// - src/server/framework.ts: fastify and a part of typebox; the module says why.
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
  const bundle = await rolldown({ input: root + file, platform: 'node', external, treeshake });
  const { output } = await bundle.generate({ format: 'esm', comments: { jsdoc: false } });
  const [{ moduleIds }] = output;
  const banner = `// Contains parts of ${packagesOf(moduleIds).join(', ')}: see THIRD-PARTY-NOTICES.md.`;
  await bundle.write({ format: 'esm', file: root + file, comments: { jsdoc: false }, banner });
  await bundle.close();
}

/** `name version (licence)` of every package whose code is in a bundle. */
function packagesOf(moduleIds) {
  const names = new Set(moduleIds.flatMap((id) => /node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/u.exec(id)?.[1] ?? []));
  return [...names]
    .map((name) => {
      const { version, license } = JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8'));
      return `${name.replaceAll('\\', '/')} ${version} (${license})`;
    })
    .sort();
}
