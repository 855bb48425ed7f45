import { expect, test } from 'vitest';
import { createGlossary } from '../../../../src/glossary/glossary.js';
import { glossaryOf, type Kept } from '../../../../src/server/routes/deepl/kept.js';
import type { Glossaries } from '../../../../src/server/glossaries/types.js';

const asked: (readonly string[])[] = [];
const glossaries = {
  use: async (_owner: unknown, ids: readonly string[]) => {
    asked.push(ids);
    return createGlossary();
  },
} as unknown as Glossaries;

const of = (kept: Kept) => glossaryOf(kept, glossaries, undefined);

test.each<[Kept, readonly string[]]>([
  [{ glossary_id: 'a' }, ['a']],
  [{ glossary_ids: ['a', 'b'] }, ['a', 'b']],
  [{ glossary_ids: 'a, b,' }, ['a', 'b']],
  [{ glossary_id: '', glossary_ids: ['a'] }, ['a']],
])('%j names %j', async (kept, ids) => {
  expect(await of(kept)).toHaveProperty('glossary');
  expect(asked.at(-1)).toEqual(ids);
});

test.each<Kept>([{}, { glossary_id: '' }, { glossary_ids: [], style_id: '' }])('%j names none', async (kept) => {
  expect(await of(kept)).toEqual({});
});

test.each<[Kept, string]>([
  [{ style_id: 'a' }, "Value for 'style_id' not supported."],
  [{ translation_memory_id: 'a', glossary_id: 'a' }, "Value for 'translation_memory_id' not supported."],
  [{ glossary_id: 'a', glossary_ids: ['b'] }, "Value for 'glossary_ids' not supported."],
  [{ glossary_ids: ['a', 'b', 'c', 'd', 'e', 'f'] }, "Value for 'glossary_ids' not supported."],
])('%j is refused', async (kept, message) => {
  await expect(of(kept)).rejects.toMatchObject({ status: 400, message });
});
