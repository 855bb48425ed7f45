#!/usr/bin/env node
// Writes the English beside each French sample: samples/NAME.fr.txt → samples/NAME.en.txt (and so for the other formats), as the command
// writes it now, and renews what README.md quotes from them. Never by hand: whoever reads the samples sees what the program does.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const french = readdirSync(`${root}samples`).filter((name) => /\.fr\.[a-z]+$/u.test(name));

const { status } = spawnSync(
  process.execPath,
  ['dist/cli/bin.js', ...french.map((name) => `samples/${name}`), '--output', 'samples/', '--force', '--quiet'],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
);
if (status !== 0) process.exit(status ?? 1);
console.log(`samples/: ${french.length} texts in English`);

// A quotation in the README stands below its place: <!-- samples/politique.en.txt 5-10 --> (file, first and last line).
const quotation = /(<!-- (samples\/\S+) (\d+)-(\d+) -->\n```text\n)[^]*?(\n```)/gu;
const renewed = readFileSync(`${root}README.md`, 'utf8').replace(quotation, (_, head, file, first, last, tail) => {
  const lines = readFileSync(root + file, 'utf8').split(/\r?\n/u);
  return head + lines.slice(Number(first) - 1, Number(last)).join('\n') + tail;
});
writeFileSync(`${root}README.md`, renewed);
