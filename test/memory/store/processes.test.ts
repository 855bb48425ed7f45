import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import '../../fixtures/typescript/children.js';
import { keyOf } from '../../../src/memory/key.js';
import { opened } from './opened.js';
import type { OpenMemory } from '../../../src/memory/store/types.js';
import { file, inOwnFolder } from './own-folder.js';

inOwnFolder();

const program = fileURLToPath(new URL('../../fixtures/processes/writes-memory.mjs', import.meta.url));

/** What a process says while it writes. */
interface Writing {
  readonly process: ChildProcess;
  readonly lines: () => string[];
  readonly ended: Promise<unknown>;
}

const writing = (name: string, count: number, limit?: string): Writing => {
  const args = [program, file, name, String(count)];
  // without the trap, the system ends a process that writes past the limit
  const child = limit
    ? spawn('sh', ['-c', `trap '' XFSZ; ulimit -f ${limit}; exec "$0" "$@"`, process.execPath, ...args])
    : spawn(process.execPath, args);
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += String(chunk)));
  return { process: child, lines: () => text.split('\n').slice(0, -1), ended: once(child, 'close') };
};

const keptOf = (lines: readonly string[]): number[] => lines.flatMap((line) => (line.startsWith('kept ') ? [Number(line.slice(5))] : []));

const expectKept = (memory: OpenMemory, name: string, numbers: readonly number[]): void => {
  const people = new Map([...memory.entries({ origin: 'human' })].map(({ french, english }) => [english, french]));
  for (const n of numbers) {
    if (n % 4 !== 0) expect(memory.recall(keyOf([name, n]))?.english).toBe(`${name} ${n}`);
    else expect(memory.humanOf(people.get(`${name} ${n}`) ?? '')).toBe(`${name} ${n}`);
  }
};

/** Every text by a person is found by one that is nearly the same. */
const expectIndex = (memory: OpenMemory): void => {
  for (const { french } of memory.entries({ origin: 'human' }))
    expect(memory.similarTo(`${french.slice(0, -1)} !`, 10).map(({ source }) => source)).toContain(french);
};

test('two processes that write at once lose nothing of each other', async () => {
  const count = 3000;
  const both = ['a', 'b'].map((name) => ({ name, ...writing(name, count) }));
  for (const { ended } of both) await ended;
  await using memory = await opened({ file });
  for (const { name, lines } of both) {
    expect(lines().at(-1)).toBe('closed');
    expectKept(memory, name, keptOf(lines()));
    expect(keptOf(lines())).toHaveLength(count);
  }
  expect(memory.stats()).toMatchObject({ model: (count * 3) / 2, human: count / 2 });
  expectIndex(memory);
});

/** FR2EN_KILLS=50 tries for longer. */
const kills = Number(process.env['FR2EN_KILLS'] ?? 5);

test('what a process was told to be kept is there after it is killed', { timeout: 60_000 + kills * 10_000 }, async () => {
  const rounds: { readonly name: string; readonly kept: readonly number[] }[] = [];
  for (let round = 0; round < kills; round += 1) {
    const name = `r${round}`;
    const writer = writing(name, 1_000_000);
    await once(writer.process.stdout!, 'data');
    await new Promise((resolve) => setTimeout(resolve, (round * 97) % 400));
    writer.process.kill('SIGKILL');
    await writer.ended;
    rounds.push({ name, kept: keptOf(writer.lines()) });
    await using memory = await opened({ file });
    for (const { name: each, kept } of rounds) expectKept(memory, each, kept);
  }
  expect(rounds.every(({ kept }) => kept.length > 0)).toBe(true);
  await using memory = await opened({ file });
  expectIndex(memory);
});

test.skipIf(process.platform === 'win32')('a full disk is said, and what was kept before stays', async () => {
  const writer = writing('full', 12_000, '2000');
  await writer.ended;
  const lines = writer.lines();
  expect(lines.at(-1)).toBe('closed');
  const at = lines.findIndex((line) => line.startsWith('ERR_MEMORY'));
  expect(lines[at]).toContain(`${file}: the translation memory cannot be opened or written: no space left on the disk. Free some space`);
  await using memory = await opened({ file });
  expectKept(memory, 'full', keptOf(lines.slice(0, at)));
  expectIndex(memory);
  await memory.addHuman([{ french: 'Il y a de la place.', english: 'There is room.' }]);
  expect(memory.humanOf('Il y a de la place.')).toBe('There is room.');
});
