import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openMemory } from '../../../src/memory/open.js';
import { similarityOf } from '../../../src/memory/similar/similarity.js';
import { tokensOf } from '../../../src/memory/similar/tokens.js';
import { personKey } from '../../../src/memory/store/people.js';
import type { OpenMemory } from '../../../src/memory/store/types.js';

let folder: string;
let memory: OpenMemory;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fr2en-memory-'));
  memory = await openMemory({ file: join(folder, 'memory') });
});
afterEach(async () => {
  await memory.close();
  rmSync(folder, { recursive: true, force: true });
});

const french = [
  'Le conseil municipal de Brest a voté hier le budget de la ville pour 2026.',
  'Le conseil municipal de Brest a voté hier le budget de la région pour 2026.',
  'La préfète a signé l’arrêté mardi matin.',
  'Il fait froid.',
];

test('what people wrote for French that is nearly the same is found, most alike first', async () => {
  await memory.addHuman(french.map((text, n) => ({ french: text, english: `English ${n}` })));
  const found = memory.similarTo('Le conseil municipal de Brest a voté hier le budget de la ville pour 2027.', 5);
  expect(found.map(({ target }) => target)).toEqual(['English 0', 'English 1']);
  expect(found[0]).toMatchObject({ source: french[0], similarity: 1 - 2 / 31 });
  expect(memory.similarTo('Le conseil municipal de Brest a voté hier le budget de la ville pour 2027.', 1)).toHaveLength(1);
  expect(memory.similarTo('il fait froid.', 3)).toMatchObject([{ target: 'English 3' }]);
});

test('neither the same French nor anything else is suggested', async () => {
  await memory.addHuman(french.map((text, n) => ({ french: text, english: `English ${n}` })));
  expect(memory.similarTo("La préfète a signé l'arrêté mardi matin.", 3)).toEqual([]);
  expect(memory.similarTo('Le maire a signé un décret jeudi soir.', 3)).toEqual([]);
  expect(memory.similarTo('', 3)).toEqual([]);
  expect(memory.similarTo('… !', 3)).toEqual([]);
  expect(memory.similarTo(french[0]!, 0)).toEqual([]);
});

test('what is forgotten, replaced or cleared is not suggested', async () => {
  await memory.addHuman([{ french: french[2]!, english: 'old' }]);
  await memory.addHuman([{ french: "La préfète a signé l'arrêté mardi matin.", english: 'new' }]);
  expect(memory.similarTo('La préfète a signé l’arrêté mardi matin !', 3)).toMatchObject([{ target: 'new' }]);
  await memory.forget({ french: french[2]! });
  expect(memory.similarTo('La préfète a signé l’arrêté mardi matin !', 3)).toEqual([]);
  expect(memory.stats().index).toBe(0);
  await memory.addHuman([{ french: french[2]!, english: 'again' }]);
  await memory.clear();
  expect(memory.similarTo('La préfète a signé l’arrêté mardi matin !', 3)).toEqual([]);
});

test('nothing that is 85 % alike is missed', { timeout: 120_000 }, async () => {
  const word = fc.constantFrom(...'le la maire ville port a dit oui non Oui hier 12 pont rue de du les grande , .'.split(' '));
  const base = fc.array(word, { minLength: 1, maxLength: 24 });
  const edits = fc.array(fc.tuple(fc.nat(23), word, fc.constantFrom(0, 1, 2)), { maxLength: 3 });
  const family = fc.tuple(base, fc.array(edits, { minLength: 2, maxLength: 6 })).map(([tokens, all]) =>
    all.map((some) => {
      const other = [...tokens];
      for (const [at, put, taken] of some) other.splice(at, taken, ...(taken === 2 ? [] : [put]));
      return other.join(' ');
    }),
  );
  let alike = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(family, { minLength: 1, maxLength: 4 }), async (families) => {
      const texts = families.flat();
      await memory.clear();
      await memory.addHuman(texts.map((text) => ({ french: text, english: text })));
      const kept = [...memory.entries()].map((entry) => entry.french);
      for (const text of texts) {
        const expected = kept.filter(
          (other) => !personKey(other).equals(personKey(text)) && similarityOf(tokensOf(text), tokensOf(other)) !== undefined,
        );
        alike += expected.length;
        const found = memory.similarTo(text, 100).map(({ source }) => source);
        expect(found.toSorted()).toEqual(expected.toSorted());
      }
    }),
    { numRuns: 60 },
  );
  expect(alike).toBeGreaterThan(100);
});
