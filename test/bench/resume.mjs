// Runs of the built command are killed (SIGKILL) at random moments and resumed until they are done. Text, HTML, docx, a folder of 20 files
// and lines of JSON take turns; what must come out is what a run leaves that nobody has disturbed, byte for byte, and nothing beside it.
//
//   node test/bench/resume.mjs [KILLS] [--model FOLDER]
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { model: { type: 'string', default: `${root}test/fixtures/tiny-model` } },
});
const kills = Number(positionals[0] ?? 100);
const folder = mkdtempSync(join(tmpdir(), 'fr2en-kills-'));

const sentences = ['Le chat dort.', 'Il mange la pomme.', 'La maison est grande.', 'Le chien voit le chat.', 'Il dort dans la maison.'];
const numbered = (count, from = 0) =>
  Array.from({ length: count }, (_, nth) => `${sentences[nth % sentences.length].slice(0, -1)} ${from + nth}.`);
const paragraphs = (lines) => lines.map((line) => `<p>${line}</p>`).join('\n');

const put = (name, text) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
mkdirSync(join(folder, 'many'));
const twenty = Array.from({ length: 20 }, (_, nth) => put(`many/${nth}.fr.txt`, `${numbered(20, nth * 20).join('\n\n')}\n`));
const docx = join(folder, 'a.fr.docx');
copyFileSync(`${root}samples/${readdirSync(`${root}samples`).find((name) => name.endsWith('.fr.docx'))}`, docx);

const works = [
  { name: 'text', files: [put('a.fr.txt', `${numbered(600).join('\n\n')}\n`)] },
  { name: 'HTML', files: [put('a.fr.html', `<!doctype html><html lang="fr"><body>${paragraphs(numbered(600))}</body></html>\n`)] },
  { name: 'docx', files: [docx] },
  { name: 'folder of 20 files', files: twenty },
  // says of each segment whether it was remembered
  { name: 'lines of JSON', files: [put('b.fr.txt', `${numbered(300).join('\n\n')}\n`)], options: ['--emit', 'jsonl'] },
];

/** Runs the command; killed after some milliseconds, if they are given. */
const run = (argv, home, after) =>
  new Promise((resolve) => {
    const env = { ...process.env, FR2EN_HOME: home, FR2EN_MODEL: '' };
    const all = ['--model', values.model, '--workers', '1', '--beams', '1', '--quiet', ...argv];
    const since = performance.now();
    const child = spawn(process.execPath, [`${root}dist/cli/bin.js`, ...all], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text) => (said += text));
    const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
    child.once('close', (code, signal) => {
      globalThis.clearTimeout(timer);
      resolve({ code, signal, said, milliseconds: performance.now() - since });
    });
  });

const contents = (output) =>
  Object.fromEntries(
    readdirSync(output)
      .sort()
      .map((name) => [name, readFileSync(join(output, name)).toString('base64')]),
  );

const results = works.map(({ name }) => ({ name, runs: 0, kills: 0, same: 0 }));
const expected = [];
for (const [at, { files, options = [] }] of works.entries()) {
  const output = join(folder, `whole-${at}/`);
  const { code, said, milliseconds } = await run([...options, ...files, '-o', output], join(folder, `home-${at}`));
  if (code !== 0) throw new Error(said);
  expected.push({ milliseconds, files: contents(output) });
}

let done = 0;
for (let round = 0; done < kills; round += 1) {
  const at = round % works.length;
  const output = join(folder, 'cut/');
  const home = join(folder, 'home-cut');
  const result = results[at];
  result.runs += 1;
  const most = 1 + Math.floor(Math.random() * 5);
  for (let killed = 0; ; killed += 1) {
    const after = killed < most && done < kills ? Math.random() * expected[at].milliseconds : undefined;
    const { code, signal, said } = await run(['--resume', ...(works[at].options ?? []), ...works[at].files, '-o', output], home, after);
    if (signal === 'SIGKILL') {
      done += 1;
      result.kills += 1;
      continue;
    }
    const isSame = code === 0 && JSON.stringify(contents(output)) === JSON.stringify(expected[at].files);
    if (isSame) result.same += 1;
    else console.log(`${works[at].name}: exit ${code}, ${said.trim()}, ${Object.keys(contents(output)).join(' ')}`);
    break;
  }
  rmSync(output, { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
}
console.table(results);
rmSync(folder, { recursive: true, force: true });
process.exitCode = results.every(({ runs, same }) => runs === same) ? 0 : 1;
