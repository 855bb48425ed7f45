import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Lane, Queue } from '../../../src/batching/queue/types.js';
import { heldService, numbers, settled } from './played-service.js';

/** A call that may be stopped. */
const callIn = (queue: Queue<number, number>, client?: object): { lane: Lane<number, number>; stop: (reason: Error) => void } => {
  const controller = new AbortController();
  return { lane: queue.open(controller.signal, client), stop: (reason) => controller.abort(reason) };
};
const idle = { waiting: 0, running: 0 };

test('what short calls ask for while a batch is under way is one batch, and each gets its own results', async () => {
  const queue = numbers();
  const { service, batches, items } = heldService();
  const first = callIn(queue).lane.ask(service, [1]);
  await settled();
  const others = [callIn(queue).lane.ask(service, [2, 3]), callIn(queue).lane.ask(service, [4])];
  await settled();
  expect(items()).toEqual([[1]]);
  expect(queue.counts()).toMatchObject({ waiting: 3, running: 1 });
  batches[0]!.answer();
  expect(await Promise.all(first)).toEqual([2]);
  await settled();
  expect(items()).toEqual([[1], [3, 4, 2]]);
  batches[1]!.answer();
  expect(await Promise.all(others.map((answers) => Promise.all(answers)))).toEqual([[4, 6], [8]]);
  expect(queue.counts()).toEqual({ ...idle, batches: 2, rows: 4, aborted: 0 });
});

test('a merged batch takes a row of each in turn, up to the budget', async () => {
  const queue = numbers();
  const { service, batches, items } = heldService();
  void callIn(queue).lane.ask(service, [1]);
  await settled();
  void callIn(queue).lane.ask(
    service,
    [20, 20, 20, 20].map((item, nth) => item - nth),
  );
  void callIn(queue).lane.ask(service, [15]);
  await settled();
  batches[0]!.answer();
  await settled();
  // 3 rows of 20 places are all that fits
  expect(items()[1]).toEqual([20, 15, 19]);
});

test('services of one name share batches, others do not', async () => {
  const queue = numbers();
  const [one, same, other] = [heldService('one'), heldService('one'), heldService('other')];
  void callIn(queue).lane.ask(one.service, [1]);
  await settled();
  void callIn(queue).lane.ask(other.service, [5]);
  void callIn(queue).lane.ask(one.service, [2]);
  void callIn(queue).lane.ask(same.service, [3]);
  one.batches[0]!.answer();
  await settled();
  expect(other.items()).toEqual([[5]]);
  other.batches[0]!.answer();
  await settled();
  expect([...one.items(), ...same.items()]).toEqual([[1], [2, 3]]);
});

test('of a long call the beginning is express, the rest is bulk, and does not keep short ones waiting', async () => {
  const queue = numbers();
  const { service, batches } = heldService();
  const document = callIn(queue).lane;
  void document.ask(
    service,
    Array<number>(30)
      .fill(0)
      .map((_, nth) => 20 + nth / 100),
  );
  await settled();
  // express until 100 have been served: 2 rows fit at a time
  for (let nth = 0; nth < 3; nth += 1) {
    batches[nth]!.answer();
    await settled();
  }
  const bulk = batches.filter(({ urgency }) => urgency === 'bulk');
  expect(bulk).toHaveLength(2);
  void callIn(queue).lane.ask(service, [1]);
  await settled();
  expect(batches.at(-1)).toMatchObject({ items: [1], urgency: 'express' });
});

test('several long calls take turns', async () => {
  const queue = numbers(1, { expressLength: 1, bulk: () => 12 });
  const { service, batches } = heldService();
  for (const from of [10, 11, 12]) {
    const rows = Array.from({ length: 6 }, (_, nth) => from + nth / 10);
    void callIn(queue).lane.ask(service, rows);
  }
  for (let answered = 0; batches.flatMap(({ items }) => items).length < 18;) {
    await settled();
    for (; answered < batches.length; answered += 1) batches[answered]!.answer();
  }
  const turns = batches.flatMap(({ urgency, items: [item] }) => (urgency === 'bulk' ? [Math.floor(item!)] : []));
  expect(turns.length).toBeGreaterThanOrEqual(12);
  for (let at = 0; at + 3 <= 12; at += 3) expect(new Set(turns.slice(at, at + 3)).size).toBe(3);
});

test('many calls of one client have no more turns than one', async () => {
  const queue = numbers(1, { express: () => 10 });
  const { service, batches, items } = heldService();
  void callIn(queue).lane.ask(service, [1]);
  await settled();
  const client = {};
  for (let nth = 0; nth < 5; nth += 1) void callIn(queue, client).lane.ask(service, [8 + nth / 10]);
  void callIn(queue).lane.ask(service, [9]);
  for (let nth = 0; nth < 3; nth += 1) {
    batches[nth]!.answer();
    await settled();
  }
  expect(items().slice(1, 4).flat()).toContain(9);
});

test('rows of a long call are cut longest first, and small requests that follow go along', async () => {
  const queue = numbers(1, { expressLength: 0, bulk: () => 60 });
  const { service, batches, items } = heldService();
  const { lane } = callIn(queue);
  void lane.ask(service, [1]);
  await settled();
  void lane.ask(service, [30, 5, 6, 29]);
  void lane.ask(service, [4]);
  void lane.ask(service, [3]);
  for (let nth = 0; nth < 2; nth += 1) {
    batches[nth]!.answer();
    await settled();
  }
  expect(items()).toEqual([[1], [30, 29], [6, 5, 4, 3]]);
});

test('equal items that wait together are asked for once, those of another service or call are not', async () => {
  const queue = numbers();
  const [double, other] = [heldService(), heldService('other')];
  const { lane } = callIn(queue);
  const answers = [...lane.ask(double.service, [7, 7]), ...lane.ask(double.service, [7])];
  void callIn(queue).lane.ask(double.service, [7]);
  void lane.ask(other.service, [7]);
  await settled();
  expect(double.items()).toEqual([[7, 7]]);
  expect(queue.counts().waiting).toBe(1);
  double.batches[0]!.answer();
  expect(await Promise.all(answers)).toEqual([14, 14, 14]);
});

test('a call that is stopped rejects at once, leaves the queue, and takes nothing from others', async () => {
  const queue = numbers();
  const { service, batches, items } = heldService();
  const [stopped, going] = [callIn(queue), callIn(queue)];
  const lost = stopped.lane.ask(service, [5]);
  const kept = going.lane.ask(service, [6]);
  await settled();
  expect(items()).toEqual([[5, 6]]);
  const waiting = stopped.lane.ask(service, [8]);
  const reason = new Error('enough');
  stopped.stop(reason);
  for (const answer of [...lost, ...waiting]) await expect(answer).rejects.toBe(reason);
  expect(batches[0]!.signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  expect(queue.counts()).toMatchObject({ waiting: 0, running: 2, aborted: 2 });
  await expect(stopped.lane.ask(service, [9])[0]).rejects.toBe(reason);
  batches[0]!.answer();
  expect(await Promise.all(kept)).toEqual([12]);
  await settled();
  expect(queue.counts()).toMatchObject(idle);
  expect(items()).toHaveLength(1);
});

test('a lane that is opened too late answers nothing', async () => {
  const queue = numbers();
  const reason = new Error('before');
  const lane = queue.open(AbortSignal.abort(reason));
  await expect(lane.ask(heldService().service, [1])[0]).rejects.toBe(reason);
  expect(queue.counts()).toMatchObject(idle);
});

test('a failure rejects every row of the batch, and the next batch runs', async () => {
  const queue = numbers();
  const { service, batches } = heldService();
  const both = [callIn(queue).lane.ask(service, [1]), callIn(queue).lane.ask(service, [2])].flat();
  await settled();
  batches[0]!.fail(new Error('no'));
  for (const answer of both) await expect(answer).rejects.toThrow('no');
  const again = callIn(queue).lane.ask(service, [3]);
  await settled();
  batches[1]!.answer();
  expect(await again[0]).toBe(6);
});

test('a batch that comes back with the wrong number of rows is an error, never a shift of the others', async () => {
  const short = { name: 'short', run: async (items: readonly number[]) => items.slice(1) };
  await expect(callIn(numbers()).lane.ask(short, [1, 2])[0]).rejects.toThrow('2 rows came back with 1');
});

test('no more batches are under way than there are slots, and express ones have their own', async () => {
  const queue = numbers(2, { expressLength: 20 });
  const running = { express: 0, bulk: 0 };
  const most = { express: 0, bulk: 0 };
  const slow = {
    name: 'slow',
    run: async (items: readonly number[], { urgency }: { urgency: 'express' | 'bulk' }) => {
      most[urgency] = Math.max(most[urgency], (running[urgency] += 1));
      await wait(3);
      running[urgency] -= 1;
      return items;
    },
  };
  const calls = Array.from({ length: 20 }, (_, nth) =>
    callIn(queue).lane.ask(
      slow,
      [20, 21, 22, 23].map((item) => item + nth / 100),
    ),
  );
  await Promise.all(calls.flat());
  expect(most).toEqual({ express: 1, bulk: 2 });
});
