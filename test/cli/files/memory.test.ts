import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { openedMemory, usesOf } from '../../../src/cli/files/memory.js';
import { memoryIn, memoryOptions } from '../../../src/cli/arguments/memory-options.js';
import type { World } from '../../../src/cli/world.js';
import { Fr2enError } from '../../../src/errors.js';
import type { MemoryOptions } from '../../../src/memory/open.js';
import { openPlayedMemory } from '../../fixtures/played-memory.js';

const worldWith = (openMemory: World['services']['openMemory']): { world: World; said: () => string } => {
  const stderr = new PassThrough();
  return { world: { stderr, services: { openMemory } } as unknown as World, said: () => String(stderr.read() ?? '') };
};

const fails = async (): Promise<never> => {
  throw new Fr2enError('ERR_MEMORY', 'm: it is damaged.');
};

test('the user’s own memory that cannot be opened is one line, and the run goes on; one that was named is an error', async () => {
  const { world, said } = worldWith(fails);
  expect(await openedMemory({ file: undefined, size: undefined }, world)).toBeUndefined();
  expect(said()).toBe('fr2en: m: it is damaged. Going on without the translation memory.\n');
  await expect(openedMemory({ file: 'm', size: undefined }, world)).rejects.toMatchObject({ code: 'ERR_MEMORY' });
  expect(said()).toBe('');
});

test('a wrong size is an error, whoever’s memory it is for', async () => {
  const { world, said } = worldWith(async () => {
    throw new Fr2enError('ERR_OPTION', 'memory size: 5 is too little.');
  });
  for (const file of [undefined, 'm']) await expect(openedMemory({ file, size: 5 }, world)).rejects.toMatchObject({ code: 'ERR_OPTION' });
  expect(said()).toBe('');
});

test('trouble while it is used is one line; without a memory none is opened', async () => {
  const asked: MemoryOptions[] = [];
  const { world, said } = worldWith(async (options) => {
    asked.push(options);
    return openPlayedMemory();
  });
  expect(await openedMemory(false, world)).toBeUndefined();
  expect(asked).toEqual([]);
  expect(await openedMemory({ file: 'm', size: 5e8 }, world)).toBeDefined();
  expect(asked).toMatchObject([{ file: 'm', size: 500_000_000 }]);
  asked[0]!.onTrouble!(new Fr2enError('ERR_MEMORY', 'm: no space left.'));
  expect(said()).toBe('fr2en: m: no space left. Going on without keeping what is translated.\n');
});

test('suggestions go into the outputs that have a place for them', () => {
  const memory = openPlayedMemory();
  expect(['same', 'json', 'jsonl', 'xliff', 'tsv'].map((emit) => usesOf(memory, emit as 'same').suggestions)).toEqual([0, 3, 3, 3, 0]);
  expect(usesOf(undefined, 'json')).toEqual({});
});

test.each([
  ['500M', 500_000_000],
  ['2G', 2_000_000_000],
  ['1.5gb', 1_500_000_000],
  ['64k', 64_000],
  ['1000000', 1_000_000],
])('a size of %s', (written, bytes) => {
  expect(memoryOptions['memory-size'].coerce(written)).toBe(bytes);
});

test.each(['', 'G', '-1M', '1,5G', '2 Go', 'false'])('no size: %j', (written) => {
  expect(() => memoryOptions['memory-size'].coerce(written)).toThrow('Write it as 500M or 2G.');
});

test('--no-memory is no file of that name', () => {
  expect(memoryIn({ memory: false as never, 'memory-size': undefined })).toBe(false);
  expect(memoryIn({ memory: 'no', 'memory-size': 5 })).toEqual({ file: 'no', size: 5 });
});
