#!/usr/bin/env node
// The last step of the build: the command in a few files instead of over five hundred modules, and the program of a model's process in one.
// Finding, reading and linking the modules was the most of what `fr2en short.txt` did before it could ask the model.
//
// - dist/cli/ holds the command: bin.js, and beside it a chunk for each part that is imported when it is needed, so that `--help` stays
//   small. The library (dist/index.js) keeps its modules: who bundles it wants to leave some out.
// - dist/marian/worker/entry.js is the program of a model's process.
//
// Nothing is minified: who looks into a stack trace should find code that can be read. Packages stay outside, and what bundle.mjs has made.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const made = ['marian/transformers.js', 'server/framework.js', 'memory/store/lmdb.js'].map((file) => join(dist, file));

// the command's own modules are in its bundle, and nobody else may import them
await bundle('cli/', 'bin.js', () => rmSync(`${dist}cli`, { recursive: true }));
await bundle('marian/worker/', 'entry.js');

async function bundle(folder, file, makeRoom) {
  const bundled = await rolldown({
    input: dist + folder + file,
    platform: 'node',
    plugins: [madeBefore(folder), ownPlaces(folder)],
  });
  const { output } = await bundled.generate({
    format: 'esm',
    entryFileNames: file,
    chunkFileNames: '[name].js',
    comments: { jsdoc: false },
  });
  await bundled.close();
  makeRoom?.();
  mkdirSync(dist + folder, { recursive: true });
  for (const { fileName, code } of output) writeFileSync(dist + folder + fileName, code);
}

/** All chunks lie in one folder, from which they import packages, and what bundle.mjs has made, where that lies. */
function madeBefore(folder) {
  return {
    name: 'made-before',
    resolveId: async function (source, importer, options) {
      if (!importer) return undefined;
      if (!/^[./]/u.test(source)) return { id: source, external: true };
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (!found || !made.includes(found.id)) return found;
      return { id: relativeFrom(folder, found.id), external: true };
    },
  };
}

/** A module that looks for files of the package beside itself looks beside the place where it was. */
function ownPlaces(folder) {
  return {
    name: 'own-places',
    transform: (code, id) =>
      code.includes('import.meta.url')
        ? { code: code.replaceAll('import.meta.url', `new URL('${relativeFrom(folder, id)}', import.meta.url).href`) }
        : undefined,
  };
}

function relativeFrom(folder, id) {
  const path = relative(dist + folder, id).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}
