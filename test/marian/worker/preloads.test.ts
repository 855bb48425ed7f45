import { expect, test } from 'vitest';
import { preloadsIn } from '../../../src/marian/worker/preloads.js';

test.each([
  [['-r', './.pnp.cjs', '--experimental-loader', './.pnp.loader.mjs']],
  [['--require=./.pnp.cjs', '--loader=./.pnp.loader.mjs']],
  [['--import', './register.mjs', '--require', './.pnp.cjs']],
])('%j are kept, each with its value', (options) => {
  expect(preloadsIn(options)).toEqual(options);
});

test.each([
  [['--inspect', '--max-old-space-size=4096'], []],
  [
    ['--inspect', '-r', './.pnp.cjs', '--enable-source-maps'],
    ['-r', './.pnp.cjs'],
  ],
  [['--import=./a.mjs', '--eval', 'import x'], ['--import=./a.mjs']],
  [['--import-map', 'x', '--required'], []],
  [[], []],
])('of %j only %j', (options, kept) => {
  expect(preloadsIn(options)).toEqual(kept);
});
