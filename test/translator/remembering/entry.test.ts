import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Judgement } from '../../../src/checks/types.js';
import type { Remembered } from '../../../src/memory/types.js';
import type { English } from '../../../src/translator/english.js';
import { fromEntry, type Hiding, toEntry } from '../../../src/translator/remembering/entry.js';

const hiding: Hiding = {
  source: 'Tapez \ue0a7\ue0a7 ou \ue0a9.',
  lift: (text) => text.replace('\ue0a7\ue0a7', 'ls').replace('\ue0a9', 'q'),
};
const elsewhere: Hiding = {
  source: 'Tapez \uf001\uf001 ou \ue000.',
  lift: (text) => text.replace('\uf001\uf001', 'cd').replace('\ue000', 'x'),
};

const checks: readonly Judgement[] = [
  { rule: 'quotations', status: 'ok' },
  { rule: 'numbers', status: 'failed', source: [{ start: 0, end: 5 }], target: [], values: { fault: 'missing', number: '\ue0a9' } },
  { rule: 'names', status: 'repaired', values: { repair: 'hypothesis', number: 2 } },
];
const english: English = {
  english: 'Type \ue0a7\ue0a7 or \ue0a9.',
  origin: 'memory',
  settled: { score: -0.25, tokens: 7, checks, source: 'Tapez 9041 ou 7306.', target: 'Type 9041 or 7306.' },
  alternatives: ['Enter \ue0a7\ue0a7 or \ue0a9.'],
  words: [{ source: { start: 0, end: 5 }, target: { start: 0, end: 4 } }],
};

test('English comes back as it was', () => {
  expect(fromEntry(toEntry(english, hiding), hiding)).toEqual(english);
});

test('what is kept shows people what was hidden', () => {
  const entry = toEntry(english, hiding);
  expect([entry.french, entry.english]).toEqual(['Tapez ls ou q.', 'Type ls or q.']);
});

test('in another document, its own words are hidden in it', () => {
  const found = fromEntry(toEntry(english, hiding), elsewhere)!;
  expect(elsewhere.lift(found.english)).toBe('Type cd or x.');
  expect(elsewhere.lift(found.alternatives![0]!)).toBe('Enter cd or x.');
  expect(found.settled!.checks[1]!.values!['number']).toBe('\ue000');
});

test('English that a model has not judged has nothing else', () => {
  const plain: English = { english: 'Yes.', origin: 'memory', settled: undefined };
  expect(fromEntry(toEntry(plain, { source: 'Oui.', lift: (text) => text }), hiding)).toEqual(plain);
});

const damages: readonly ((entry: Remembered) => unknown)[] = [
  () => ({}),
  ({ details }) => ({ details }),
  (entry) => ({ ...entry, english: 3 }),
  (entry) => ({ ...entry, details: undefined }),
  (entry) => ({ ...entry, details: 'no' }),
];

test.each(damages)('what cannot be read is a miss: %s', (damage) => {
  expect(fromEntry(damage(toEntry(english, hiding)) as Remembered, hiding)).toBeUndefined();
});

test('nor does any damage to its details do harm: it is a miss, or what is used of it is sound', () => {
  const entry = toEntry(english, hiding);
  const text = JSON.stringify(entry.details);
  const values = fc.oneof(fc.constantFrom('null', '-1', '"x"', '[]', '{}', '1e400', 'true', '[[]]', '[null]', '99999'), fc.json());
  const places = Array.from(
    text.matchAll(/(?<=:|\[|,)(?:"[^"]*"|-?[\d.]+|\[[^[\]]*\]|\{[^{}]*\})/gu),
    ({ index, 0: value }) => [index, index + value.length] as const,
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), values, ([start, end], value) => {
      const damaged = text.slice(0, start) + value + text.slice(end);
      let details: unknown;
      try {
        details = JSON.parse(damaged);
      } catch {
        return;
      }
      const found = fromEntry({ ...entry, details }, hiding);
      if (!found) return;
      expect(typeof found.english).toBe('string');
      for (const { rule, status, values: own } of found.settled?.checks ?? [])
        expect([typeof rule, typeof status, typeof (own ?? {})]).toEqual(['string', 'string', 'object']);
      for (const other of found.alternatives ?? []) expect(typeof other).toBe('string');
      for (const { source, target } of found.words ?? []) {
        expect(hiding.source.slice(source.start, source.end)).toHaveLength(source.end - source.start);
        expect(found.english.slice(target.start, target.end)).toHaveLength(target.end - target.start);
      }
    }),
    { numRuns: 500 },
  );
});
