import { expect, test } from 'vitest';
import { defaultBeams, validateBeams } from '../../../src/marian/options/beams.js';
import { expressShare, shareOf } from '../../../src/marian/estimate.js';
import { cellsAtOnce, groupByLength } from '../../../src/marian/groups.js';
import { defaultThreads, validateThreads } from '../../../src/marian/options/threads.js';
import { defaultWorkers, validateWorkers } from '../../../src/marian/options/workers.js';
import { Fr2enError } from '../../../src/errors.js';
import { fromWire, toWire } from '../../../src/marian/worker/wire-error.js';

const isOption = expect.objectContaining({ code: 'ERR_OPTION' }) as Error;

test.each([0, 17, 2.5, Number.NaN])('%d beams, workers or threads are refused where they make no sense', (bad) => {
  expect(() => validateBeams({ beams: bad })).toThrow(isOption);
  if (bad !== 17) {
    expect(() => validateWorkers({ workers: bad })).toThrow(isOption);
    expect(() => validateThreads({ threads: bad })).toThrow(isOption);
  }
});

test('defaults are valid', () => {
  validateBeams({ beams: defaultBeams });
  for (const cores of [1, 2, 3, 8, 64, 200]) {
    const workers = defaultWorkers(cores, 2 ** 35);
    validateWorkers({ workers });
    validateThreads({ threads: defaultThreads(workers, cores) });
    expect(workers * defaultThreads(workers, cores)).toBeLessThanOrEqual(cores);
  }
});

test('little memory means one process', () => expect(defaultWorkers(8, 2 ** 30)).toBe(1));

test.each<[number[], number, number[][]]>([
  [[], 1, []],
  [[5, 2, 9, 2], 1, [[2], [0, 1], [3]]],
  [[5, 2, 9, 2], 2, [[2], [0], [1, 3]]],
  [[50], 1, [[0]]],
])('rows of lengths %j with %i beams go in groups of at most 10', (lengths, beams, groups) =>
  expect(groupByLength(lengths, beams, 10)).toEqual(groups),
);

test('a group is bounded whatever is handed over: in source tokens, and in tokens × beams', () => {
  const lengths = Array.from({ length: 3000 }, (_, at) => 1 + (at % 80));
  for (const beams of [1, 4, 16]) {
    for (const group of groupByLength(lengths, beams)) {
      const tokens = group.length * Math.max(...group.map((member) => lengths[member]!));
      expect(tokens).toBeLessThanOrEqual(2048);
      expect(tokens * beams).toBeLessThanOrEqual(cellsAtOnce(beams));
    }
  }
});

test.each([
  [100, 2, 1024],
  [5000, 2, 1250],
  [5000, 1, 2500],
  [1e6, 2, 8192],
])('while %d tokens are left one of %d processes is handed %d at once', (left, workers, share) =>
  expect(shareOf(left, workers)).toBe(share),
);

test.each([
  [1e6, 2, 1, 8192],
  [1e6, 2, 4, 2048],
  [1e6, 2, 100, 1024],
])('of %d tokens one of %d processes is handed its part while %d calls want a turn: %d', (left, workers, calls, share) =>
  expect(shareOf(left, workers, calls)).toBe(share),
);

test.each([
  [100, 1, 1024],
  [5000, 1, 1024],
  [100, 2, 256],
  [1000, 2, 500],
  [5000, 2, 1024],
])('while short calls ask for %d tokens and %d processes are free, one is handed %d', (left, free, share) =>
  expect(expressShare(left, free)).toBe(share),
);

test('an error crosses with its code and causes; one that is not ours is a fault of the process', () => {
  const ours = fromWire(
    structuredClone(toWire(new Fr2enError('ERR_MODEL_CORRUPT', 'broken', { cause: new Error('why', { cause: 'deep' }) }))),
  );
  expect(ours).toBeInstanceOf(Fr2enError);
  expect(ours).toMatchObject({ code: 'ERR_MODEL_CORRUPT', message: 'broken', cause: { message: 'why', cause: { message: 'deep' } } });
  expect(fromWire(toWire(new TypeError('x is not a function')))).toMatchObject({
    code: 'ERR_WORKER',
    cause: { message: 'x is not a function' },
  });
});
