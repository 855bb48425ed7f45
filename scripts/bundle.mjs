#!/usr/bin/env node
// Runs before `npm pack` and `npm publish` (prepack), and with `--undo` after them (postpack).
//
// @xenova/transformers needs `sharp`, whose install script downloads from outside the registry. In this repository our stub replaces it
//   (stubs/README.md); the published package contains @xenova/transformers and the stubs (`bundleDependencies`). This script trims what npm
//   would bundle, by editing the installed package.json of @xenova/transformers while npm packs:
// - its types and 44 MB of browser builds are left out: `files` names only the sources;
// - onnxruntime-node (94 MB) is not bundled: fr2en depends on it directly, where npm installs it from the registry.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const manifest = `${root}node_modules/@xenova/transformers/package.json`;
const original = `${manifest}.original`;

// At the start too: a killed pack may have left its edit behind.
if (existsSync(original)) renameSync(original, manifest);

if (!process.argv.includes('--undo')) {
  const installed = JSON.parse(readFileSync(manifest, 'utf8'));
  renameSync(manifest, original);
  writeFileSync(manifest, JSON.stringify({ ...installed, files: ['src', 'LICENSE'], optionalDependencies: {} }, null, 2));
  // npm's own record of the tree still lists the old dependencies; without it npm reads the packages.
  rmSync(`${root}node_modules/.package-lock.json`, { force: true });
  // `prepare` builds next: no file of an earlier build may be packed.
  rmSync(`${root}dist`, { recursive: true, force: true });
}
