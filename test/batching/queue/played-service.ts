import { setTimeout as wait } from 'node:timers/promises';
import type { Service, Treatment } from '../../../src/batching/queue/types.js';
import { createSlots } from '../../../src/batching/concurrency.js';
import { createQueue, type QueueOptions } from '../../../src/batching/queue/queue.js';
import type { Queue } from '../../../src/batching/queue/types.js';

/** A batch that a played service was given, in the middle of its work. */
export interface Held extends Treatment {
  readonly items: readonly number[];
  answer(): void;
  fail(error: Error): void;
}

/** A service that doubles numbers, and holds each batch until it is told. */
export const heldService = (name = 'double'): { service: Service<number, number>; batches: Held[]; items: () => (readonly number[])[] } => {
  const batches: Held[] = [];
  const service: Service<number, number> = {
    name,
    run: (items, treatment) =>
      new Promise((resolve, reject) => {
        batches.push({
          ...treatment,
          items,
          answer: () => resolve(items.map((item) => item * 2)),
          fail: reject,
        });
      }),
  };
  return { service, batches, items: () => batches.map(({ items }) => items) };
};

/** A queue of numbers that are as long as they are large: express up to 100 in all, then bulk in batches of 60. */
export const numbers = (concurrency = 2, over: Partial<QueueOptions<number>> = {}): Queue<number, number> =>
  createQueue<number, number>({
    slots: createSlots(concurrency),
    length: (item) => item,
    identity: String,
    bulk: () => 60,
    express: () => 60,
    expressLength: 100,
    fullLength: 60,
    ...over,
  });

/** Until the queue has made its choices: it waits a moment for others to ask. */
export const settled = (): Promise<void> => wait(12);
