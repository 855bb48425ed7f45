// A hard day of fr2en watch: many files dropped at once, half of them rewritten while the others are read and translated, some slowly and
// some again and again, and the command killed and started again in between.
//
//   node test/bench/watched-folder.mjs FILES KILLS     prints what became of it, as JSON; with the built command and the tiny model
//
// The number of a file and of its version stands in every line of it, so that English of two versions, or of half a version, shows.
import { spawn } from 'node:child_process';
import { mkdtemp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = join(import.meta.dirname, '../..');
const command = [
  join(root, 'dist/cli/bin.js'),
  'watch',
  '--settle',
  '300',
  '--workers',
  '1',
  '--model',
  join(root, 'test/fixtures/tiny-model'),
];
const lines = 5;

const french = (file, version) => `Le chat dort ${1000 + file} fois ${version} fois.\n`.repeat(lines);
const english = (file, version) => `The cat sleeps ${1000 + file} times ${version} times.\n`.repeat(lines);
const nameOf = (file) => `${file % 5 === 0 ? `rubrique ${file % 3}/` : ''}depeche-${file}`;

/** The ways in which programs write a file: whole, renamed into its place, or in two pieces with a pause that is too short to settle. */
const ways = [
  (path, text) => writeFile(path, text),
  async (path, text) => {
    await writeFile(`${path}.tmp`, text);
    await rename(`${path}.tmp`, path);
  },
  async (path, text) => {
    const half = Math.floor(text.length / 2);
    await writeFile(path, text.slice(0, half));
    await pause(150);
    await writeFile(path, text.slice(half), { flag: 'a' });
  },
];

const startWatch = (folder) => {
  const child = spawn(process.execPath, [...command, join(folder, 'in'), join(folder, 'out')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const ended = new Promise((end) => child.once('close', (code, signal) => end({ code, signal })));
  return { child, ended, said: () => said };
};

/** What the record says was done: source and version, once for each time. */
const doneIn = async (folder) => {
  const record = await readFile(join(folder, 'out/.fr2en-watch.jsonl'), 'utf8').catch(() => '');
  const begun = new Map();
  const done = [];
  for (const line of record.split('\n').filter((each) => each.endsWith('}'))) {
    const { writes, wrote } = JSON.parse(line);
    if (writes) begun.set(writes.source, `${writes.source} ${writes.sha256}`);
    if (wrote !== undefined) done.push(begun.get(wrote));
  }
  return done;
};

/** @returns counts; `seconds` from the drop to the last English */
export const watchedFolder = async (files, kills) => {
  const folder = await mkdtemp(join(tmpdir(), 'fr2en-watched-'));
  const versions = new Map();
  const path = (file) => join(folder, 'in', `${nameOf(file)}.txt`);
  const write = async (file, version, way) => {
    versions.set(file, version);
    await ways[way % ways.length](path(file), french(file, version));
  };
  for (const part of ['in', 'in/rubrique 0', 'in/rubrique 1', 'in/rubrique 2']) await mkdir(join(folder, part));
  let run = startWatch(folder);
  while (!run.said().includes('watching')) await pause(20);
  await pause(500);
  const begun = performance.now();
  const all = Array.from({ length: files }, (_, file) => file);
  await Promise.all(all.map((file) => write(file, 1, 0)));
  // a file that is rewritten while its neighbour is done is in work itself
  const waiting = all.filter((file) => file % 2 === 1);
  const rewrites = [];
  const rewrite = async (file) => {
    const times = 1 + (file % 3);
    for (let version = 2; version <= 1 + times; version += 1) await write(file, version, file + version);
  };
  const done = [];
  let said = '';
  const rewriteBefore = (limit) => {
    while (waiting[0] < limit) rewrites.push(rewrite(waiting.shift()));
  };
  const linesUntil = async (wanted) => {
    for (let sofar = -1; sofar < wanted; await pause(2)) {
      const now = [...(said + run.said()).matchAll(/(?:\/in\/depeche-(\d+)\.txt)? → /gu)];
      if (now.length === sofar) continue;
      sofar = now.length;
      const next = Math.max(0, ...now.map(([, file = -1]) => Number(file) + 1));
      rewriteBefore(next + (next % 5 === 0 ? 2 : 1));
    }
  };
  for (let kill = 1; kill <= kills; kill += 1) {
    await linesUntil((files * kill) / (kills + 1));
    run.child.kill('SIGKILL');
    await run.ended;
    done.push(...(await doneIn(folder)));
    said += run.said();
    run = startWatch(folder);
  }
  await linesUntil(files);
  rewriteBefore(files);
  await Promise.all(rewrites);
  const isRight = async (file) =>
    (await readFile(join(folder, 'out', `${nameOf(file)}.en.txt`), 'utf8').catch(() => '')) === english(file, versions.get(file));
  const right = async () => (await Promise.all(all.map(isRight))).filter(Boolean).length;
  const end = Date.now() + 600_000;
  while ((await right()) < files && Date.now() < end) await pause(100);
  const seconds = (performance.now() - begun) / 1000;
  // whatever would come after the last English would come now
  await pause(1500);
  run.child.kill('SIGTERM');
  const { code } = await run.ended;
  done.push(...(await doneIn(folder)));
  said += run.said();
  const left = await readdir(join(folder, 'out'), { recursive: true });
  const counts = {
    files,
    kills,
    right: await right(),
    translations: done.length,
    twice: done.length - new Set(done).size,
    lines: [...said.matchAll(/ → /gu)].length,
    partials: left.filter((name) => name.endsWith('.fr2en-partial')).length,
    failures: left.filter((name) => name === 'fr2en-failures.txt').length,
    exitCode: code,
    seconds,
  };
  if (counts.right === files) await rm(folder, { recursive: true });
  else console.error(`${folder}\n${said}`);
  return counts;
};

if (process.argv[1] === resolve(import.meta.filename)) {
  const [files, kills] = process.argv.slice(2).map(Number);
  console.log(JSON.stringify(await watchedFolder(files, kills)));
}
