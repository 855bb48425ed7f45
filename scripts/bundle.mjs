#!/usr/bin/env node
// The last step of the build: puts what src/marian/transformers.ts exports into dist/marian/transformers.js, without the rest of
// @xenova/transformers (pipelines, images, sound, browsers). Installed as a package, that would bring `sharp`, whose install script
// downloads from outside the registry: npm can be given a stand-in, yarn cannot.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../', import.meta.url));
const file = `${root}dist/marian/transformers.js`;

const bundle = await rolldown({
  input: file,
  platform: 'node',
  // fr2en imports it too: there must be one only
  external: ['onnxruntime-node'],
  // a module of which nothing is used is left out with all that it imports: the main one of the package imports everything
  treeshake: { moduleSideEffects: false },
});
const { output } = await bundle.generate({ format: 'esm', comments: { jsdoc: false } });
const [{ moduleIds }] = output;

/** `name version (licence)` of every package whose code is in the bundle. */
const packages = [...new Set(moduleIds.flatMap((id) => /node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/u.exec(id)?.[1] ?? []))].map(
  (name) => {
    const { version, license } = JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8'));
    return `${name.replaceAll('\\', '/')} ${version} (${license})`;
  },
);
const banner = `// Contains parts of ${packages.sort().join(', ')}: see THIRD-PARTY-NOTICES.md.`;

await bundle.write({ format: 'esm', file, comments: { jsdoc: false }, banner });
await bundle.close();
