import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Arrivals, isSameStamp, type Stamp } from '../../../../../src/cli/commands/watch/folder/arrivals.js';

/** A folder whose files are written by hand. */
const played = (settle = 100) => {
  const files = new Map<string, Stamp>();
  const arrivals = new Arrivals(settle, async (path) => files.get(path));
  let writes = 0;
  const write = (path: string, now: number): void => {
    files.set(path, { size: (writes += 1), modified: now });
    arrivals.notice(path, now);
  };
  const out = (): string[] => {
    const paths: string[] = [];
    for (let next = arrivals.take(); next; next = arrivals.take()) paths.push(next.path);
    return paths;
  };
  return { files, arrivals, write, out };
};

test('a file comes out when it has been unchanged for long enough', async () => {
  const { arrivals, write, out } = played();
  write('a.txt', 0);
  await arrivals.look(0);
  await arrivals.look(99);
  expect(out()).toEqual([]);
  expect(arrivals.nextLook).toBe(100);
  await arrivals.look(100);
  expect(out()).toEqual(['a.txt']);
  expect(arrivals).toMatchObject({ size: 0, nextLook: undefined });
});

test('a file that grows waits, whether or not the system tells of it', async () => {
  const { arrivals, files, write, out } = played();
  write('told.txt', 0);
  write('untold.txt', 0);
  for (let now = 0; now <= 500; now += 50) {
    if (now % 100 === 50) write('told.txt', now);
    files.set('untold.txt', { size: now, modified: 0 });
    await arrivals.look(now);
    expect(out()).toEqual([]);
  }
  expect(arrivals.growingSince(0)).toEqual(['told.txt', 'untold.txt']);
  expect(arrivals.growingSince(-1)).toEqual([]);
  await arrivals.look(600);
  await arrivals.look(700);
  expect(out()).toEqual(['told.txt', 'untold.txt']);
});

test('the order is that of arrival, and by name among those that came at once', async () => {
  const { arrivals, write, out } = played();
  ['é.txt', 'a10.txt', 'z.txt', 'a2.txt'].forEach((path) => {
    write(path, 0);
  });
  await arrivals.look(0);
  write('b.txt', 10);
  await arrivals.look(10);
  // it has changed, but it has not lost its place
  write('z.txt', 20);
  for (const now of [20, 120, 220]) await arrivals.look(now);
  expect(out()).toEqual(['a2.txt', 'a10.txt', 'é.txt', 'z.txt', 'b.txt']);
});

test('a file that has come out of its rest waits again; one that is gone is forgotten', async () => {
  const { arrivals, files, write, out } = played();
  ['a.txt', 'b.txt', 'c.txt'].forEach((path) => {
    write(path, 0);
  });
  await arrivals.look(0);
  await arrivals.look(100);
  write('a.txt', 110);
  arrivals.forget('b.txt');
  files.delete('c.txt');
  write('d.txt', 110);
  files.delete('d.txt');
  await arrivals.look(110);
  expect(out()).toEqual(['c.txt']);
  expect(arrivals.size).toBe(1);
  await arrivals.look(210);
  expect(out()).toEqual(['a.txt']);
});

test('a change during the look itself is not missed', async () => {
  let during: (() => void) | undefined;
  const arrivals = new Arrivals(100, async () => {
    during?.();
    return { size: 1, modified: 1 };
  });
  arrivals.notice('a.txt', 0);
  await arrivals.look(0);
  during = () => {
    during = undefined;
    arrivals.notice('a.txt', 100);
  };
  await arrivals.look(100);
  expect(arrivals.take()).toBeUndefined();
  await arrivals.look(100);
  await arrivals.look(200);
  expect(arrivals.take()).toEqual({ path: 'a.txt', stamp: { size: 1, modified: 1 } });
});

test('whatever happens, a file comes out once after its last change, and never while it is young', async () => {
  const steps = fc.array(fc.record({ file: fc.constantFrom('a', 'b', 'c'), after: fc.integer({ min: 0, max: 150 }) }), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(steps, async (written) => {
      const { arrivals, files, write } = played();
      const last = new Map<string, Stamp | undefined>();
      let now = 0;
      const lookAndTake = async (): Promise<void> => {
        await arrivals.look(now);
        for (let next = arrivals.take(); next; next = arrivals.take()) {
          expect(next.stamp.modified).toBeLessThanOrEqual(now - 100);
          expect(last.get(next.path)).not.toEqual(next.stamp);
          last.set(next.path, next.stamp);
        }
      };
      for (const { file, after } of written) {
        now += after;
        await lookAndTake();
        write(file, now);
      }
      for (let more = 0; more < 3; more += 1, now += 100) await lookAndTake();
      expect(last).toEqual(files);
    }),
  );
});

test('stamps', () => {
  const stamp = { size: 1, modified: 2.5 };
  expect(isSameStamp(stamp, { ...stamp })).toBe(true);
  expect(isSameStamp(stamp, { ...stamp, size: 2 })).toBe(false);
  expect(isSameStamp(stamp, { ...stamp, modified: 2.75 })).toBe(false);
  expect(isSameStamp(undefined, undefined)).toBe(false);
});
