// CTranslate2 in a process of its own.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Translates units, after a warm-up, `times` times.
 *
 * @param share - inter_threads and intra_threads
 * @returns seconds and CPU seconds of the quickest run, output pieces (without the end token), output tokens (with it)
 */
export const runCTranslate2 = ({ python, converted }, units, { type, share, beams, budget, times }) => {
  const [inter, intra] = share;
  const job = {
    model: converted,
    compute_type: type,
    inter_threads: inter,
    intra_threads: intra,
    beams,
    budget,
    times,
    sentences: units.map(({ pieces }) => pieces),
  };
  const { status, stdout, stderr } = spawnSync(python, [join(import.meta.dirname, 'translate.py')], {
    input: JSON.stringify(job),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`CTranslate2 failed: ${stderr}`);
  const { seconds, cpu, outputs } = JSON.parse(stdout);
  return { seconds, cpu, outputs, tokens: outputs.reduce((sum, pieces) => sum + pieces.length + 1, 0), workers: inter, threads: intra };
};

/** The text of pieces, by the rule of SentencePiece. */
export const joined = (pieces) => pieces.join('').replaceAll('▁', ' ').trim();
