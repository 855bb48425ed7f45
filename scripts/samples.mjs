#!/usr/bin/env node
// Translates each French sample with the current build: samples/NAME.fr.txt → samples/NAME.en.txt (likewise for other formats), and updates
// the quotations in README.md. Never edit these by hand: samples show what the program really does.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const french = readdirSync(`${root}samples`).filter((name) => /\.fr\.[a-z]+$/u.test(name));

const { status } = spawnSync(
  process.execPath,
  ['dist/cli/bin.js', ...french.map((name) => `samples/${name}`), '--output', 'samples/', '--force', '--quiet', '--no-memory'],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
);
if (status !== 0) process.exit(status ?? 1);
console.log(`samples/: ${french.length} texts in English`);

// A quotation in the README follows its source: <!-- samples/politique.en.txt 5-10 --> (file, first and last line).
const quotation = /(<!-- (samples\/\S+) (\d+)-(\d+) -->\n```text\n)[^]*?(\n```)/gu;
const renewed = readFileSync(`${root}README.md`, 'utf8').replace(quotation, (_, head, file, first, last, tail) => {
  const lines = readFileSync(root + file, 'utf8').split(/\r?\n/u);
  return head + lines.slice(Number(first) - 1, Number(last)).join('\n') + tail;
});
writeFileSync(`${root}README.md`, renewed);
