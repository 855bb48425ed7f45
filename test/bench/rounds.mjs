// Contenders on the same units, each at its best, in turns: what disturbs the machine disturbs all of them, and only ratios inside a round
// are quoted.
import { setTimeout } from 'node:timers/promises';

/** Threads of the one before wait in a busy loop for a fifth of a second before they let go of their cores. */
const pause = () => setTimeout(300);

const passes = 3;

/**
 * Tries all ways of a contender in turns and keeps the quickest.
 *
 * @param contender - { name, ways }, where a way is { …what it is called, start } and `start` gives { run, stop }; `run` gives seconds,
 *   cpu, tokens and outputs of the first `count` units
 * @returns the contender with the way that was kept, started
 */
export const atItsBest = async ({ ways, ...contender }, count) => {
  const tried = [];
  for (const { start, ...way } of ways) {
    const started = await start();
    // no clock sees a start
    await started.run(Math.min(count, 64));
    tried.push({ way, started, seconds: Infinity });
  }
  for (let pass = 0; pass < passes && ways.length > 1; pass += 1) {
    for (const one of tried) {
      await pause();
      one.seconds = Math.min(one.seconds, (await one.started.run(count)).seconds);
    }
  }
  const [best, ...others] = tried.sort((one, other) => one.seconds - other.seconds);
  for (const { started } of others) await started.stop();
  return { ...contender, ...best };
};

/** Runs all in turns, forwards and backwards, `times` times each, and stops them. */
export const inRounds = async (contenders, count, times) => {
  const runs = contenders.map(() => []);
  for (let round = 0; round < times; round += 1) {
    const places = [...contenders.keys()];
    for (const place of round % 2 ? places.reverse() : places) {
      await pause();
      runs[place].push(await contenders[place].started.run(count));
    }
  }
  for (const { started } of contenders) await started.stop();
  return contenders.map(({ name, like, way }, place) => ({ name, like, ...way, runs: runs[place] }));
};

/** The one in the middle. */
export const median = (numbers) => {
  const sorted = numbers.toSorted((one, other) => one - other);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

/** How many times as long as `one` the other took, by `seconds` or `cpu`, in each round, from the least to the most. */
export const timesAsLong = (one, other, what = 'seconds') =>
  other.runs.map((run, round) => run[what] / one.runs[round][what]).sort((some, more) => some - more);
