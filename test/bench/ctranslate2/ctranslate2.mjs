// CTranslate2 in a process of its own.
import { join } from 'node:path';
import { startProgram } from '../python-program.mjs';

/**
 * CTranslate2 with each share of threads and each token budget of a batch, for a comparison in rounds.
 *
 * @param type - its compute_type
 * @param vmap - whether it looks at vmap.txt, the shortlist in its form
 * @param length - what every answer gets in tokens, where the model is made for it
 */
export const ctranslate2Ways = ({ python, converted }, { type, vmap = false }, { units, beams, shares, budgets, length }) =>
  shares.flatMap(([workers, threads]) =>
    budgets.map((budget) => ({
      share: `${workers} × ${threads}`,
      batch: String(budget),
      start: () => {
        const { ask, stop } = startProgram(python, join(import.meta.dirname, 'translate.py'), {
          model: converted,
          compute_type: type,
          inter_threads: workers,
          intra_threads: threads,
          beams,
          budget,
          vmap,
          length: length ?? null,
          sentences: units.map(({ pieces }) => pieces),
        });
        const run = async (count) => {
          const { outputs, ...taken } = await ask({ count });
          if (!length) return { ...taken, outputs, tokens: outputs.reduce((sum, pieces) => sum + pieces.length + 1, 0) };
          if (outputs.some((pieces) => pieces.length !== length)) throw new Error(`CTranslate2: not all have ${length} tokens`);
          // ours has the end in the last place, where it is forced
          return { ...taken, outputs: outputs.map((pieces) => pieces.slice(0, -1)), tokens: length * outputs.length };
        };
        return { run, stop };
      },
    })),
  );
