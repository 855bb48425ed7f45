import { expect, test } from 'vitest';
import type { MemoryEntry } from '../../../src/memory/store/types.js';
import { exportTmx } from '../../../src/memory/tmx/export.js';
import { unitsOf } from './files.js';

const entry = (own: Partial<MemoryEntry>): MemoryEntry => ({
  french: 'La digue tient.',
  english: 'The dyke holds.',
  origin: 'model',
  details: { settled: {} },
  changed: 0,
  used: 0,
  ...own,
});
const written = (entries: readonly MemoryEntry[]): string => [...exportTmx(entries, '1.2.3')].join('');

test('what people and the model wrote goes out; words that are aligned for a person’s English are no translation', async () => {
  const tmx = written([
    entry({ origin: 'human', english: 'The dike holds & stays.', details: undefined }),
    entry({}),
    entry({ french: 'Le bac passe.', details: { words: [0, 2, 0, 3] } }),
    entry({ french: 'Le quai ferme.', details: 'no' }),
    entry({ french: 'Le pont ferme.', details: null }),
    entry({ french: '', english: '' }),
  ]);
  const units = await unitsOf(tmx);
  expect(units.map(({ english }) => english)).toEqual(['The dike holds & stays.', 'The dyke holds.']);
  expect(tmx.match(/x-fr2en-machine/gu)).toHaveLength(1);
  expect(tmx).toContain('creationtoolversion="1.2.3"');
});

test('a memory without units is a file without units', async () => {
  expect(await unitsOf(written([]))).toEqual([]);
});
