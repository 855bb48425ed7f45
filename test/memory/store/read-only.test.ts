import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Fr2enError } from '../../../src/errors.js';
import { keyOf } from '../../../src/memory/key.js';
import { openMemory, removeMemory } from '../../../src/memory/open.js';
import { openStore } from '../../../src/memory/store/store.js';
import { openTables } from '../../../src/memory/store/tables.js';
import type { OpenMemory } from '../../../src/memory/store/types.js';
import { asSomebody, canBeSomebody, forReadingOnly } from './as-somebody.js';

let folder: string;
let file: string;
const key = keyOf(['kept']);
const unit = { french: 'La digue tient.', english: 'The dyke holds.', details: {} };
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fr2en-memory-'));
  file = join(folder, 'memory');
  const memory = await openMemory({ file });
  await memory.keep(key, unit);
  await memory.addHuman([{ french: 'La marée monte.', english: 'The tide is rising.' }]);
  await memory.close();
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

const readOnly = (): string =>
  `${file}: the translation memory can be read, not written: the file or its folder is read-only. Correct the permissions, or use --no-memory.`;

/** What can be read is read; whoever asks for a change hears why there is none. */
const expectReadOnly = async (memory: OpenMemory): Promise<void> => {
  expect(memory.stats()).toMatchObject({ readOnly: true, model: 1, human: 1 });
  expect(memory.recall(key)).toMatchObject(unit);
  expect(memory.humanOf('La marée monte.')).toBe('The tide is rising.');
  await memory.keep(keyOf(['new']), unit);
  expect(memory.recall(keyOf(['new']))).toBeUndefined();
  const refused = { code: 'ERR_MEMORY', message: readOnly() };
  await expect(memory.addHuman([{ french: 'Oui.', english: 'Yes.' }])).rejects.toMatchObject(refused);
  await expect(memory.forget({})).rejects.toMatchObject(refused);
  await expect(memory.clear()).rejects.toMatchObject(refused);
  expect([...memory.entries()]).toHaveLength(2);
};

test.skipIf(!canBeSomebody).each([
  ['a file', () => forReadingOnly(file)],
  ['a folder', () => forReadingOnly(file, `${folder}/`)],
  [
    'a folder without the file’s lock',
    () => {
      rmSync(`${file}-lock`);
      forReadingOnly(file, `${folder}/`);
    },
  ],
])('%s that is read-only for this user: it is read, and that is said once', async (_, close) => {
  chmodSync(folder, 0o755);
  close();
  const told: Fr2enError[] = [];
  await asSomebody(async () => {
    const memory = await openMemory({ file, onTrouble: (error) => told.push(error) });
    try {
      await expectReadOnly(memory);
    } finally {
      await memory.close();
    }
  });
  expect(told.map(({ code, message }) => [code, message])).toEqual([['ERR_MEMORY', readOnly()]]);
});

test('nobody need listen to that', async () => {
  const memory = openStore({ ...(await openTables(file)), readOnly: true }, { file, size: 1e9, onTrouble: () => undefined });
  await expectReadOnly(memory);
  await memory.close();
});

test.skipIf(!canBeSomebody)('a file that may not be read, and one that may not be made, are errors', async () => {
  const denied = `the translation memory cannot be opened or written: permission denied. Correct the permissions, use another file with --memory FILE, or none with --no-memory.`;
  chmodSync(file, 0);
  chmodSync(folder, 0o555);
  await asSomebody(async () => {
    for (const each of [file, join(folder, 'other'), join(folder, 'deep', 'memory')])
      await expect(openMemory({ file: each })).rejects.toMatchObject({ code: 'ERR_MEMORY', message: `${each}: ${denied}` });
    await expect(removeMemory(file)).rejects.toMatchObject({ code: 'ERR_MEMORY', message: `${file}: ${denied}` });
  });
});
