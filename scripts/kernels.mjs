#!/usr/bin/env node
// A step of the build: src/marian/kernels/assembly → kernels.wasm, beside the module that loads it, in src (for tests) and in dist.
//
// AssemblyScript, since it is TypeScript with vectors: whoever can read the project can read the kernels, and npm brings the compiler.
// C or Rust would want a compiler that is not on the machine of everybody who builds.
import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = fileURLToPath(new URL('../', import.meta.url));
const made = 'src/marian/kernels/kernels.wasm';

const { error, stderr } = await asc.main(
  // no runtime: the kernels allocate nothing, and do not check what they are given
  [
    'src/marian/kernels/assembly/index.ts',
    '--baseDir',
    root,
    '--outFile',
    made,
    '-O3',
    '--runtime',
    'stub',
    '--noAssert',
    '--enable',
    'simd',
    '--use',
    'abort=',
  ],
);
if (error) {
  process.stderr.write(`${stderr.toString()}${error.message}\n`);
  process.exitCode = 1;
} else {
  copyFileSync(root + made, `${root}dist/marian/kernels/kernels.wasm`);
}
