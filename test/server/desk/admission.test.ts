import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAdmission } from '../../../src/server/desk/admission.js';
import { Problem } from '../../../src/server/problems/problem.js';

const refusal = (take: () => unknown): Problem => {
  try {
    take();
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('it was taken on');
};

test('what waits is limited; what is done makes room, once', () => {
  const admission = createAdmission(1000, () => 0);
  const first = admission.take(600);
  expect(refusal(() => admission.take(500))).toMatchObject({ status: 503, code: 'overloaded', retryAfter: 1 });
  const second = admission.take(400);
  expect(admission.waiting()).toBe(1000);
  first.end('done');
  first.end('given up');
  expect(admission.waiting()).toBe(400);
  second.end('given up');
  expect(admission.waiting()).toBe(0);
});

test('a text larger than the limit is taken on when nothing waits', () => {
  const admission = createAdmission(1000, () => 0);
  const small = admission.take(1);
  expect(() => admission.take(5000)).toThrow(Problem);
  small.end('done');
  admission.take(5000).end('done');
});

test('the seconds to wait are those until there is room, at the speed of late', () => {
  let now = 0;
  const admission = createAdmission(100_000, () => now);
  // a thousand characters a second, for five minutes
  for (let nth = 0; nth < 300; nth += 1) {
    const ticket = admission.take(1000);
    now += 1000;
    ticket.end('done');
  }
  admission.take(100_000);
  expect(refusal(() => admission.take(10_000)).retryAfter).toBeGreaterThanOrEqual(10);
  expect(refusal(() => admission.take(10_000)).retryAfter).toBeLessThanOrEqual(11);
  expect(refusal(() => admission.take(100_000)).retryAfter).toBeGreaterThanOrEqual(100);
  // nobody is sent away for an hour
  expect(refusal(() => admission.take(5_000_000)).retryAfter).toBeLessThanOrEqual(120);
});

test('texts side by side count as what they are together, and idle time does not count', () => {
  let now = 0;
  const admission = createAdmission(100_000, () => now);
  for (let nth = 0; nth < 60; nth += 1) {
    const tickets = Array.from({ length: 10 }, () => admission.take(1000));
    now += 1000;
    for (const ticket of tickets) ticket.end('done');
    now += 60_000;
  }
  admission.take(100_000);
  // ten thousand a second, not one
  expect(refusal(() => admission.take(100_000)).retryAfter).toBeLessThanOrEqual(11);
});

test('whatever comes and goes: never more than the limit beside another, and nothing is left', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2000), fc.boolean())), (texts) => {
      const admission = createAdmission(1000);
      const open: { end: (how: 'done' | 'given up') => void }[] = [];
      for (const [characters, ends] of texts) {
        const before = admission.waiting();
        try {
          open.push(admission.take(characters));
          expect(before === 0 || before + characters <= 1000).toBe(true);
        } catch (error) {
          expect(error).toMatchObject({ status: 503 });
          expect((error as Problem).retryAfter).toBeGreaterThanOrEqual(1);
        }
        if (ends) open.shift()?.end('done');
      }
      for (const ticket of open) ticket.end('given up');
      expect(admission.waiting()).toBe(0);
    }),
  );
});
