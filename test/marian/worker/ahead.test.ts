import { afterEach, expect, test } from 'vitest';
import '../../fixtures/typescript/children.js';
import { startAhead, takeProcess } from '../../../src/marian/worker/ahead.js';
import type { WorkerProcess } from '../../../src/marian/worker/process.js';

const taken: WorkerProcess[] = [];
const take = (): WorkerProcess => {
  const process = takeProcess();
  taken.push(process);
  return process;
};
afterEach(async () => {
  await Promise.all(taken.splice(0).map((process) => process.stop()));
});

test('a process that was started ahead is taken once; the next is another', () => {
  startAhead();
  startAhead();
  expect(take().pid).not.toBe(take().pid);
});

test('one that has died in the meantime is not taken', async () => {
  startAhead();
  const died = take();
  process.kill(died.pid!, 'SIGKILL');
  await died.gone;

  startAhead();
  const waiting = take();
  expect(waiting.pid).not.toBe(died.pid);
  // what one pool has taken, and that dies there, is not what waits for the next
  startAhead();
  process.kill(waiting.pid!, 'SIGKILL');
  await waiting.gone;
  expect(take().pid).not.toBe(waiting.pid);
});
