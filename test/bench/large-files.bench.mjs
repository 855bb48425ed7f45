// Whether large files of a format fit into memory: a page of 50 MB, 100,000 subtitles, a document of 20 MB go through all of fr2en but the
// model, which is played: what is measured is reading, cutting, placing and writing. A model's processes come on top. The memory is the
// peak of the process.
//
// BENCH_SHARE (1): a fraction of these sizes; BENCH_FORMATS (html,srt,docx)
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { clearInterval, setInterval } from 'node:timers';
import { join } from 'node:path';
import { distinctSentences } from './articles.mjs';
import { largeFiles } from './large-files.mjs';
import { processTree } from './process-tree.mjs';
import { printTable, writeResults } from './report.mjs';

const share = Number(process.env['BENCH_SHARE'] ?? 1);
const formats = (process.env['BENCH_FORMATS'] ?? 'html,srt,docx').split(',');
const folder = await mkdtemp(join(tmpdir(), 'fr2en-large-'));

/** Seconds and peak of memory of a run. */
const measured = async (file, format) => {
  const command = [join(import.meta.dirname, 'large-file-run.mjs'), file, `${file}.out`, format];
  const since = performance.now();
  const child = spawn(process.execPath, command, { stdio: 'inherit' });
  let peak = 0;
  const watch = setInterval(async () => {
    peak = Math.max(peak, (await processTree(child.pid)).bytes);
  }, 200);
  const [exitCode] = await once(child, 'exit');
  clearInterval(watch);
  return { exitCode, seconds: (performance.now() - since) / 1e3, peak };
};

const rows = [];
for (const format of formats) {
  const file = join(folder, `a.${format}`);
  await writeFile(file, await largeFiles[format](share, distinctSentences));
  const { size } = await stat(file);
  const { exitCode, seconds, peak } = await measured(file, format);
  rows.push({ format, MB: (size / 1e6).toFixed(1), exit: exitCode, seconds: seconds.toFixed(0), 'peak MB': (peak / 1e6).toFixed(0) });
  printTable(`a ${format} file of ${rows.at(-1).MB} MB`, rows.slice(-1));
}
await rm(folder, { recursive: true });
writeResults('large-files', { share, rows });
