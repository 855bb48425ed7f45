import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import '../fixtures/typescript/children.js';
import { tinyModel } from '../fixtures/models.js';
import { createPool, type Pool } from '../../src/marian/pool.js';
import type { WorkerJob } from '../../src/marian/worker/messages.js';
import { isThere } from '../fixtures/is-there.js';

const setup = {
  folder: tinyModel,
  storage: 'quantized',
  threads: 1,
  settings: { normalisation: 'compact', longestUnit: 80, lengthPenalty: 1, noRepeat: 0 },
  shortlist: true,
} as const;
const options = { beams: 1, nBest: 1 };
const short: WorkerJob = { kind: 'translate', units: ['Le chat dort.'], options };
// long enough to be met in the middle of it
const long: WorkerJob = {
  kind: 'translate',
  units: Array.from({ length: 500 }, (_, at) => `Le chat ${at} dort dans la maison.`),
  options: { beams: 4, nBest: 1 },
};

const pools: Pool[] = [];
const poolOf = (workers: number, over: Partial<typeof setup> = {}): Pool => {
  const pool = createPool({ ...setup, ...over }, workers);
  pools.push(pool);
  return pool;
};
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.dispose()));
});

/** A signal for all rows of a job. */
const stoppedBy = (signal: AbortSignal, job: WorkerJob) => ({ signals: job.kind === 'translate' ? job.units.map(() => signal) : [] });

const gone = async (pids: readonly number[]): Promise<void> => {
  for (let tries = 0; tries < 50 && pids.some(isThere); tries += 1) await wait(100);
  expect(pids.filter(isThere)).toEqual([]);
};
const busyPid = async (pool: Pool): Promise<number> => {
  await wait(50);
  return pool.pids()[0]!;
};

test('processes start when there is work, and no more than agreed', async () => {
  const pool = poolOf(2);
  expect(pool.pids()).toEqual([]);
  await pool.run(short);
  expect(pool.pids()).toHaveLength(1);
  await Promise.all([short, short, short, short].map((job) => pool.run(job)));
  expect(pool.pids()).toHaveLength(2);
});

test('a second one starts behind the first answer, or when that takes long', async () => {
  const pool = poolOf(2);
  await pool.run({ kind: 'load', setup });
  const first = pool.run(short);
  const second = pool.run(short);
  expect(pool.pids()).toHaveLength(1);
  await Promise.all([first, second]);

  const other = poolOf(2);
  await other.run({ kind: 'load', setup });
  const both = [other.run(long), other.run(long)];
  expect(other.pids()).toHaveLength(1);
  await wait(500);
  expect(other.pids()).toHaveLength(2);
  await Promise.all(both);
});

test('a process that dies in the middle is replaced and its batch runs again', async () => {
  const pool = poolOf(1);
  await pool.run(short);
  const running = pool.run(long);
  const pid = await busyPid(pool);
  process.kill(pid, 'SIGKILL');
  const answers = await running;
  expect(answers).toHaveLength(500);
  expect(answers[499]!.hypotheses[0]!.text).toBe('The cat 499 sleeps in the house.');
  expect(pool.pids()).not.toContain(pid);
});

test('one that dies twice over the same batch fails it; the pool goes on', async () => {
  const pool = poolOf(1);
  await pool.run(short);
  const failed = expect(pool.run(long)).rejects.toMatchObject({
    name: 'Fr2enError',
    code: 'ERR_WORKER',
    message: expect.stringMatching(/SIGKILL.*twice/su) as string,
  });
  const first = await busyPid(pool);
  process.kill(first, 'SIGKILL');
  while (pool.pids()[0] === first || pool.pids().length === 0) await wait(20);
  process.kill(pool.pids()[0]!, 'SIGKILL');
  await failed;
  expect((await pool.run(short))[0]!.hypotheses[0]!.text).toBe('The cat sleeps.');
});

test('one that dies idle is no loss', async () => {
  const pool = poolOf(1);
  await pool.run(short);
  process.kill(pool.pids()[0]!, 'SIGKILL');
  expect(await pool.run(short)).toHaveLength(1);
});

test('an abort is heard at once, and the same process takes the next job', async () => {
  const pool = poolOf(1);
  await pool.run(short);
  const stop = new AbortController();
  const running = pool.run(long, stoppedBy(stop.signal, long));
  const pid = await busyPid(pool);
  const start = performance.now();
  stop.abort();
  await expect(running).rejects.toMatchObject({ code: 'ERR_ABORTED' });
  expect(performance.now() - start).toBeLessThan(50);
  expect(await pool.run(short)).toHaveLength(1);
  // the whole job takes seconds, a step milliseconds
  expect(performance.now() - start).toBeLessThan(1500);
  expect(pool.pids()).toEqual([pid]);
});

test('a job that waits, or comes with a signal that was given, never runs', async () => {
  const pool = poolOf(1);
  const stop = new AbortController();
  const before = pool.run(short);
  const waiting = pool.run(long, stoppedBy(stop.signal, long));
  stop.abort();
  await expect(waiting).rejects.toMatchObject({ code: 'ERR_ABORTED' });
  await expect(pool.run(short, stoppedBy(stop.signal, short))).rejects.toMatchObject({ code: 'ERR_ABORTED' });
  expect(await before).toHaveLength(1);
});

test('an express job goes before a bulk one in the same process, and both have their answers', async () => {
  const pool = poolOf(1);
  await pool.run(short);
  const ended: string[] = [];
  const alone = await pool.run(long);
  const bulk = pool.run(long, { urgency: 'bulk' }).then((answers) => {
    ended.push('bulk');
    return answers;
  });
  await wait(50);
  for (let nth = 0; nth < 3; nth += 1) {
    const [answer] = await pool.run(short, { urgency: 'express' });
    expect(answer!.hypotheses[0]!.text).toBe('The cat sleeps.');
    ended.push('express');
  }
  // the same to the last bit, whatever ran in between
  expect(await bulk).toEqual(alone);
  expect(ended).toEqual(['express', 'express', 'express', 'bulk']);
  expect(pool.pids()).toHaveLength(1);
});

test('rows whose caller has gone leave in the middle; the others have their answers', async () => {
  const pool = poolOf(1);
  await pool.run(short);
  const units = long.units;
  const alone = await pool.run(long);
  const [stopped, going] = [new AbortController(), new AbortController()];
  const signals = units.map((_, row) => (row % 5 === 0 ? going : stopped).signal);
  const running = pool.run(long, { signals });
  await wait(50);
  stopped.abort();
  const answers = await running;
  for (const [row, signal] of signals.entries()) if (signal === going.signal) expect(answers[row]).toEqual(alone[row]);
  // those that had not been answered by then never are
  const unanswered = answers.filter(({ hypotheses }, row) => signals[row] === stopped.signal && hypotheses.length === 0);
  expect(unanswered.length).toBeGreaterThan(100);
});

test('a process that dies takes its jobs down once: each runs again by itself', async () => {
  const pool = poolOf(1);
  await pool.run(short);
  const bulk = pool.run(long, { urgency: 'bulk' });
  const express = pool.run(long, { urgency: 'express' });
  process.kill(await busyPid(pool), 'SIGKILL');
  const [one, other] = await Promise.all([bulk, express]);
  expect(one).toHaveLength(500);
  expect(other).toEqual(one);
});

test('a job that kills processes does not take another down with it', async () => {
  const pool = poolOf(1);
  await pool.run(short);
  const bad = expect(pool.run(long, { urgency: 'express' })).rejects.toMatchObject({ code: 'ERR_WORKER' });
  const innocent = pool.run(short, { urgency: 'bulk' });
  for (let kills = 0, last = 0; kills < 2; kills += 1) {
    while (pool.pids()[0] === last || pool.pids().length === 0) await wait(20);
    await wait(kills === 0 ? 0 : 500);
    process.kill((last = pool.pids()[0]!), 'SIGKILL');
  }
  await bad;
  expect(await innocent).toHaveLength(1);
});

test('after dispose nothing runs and nothing is taken', async () => {
  const pool = poolOf(2);
  await Promise.all([pool.run(short), pool.run(short)]);
  const pids = pool.pids();
  const running = expect(pool.run(long)).rejects.toMatchObject({ code: 'ERR_DISPOSED' });
  await pool.dispose();
  await running;
  expect(pids.filter(isThere)).toEqual([]);
  await expect(pool.run(short)).rejects.toMatchObject({ code: 'ERR_DISPOSED' });
});

test('a model that cannot be read fails with its own error, across the border', async () => {
  const pool = poolOf(1, { folder: `${tinyModel}-nowhere` });
  await expect(pool.run(short)).rejects.toMatchObject({ name: 'Fr2enError', code: 'ERR_MODEL_CORRUPT', cause: expect.any(Error) as Error });
});

/** A program that translates a sentence, says the ids of its processes and does nothing more. */
const program = (after: string): string => `
  const { createPool } = await import(${JSON.stringify(new URL('../../src/marian/pool.js', import.meta.url).href)});
  const pool = createPool(${JSON.stringify(setup)}, 1);
  const [answer] = await pool.run(${JSON.stringify(short)});
  console.log(JSON.stringify({ text: answer.hypotheses[0].text, pids: pool.pids() }));
  ${after}`;

test('a program that has nothing more to do ends by itself, and its processes with it', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program('')], { timeout: 20_000 });
  const { text, pids } = JSON.parse(stdout) as { text: string; pids: number[] };
  expect(text).toBe('The cat sleeps.');
  await gone(pids);
});

test.each(['SIGINT', 'SIGKILL', 'SIGTERM'] as const)(
  'a program that is ended by %s in the middle of a batch leaves nothing running',
  async (signal) => {
    const child = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        program(
          "await pool.run({ kind: 'translate', units: Array(2000).fill('Le chat dort dans la maison.'), options: { beams: 4, nBest: 1 } });",
        ),
      ],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const { pids } = JSON.parse(line.toString()) as { pids: number[] };
    await wait(50);
    expect(pids.filter(isThere)).toEqual(pids);
    child.kill(signal);
    await once(child, 'exit');
    await gone(pids);
  },
);
