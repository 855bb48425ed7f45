#!/usr/bin/env node
// Before `npm pack` and `npm publish` (prepack), and `--undo` after them (postpack).
//
// @xenova/transformers asks for `sharp`, whose install script downloads from outside the registry. In this repository our stub takes its
// place (stubs/README.md); those who install the package get @xenova/transformers and the stubs inside it (`bundleDependencies`). What npm
// would bundle is trimmed here, by editing the installed package.json of @xenova/transformers while npm packs:
// - its 44 MB of browser builds and its types stay out: `files` names the sources alone;
// - onnxruntime-node (94 MB) is not bundled: fr2en depends on it directly, where npm installs it from the registry.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const manifest = `${root}node_modules/@xenova/transformers/package.json`;
const original = `${manifest}.original`;

// Also at the start: a pack that was killed may have left its edit behind.
if (existsSync(original)) renameSync(original, manifest);

if (!process.argv.includes('--undo')) {
  const installed = JSON.parse(readFileSync(manifest, 'utf8'));
  renameSync(manifest, original);
  writeFileSync(manifest, JSON.stringify({ ...installed, files: ['src', 'LICENSE'], optionalDependencies: {} }, null, 2));
  // npm's own record of the tree still has the old dependencies; without it npm reads the packages.
  rmSync(`${root}node_modules/.package-lock.json`, { force: true });
  // `prepare` builds next: nothing of an earlier build may be packed.
  rmSync(`${root}dist`, { recursive: true, force: true });
}
