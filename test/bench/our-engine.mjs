// Times our engine without the pipeline around it: units in, hypotheses out, including tokenisation and transfer between processes.
import pLimit from 'p-limit';
import { loadMarian } from '../../dist/marian/load.js';
import { inShares } from './batching.mjs';
import { startClock } from './clock.mjs';

/** Loads a model and has each of its processes translate something, so that no clock sees a start. */
export const warmEngine = async ({ model = 'compact', storage = 'auto', workers, threads, shortlist = true }, beams = 1) => {
  const marian = await loadMarian({ model, storage, workers, threads, shortlist });
  const words = Array.from({ length: 8 }, (_, nth) => `Il a plu ${nth} jours de suite sur la ville et sur le port.`);
  await Promise.all(Array.from({ length: workers * 2 }, () => marian.translate(words, { beams, nBest: 1 })));
  return marian;
};

/**
 * Translates units and measures it.
 *
 * @returns the best hypothesis of each unit, seconds and CPU seconds, the seconds until the first unit of the text had its English, and the
 *   output tokens, end tokens included
 */
export const runEngine = async (marian, units, { beams, batching }) => {
  const hypotheses = new Array(units.length);
  const limit = pLimit(marian.workers * 2);
  const clock = await startClock();
  let first = 0;
  await Promise.all(
    batching(units, marian.workers).map(({ items, indices }) =>
      limit(async () => {
        const answers = await marian.translate(
          items.map(({ text }) => text),
          { beams, nBest: 1 },
        );
        indices.forEach((index, row) => {
          hypotheses[index] = answers[row].hypotheses[0];
        });
        if (indices.includes(0)) first = clock.soFar();
      }),
    ),
  );
  return { ...(await clock.stop()), hypotheses, first, tokens: hypotheses.reduce((sum, { tokenScores }) => sum + tokenScores.length, 0) };
};

/**
 * Our engine with each share of threads, for a comparison in rounds.
 *
 * @param options - model, storage, shortlist
 * @param pieces - of the model, by id
 * @param length - what every answer must have in tokens, where the model is made for it
 */
export const ourWays = (options, { units, beams, shares, pieces, length }) =>
  shares.map(([workers, threads]) => ({
    share: `${workers} × ${threads}`,
    start: async () => {
      const marian = await warmEngine({ ...options, workers, threads }, beams);
      return {
        run: async (count) => {
          const { hypotheses, ...run } = await runEngine(marian, units.slice(0, count), { beams, batching: inShares });
          if (length && hypotheses.some(({ tokenScores }) => tokenScores.length !== length))
            throw new Error(`not all have ${length} tokens`);
          return { ...run, outputs: hypotheses.map(({ tokens }) => tokens.map((id) => pieces[id])) };
        },
        stop: () => marian.dispose(),
      };
    },
  }));
