// How long one waits who runs the command or a program of one's own on three sentences, with the embedded model and nothing in memory but
// what the system keeps of files. BENCH_COUNT: runs of each way (9); the ways take turns, since other programs slow down some minutes more
// than others.
//
// The clock starts before the process does: "first English" ends with its first bytes on standard output, "end" when the process is gone.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { printTable, writeResults } from './report.mjs';
import { median } from './rounds.mjs';
import { size } from './sizes.mjs';

const dist = join(import.meta.dirname, '../../dist');
const home = mkdtempSync(join(tmpdir(), 'fr2en-cold-start-'));
const file = (name, text) => {
  const path = join(home, name);
  writeFileSync(path, text);
  return path;
};
const short = file(
  'short.txt',
  'Le maire a ouvert la séance à neuf heures. « Nous voterons ce soir », a-t-il promis. La salle était pleine.\n',
);
const other = file('other.txt', 'Il pleut encore sur la ville.\n');
const program = file(
  'program.mjs',
  `import { readFileSync } from 'node:fs';
  import { createTranslator } from ${JSON.stringify(pathToFileURL(join(dist, 'index.js')).href)};
  const translator = await createTranslator();
  const { text } = await translator.translate(readFileSync(${JSON.stringify(short)}, 'utf8'));
  process.stdout.write(text);
  await translator.dispose();`,
);

const run = async (argv, memory) => {
  const since = performance.now();
  const env = { ...process.env, FR2EN_HOME: join(home, memory), FR2EN_MODEL: '' };
  const child = spawn(process.execPath, argv, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let first;
  child.stdout.on('data', () => (first ??= performance.now() - since));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${argv.join(' ')} ended with ${code}`);
  return { first, end: performance.now() - since };
};

const fr2en = [join(dist, 'cli/bin.js')];
const anew = () => rmSync(join(home, 'new'), { recursive: true, force: true });
const withOther = async () => {
  rmSync(join(home, 'other'), { recursive: true, force: true });
  await run([...fr2en, other], 'other');
};
const ways = [
  { what: 'no translation memory yet', prepare: anew, argv: [...fr2en, short], memory: 'new' },
  { what: 'a memory that does not know the text', prepare: withOther, argv: [...fr2en, short], memory: 'other' },
  { what: 'a memory that knows it', argv: [...fr2en, short], memory: 'other' },
  { what: '--no-memory', argv: [...fr2en, '--no-memory', short], memory: 'none' },
  { what: '--help', argv: [...fr2en, '--help'], memory: 'none' },
  { what: 'library: createTranslator, translate', argv: [program], memory: 'none' },
].map((way) => ({ ...way, taken: [] }));

for (let round = 0; round < size('BENCH_COUNT', 9); round += 1) {
  for (const { prepare, argv, memory, taken } of ways) {
    await prepare?.();
    taken.push(await run(argv, memory));
  }
}
const table = ways.map(({ what, taken }) => ({
  what,
  'first English, ms': median(taken.map(({ first }) => first)),
  'quickest, ms': Math.min(...taken.map(({ first }) => first)),
  'slowest, ms': Math.max(...taken.map(({ first }) => first)),
  'end, ms': median(taken.map(({ end }) => end)),
}));
printTable(`three sentences from a cold start: medians of ${ways[0].taken.length} runs`, table);
writeResults('cold-start', { waits: table });
rmSync(home, { recursive: true });
