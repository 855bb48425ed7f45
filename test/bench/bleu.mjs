// BLEU by sacreBLEU, against the reference in BENCH_REFERENCE.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linesOf } from './sentences.mjs';

/**
 * @param texts - { nth: number of the line, text } of each sentence
 * @returns BLEU with two decimals, as text; undefined where there is no reference
 */
export const bleu = (python, texts) => {
  if (!process.env.BENCH_REFERENCE) return undefined;
  const reference = linesOf(process.env.BENCH_REFERENCE);
  const folder = mkdtempSync(join(tmpdir(), 'fr2en-bench-'));
  const [hypotheses, references] = ['hypotheses', 'references'].map((name) => join(folder, name));
  writeFileSync(hypotheses, texts.map(({ text }) => `${text}\n`).join(''));
  writeFileSync(references, texts.map(({ nth }) => `${reference[nth]}\n`).join(''));
  const { status, stdout } = spawnSync(python, ['-m', 'sacrebleu', references, '-i', hypotheses, '-b', '-w', '2'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return status === 0 ? stdout.trim() : undefined;
};
