// The samples once more: how long a run takes whose every sentence is in the translation memory, with the embedded model.
//
// The clock of "texts" covers the library with a translator that has loaded its model and translated a text: reading, segments, the memory on
// the disk, checks, English. That of "command" covers the whole process, which for a second run is Node and the code that it loads.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTranslator, openMemory } from '../../dist/index.js';
import { printTable, writeResults } from './report.mjs';

const root = join(import.meta.dirname, '../..');
const names = readdirSync(join(root, 'samples')).filter((name) => /\.fr\.[a-z]+$/u.test(name));
const files = names.map((name) => join(root, 'samples', name));
const home = mkdtempSync(join(tmpdir(), 'fr2en-second-run-'));

const timed = async (work) => {
  const since = performance.now();
  await work();
  return (performance.now() - since) / 1000;
};

const memory = await openMemory({ file: join(home, 'texts') });
const translator = await createTranslator({ memory });
await translator.translate('Il pleut encore sur la ville.', { memory: false });
const texts = async () => {
  for (const file of files) await translator.translateDocument(readFileSync(file));
};
const rowsAtFirst = translator.statistics().rows;
const inLibrary = [await timed(texts), await timed(texts), await timed(texts)];
const { rows } = translator.statistics();
await translator.dispose();
await memory.close();

const command = async () => {
  const argv = [join(root, 'dist/cli/bin.js'), ...files, '--quiet', '--force', '-o', `${home}/english/`];
  const { status } = spawnSync(process.execPath, argv, { env: { ...process.env, FR2EN_HOME: home, FR2EN_MODEL: '' }, stdio: 'inherit' });
  if (status !== 0) throw new Error(`the command ended with ${status}`);
};
const inCommand = [await timed(command), await timed(command), await timed(command)];

const table = [
  ['texts', inLibrary],
  ['command', inCommand],
].map(([what, [first, second, third]]) => ({
  what,
  'first run, s': first,
  'second, s': second,
  'third, s': third,
  'times faster': first / second,
}));
printTable(`${names.length} samples; the model was asked ${rows - rowsAtFirst} times in all`, table);
writeResults('second-run', { samples: table });
rmSync(home, { recursive: true });
