import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { bin, root } from './built-command.js';

/** The files that are loaded with a file, whatever happens then. */
const loadedWith = (file: string, known = new Set<string>()): Set<string> => {
  known.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?["'](\.[^"']+)["'];/gmu)) {
    const next = join(dirname(file), path!);
    if (!known.has(next)) loadedWith(next, known);
  }
  return known;
};

test('help loads a few small files: what translates is in others', () => {
  const files = [...loadedWith(bin)];
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  expect(files.length).toBeGreaterThan(1);
  expect(bytes).toBeLessThan(150_000);
});

test('the command’s modules are in its bundle alone', () => {
  expect(existsSync(`${root}dist/cli/main.js`)).toBe(false);
  expect(existsSync(`${root}dist/translator/pipeline.js`)).toBe(true);
});

test('a model’s process needs one file of ours, and what the build made of packages', () => {
  const files = [...loadedWith(`${root}dist/marian/worker/entry.js`)].map((file) => file.slice(`${root}dist/`.length));
  expect(files.filter((file) => file !== 'marian/transformers.js')).toEqual(['marian/worker/entry.js']);
});
