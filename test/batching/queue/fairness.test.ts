import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fairness } from '../../../src/batching/queue/fairness.js';

interface Client {
  readonly name: string;
  tag: number;
}
const client = (name: string): Client => ({ name, tag: 0 });

/** Who is served, in order, if each gets `lengths[name]` at a time, and a unit takes `each` milliseconds. */
const served = (clients: readonly Client[], lengths: Readonly<Record<string, number>>, times: number, each = 0): string => {
  let clock = 0;
  const fairness = new Fairness(() => clock);
  for (const one of clients) fairness.enter(one);
  return Array.from({ length: times }, () => {
    const next = fairness.first(clients)!;
    fairness.charge(next, lengths[next.name]!);
    clock += lengths[next.name]! * each;
    return next.name;
  }).join('');
};

test.each([
  ['those that get the same take turns', { a: 10, b: 10 }, 0, 'abababab'],
  ['who gets more at a time waits longer', { a: 30, b: 10 }, 0, 'abbbabbbabbb'],
  ['they take turns on a slow machine too', { a: 30, b: 10 }, 5, 'abababab'],
  ['one alone has all turns', { a: 10 }, 0, 'aaaa'],
])('%s', (_, lengths, each, order) => {
  expect(served(Object.keys(lengths).map(client), lengths, order.length, each)).toBe(order);
});

test('who comes late does not catch up on all that others had before', () => {
  let clock = 0;
  const fairness = new Fairness(() => clock);
  const [old, late] = [client('old'), client('late')];
  fairness.enter(old);
  // served four times as fast as it is put back
  for (let turn = 0; turn < 1000; turn += 1, clock += 25) fairness.charge(old, 100);
  fairness.enter(late);
  let turns = 0;
  for (; fairness.first([old, late]) === late; turns += 1, clock += 25) fairness.charge(late, 100);
  expect(turns).toBeLessThanOrEqual(100);
});

test('who pauses saves up nothing', () => {
  let clock = 0;
  const fairness = new Fairness(() => clock);
  const [busy, pausing] = [client('busy'), client('pausing')];
  fairness.enter(busy);
  fairness.enter(pausing);
  for (let turn = 0; turn < 50; turn += 1, clock += 100) fairness.charge(busy, 100);
  fairness.enter(pausing);
  expect(pausing.tag).toBe(clock);
});

test('nobody waits for ever, however many newcomers there are and whatever they take', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 300, maxLength: 300 }), fc.nat(200), (lengths, had) => {
      let clock = 0;
      const fairness = new Fairness(() => clock);
      const patient = client('patient');
      fairness.enter(patient);
      fairness.charge(patient, had);
      let waiting: Client[] = [patient];
      // twice as many newcomers as can be served
      for (const length of lengths) {
        for (let nth = 0; nth < 2; nth += 1) {
          const newcomer = client('newcomer');
          fairness.enter(newcomer);
          waiting.push(newcomer);
        }
        const next = fairness.first(waiting)!;
        // those that were served before it had come by the time at which it is its turn
        if (next === patient) return true;
        expect(next.tag).toBeLessThanOrEqual(had);
        fairness.charge(next, length);
        clock += 1;
        waiting = waiting.filter((other) => other !== next);
      }
      return clock <= 2 * had;
    }),
  );
});
