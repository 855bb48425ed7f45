import fc from 'fast-check';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Service } from '../../../src/batching/queue/types.js';
import { numbers } from './played-service.js';

/** What a call does: what it asks for, when, and when it is stopped, if it is. */
const call = fc.record({
  requests: fc.array(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 }), { maxLength: 5 }),
  start: fc.nat(15),
  stop: fc.option(fc.nat(40), { nil: undefined, freq: 3 }),
  client: fc.nat(3),
});

test('in any interleaving every item that is waited for is answered once, with its own result, and nothing stays behind', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(call, { maxLength: 8 }), fc.integer({ min: 1, max: 3 }), async (calls, concurrency) => {
      const queue = numbers(concurrency);
      const clients = [{}, {}, {}, undefined];
      let places = 0;
      const service: Service<number, number> = {
        name: 'double',
        run: async (items) => {
          places = Math.max(places, items.length > 1 ? items.length * Math.max(...items) : 0);
          await wait(items.length % 4);
          return items.map((item) => item * 2);
        },
      };
      await Promise.all(
        calls.map(async ({ requests, start, stop, client }) => {
          const controller = new AbortController();
          const { signal } = controller;
          const lane = queue.open(signal, clients[client]);
          if (stop !== undefined) setTimeout(() => controller.abort(new Error('stopped')), stop);
          await wait(start);
          for (const items of requests) {
            const results = await Promise.allSettled(lane.ask(service, items));
            for (const [at, result] of results.entries()) {
              if (result.status === 'fulfilled') expect(result.value).toBe(items[at]! * 2);
              else expect(signal.aborted && (result.reason as Error).message).toBe('stopped');
            }
          }
          controller.abort();
        }),
      );
      expect(places).toBeLessThanOrEqual(60);
      await wait(5);
      expect(queue.counts()).toMatchObject({ waiting: 0, running: 0 });
    }),
    { numRuns: 25 },
  );
});

test('a call waits for a bounded number of batches, whatever others ask', async () => {
  const queue = numbers(1, { express: () => 20, expressLength: 1000, fullLength: 20 });
  let batches = 0;
  const service: Service<number, number> = {
    name: 'double',
    run: async (items) => {
      batches += 1;
      await wait(1);
      return items.map((item) => item * 2);
    },
  };
  const over = new AbortController();
  // newcomers without end, each faster than the queue
  const newcomers = (async () => {
    while (!over.signal.aborted) {
      for (let nth = 0; nth < 3; nth += 1) void queue.open(new AbortController().signal).ask(service, [10]);
      await wait(2);
    }
  })();
  await wait(20);
  const before = batches;
  await Promise.all(queue.open(new AbortController().signal).ask(service, [11, 12, 13, 14, 15, 16, 17, 18, 19, 20]));
  // about as many as had asked before its turn, two at a time
  expect(batches - before).toBeLessThan(400);
  over.abort();
  await newcomers;
});
