import { expect, test, vi } from 'vitest';
import { Fr2enError } from '../../../src/errors.js';
import { createReadiness } from '../../../src/server/desk/readiness.js';

const dead = new Fr2enError('ERR_WORKER', 'the process was ended');

/** A model that answers as it is told, and pauses that end when they are told. */
const play = () => {
  const log = { error: vi.fn(), info: vi.fn() };
  const pauses: number[] = [];
  const resumes: (() => void)[] = [];
  const asks: { resolve: (answer: string) => void; reject: (error: unknown) => void }[] = [];
  const readiness = createReadiness(
    () => new Promise((resolve, reject) => asks.push({ resolve, reject })),
    log,
    (milliseconds) => {
      pauses.push(milliseconds);
      return new Promise<void>((resolve) => resumes.push(resolve));
    },
  );
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return { readiness, log, pauses, asks, settle, resume: () => resumes.shift()?.() };
};

test('loading, then ready', async () => {
  const { readiness, asks, settle, log } = play();
  expect(readiness.trouble()).toMatchObject({ status: 503, code: 'not_ready', message: 'the model is being loaded.', retryAfter: 1 });
  asks[0]?.resolve('Hello.');
  await settle();
  expect(readiness.trouble()).toBeUndefined();
  expect(log.error).not.toHaveBeenCalled();
});

test('a model that does not answer is asked again, less and less often, and said to be so', async () => {
  const { readiness, asks, settle, log, pauses, resume } = play();
  for (let nth = 0; nth < 7; nth += 1) {
    asks[nth]?.reject(dead);
    await settle();
    expect(readiness.trouble()?.message).toMatch(/^the model does not answer/u);
    resume();
    await settle();
  }
  expect(pauses).toEqual([1000, 2000, 5000, 10_000, 30_000, 30_000, 30_000]);
  expect(log.error).toHaveBeenCalledTimes(7);
  asks[7]?.resolve('Hello.');
  await settle();
  expect(readiness.trouble()).toBeUndefined();
  expect(log.info).toHaveBeenLastCalledWith('the model answers again');
});

test('one that fails later is asked until it answers', async () => {
  const { readiness, asks, settle } = play();
  asks[0]?.resolve('Hello.');
  await settle();
  readiness.failed(new Fr2enError('ERR_SEGMENT', 'on this text only'));
  readiness.failed(new Error('something else'));
  expect(readiness.trouble()).toBeUndefined();
  readiness.failed(dead);
  readiness.failed(dead);
  expect(readiness.trouble()).toMatchObject({ status: 503 });
  expect(asks).toHaveLength(2);
  asks[1]?.resolve('Hello.');
  await settle();
  expect(readiness.trouble()).toBeUndefined();
});

test('once stopped it is asked no more, and nothing is logged', async () => {
  const { readiness, asks, settle, log, resume } = play();
  readiness.stop();
  asks[0]?.reject(dead);
  await settle();
  resume();
  await settle();
  expect(asks).toHaveLength(1);
  expect(log.error).not.toHaveBeenCalled();
  expect(readiness.trouble()).toMatchObject({ status: 503, message: 'the server is being stopped.' });
});
