import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createTurns, type Turns } from '../../../src/marian/worker/turns.js';
import type { Urgency } from '../../../src/marian/types.js';

interface Played {
  readonly name: string;
  readonly urgency: Urgency;
  readonly steps: number;
  /** Milliseconds that each takes. */
  readonly each: number;
  readonly signal?: AbortSignal;
}

/** Has a job take its turns; what it did, step by step, goes to `seen`. */
const work = async (turns: Turns, { name, urgency, steps, each, signal }: Played, seen: string[], pass: (by: number) => void) => {
  const job = turns.join(urgency, signal ?? new AbortController().signal);
  try {
    for (let step = 0; step < steps; step += 1) {
      await job.next();
      // the network runs in a turn of the loop of its own
      await turn();
      seen.push(name);
      pass(each);
    }
  } finally {
    job.leave();
  }
};

const played = async (...jobs: Played[]): Promise<string> => {
  let clock = 0;
  const turns = createTurns(() => clock);
  const seen: string[] = [];
  await Promise.all(jobs.map((job) => work(turns, job, seen, (by) => (clock += by))));
  return seen.join('');
};

test('one job alone has all turns', async () => {
  expect(await played({ name: 'b', urgency: 'bulk', steps: 4, each: 5 })).toBe('bbbb');
});

test('jobs of one urgency go one after the other', async () => {
  const job = { urgency: 'express', steps: 3, each: 5 } as const;
  expect(await played({ ...job, name: 'a' }, { ...job, name: 'b' })).toBe('aaabbb');
});

test('an express job goes first, and a bulk job has a tenth of the time beside it', async () => {
  const seen = await played({ name: 'b', urgency: 'bulk', steps: 10, each: 9 }, { name: 'e', urgency: 'express', steps: 81, each: 3 });
  // 27 express steps of 3 ms for each bulk step of 9 ms
  expect(seen).toMatch(/be{25,29}be{25,29}be/u);
  expect(seen.endsWith('bbbbbb')).toBe(true);
});

test('an express job that comes in the middle has the next turn', async () => {
  let clock = 0;
  const turns = createTurns(() => clock);
  const seen: string[] = [];
  const pass = (by: number): void => {
    clock += by;
  };
  const bulk = work(turns, { name: 'b', urgency: 'bulk', steps: 20, each: 50 }, seen, pass);
  while (seen.length < 3) await turn();
  const before = seen.length;
  await work(turns, { name: 'e', urgency: 'express', steps: 5, each: 5 }, seen, pass);
  expect(seen.slice(before).join('')).toMatch(/^b{0,2}eeeee$/u);
  await bulk;
  expect(seen).toHaveLength(25);
});

test('a bulk job that is stopped ends at once, even while express jobs have the turns', async () => {
  const stop = new AbortController();
  let clock = 0;
  const turns = createTurns(() => clock);
  const seen: string[] = [];
  const express = work(turns, { name: 'e', urgency: 'express', steps: 1000, each: 0 }, seen, (by) => (clock += by));
  const bulk = work(turns, { name: 'b', urgency: 'bulk', steps: 10, each: 5, signal: stop.signal }, seen, (by) => (clock += by));
  await wait(1);
  stop.abort(new Error('enough'));
  await expect(bulk).rejects.toThrow('enough');
  expect(seen.length).toBeLessThan(1000);
  await express;
  expect(seen.filter((name) => name === 'e')).toHaveLength(1000);
});
