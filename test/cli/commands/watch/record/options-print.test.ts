import { expect, test } from 'vitest';
import { optionsPrint } from '../../../../../src/cli/commands/watch/record/options-print.js';
import type { TranslatorOptions } from '../../../../../src/options.js';

const rest = { fromFormat: 'auto', encoding: undefined, emit: 'same' } as const;
const print = (options: TranslatorOptions, other: Partial<Parameters<typeof optionsPrint>[1]> = {}): string =>
  optionsPrint(options, { ...rest, ...other });
const plain = print({ quotes: 'english', beams: 4 });

test.each<TranslatorOptions>([
  { beams: 4, quotes: 'english' },
  { quotes: 'english', beams: 4, model: 'compact', glossary: [], storage: undefined },
  { quotes: 'english', beams: 4, workers: 3, threads: 2, concurrency: 5, memory: false },
])('%j is the same', (options) => {
  expect(print(options)).toBe(plain);
});

test.each<TranslatorOptions>([
  { quotes: 'straight', beams: 4 },
  { quotes: 'english', beams: 1 },
  { quotes: 'english', beams: 4, model: 'opus-mt-fr-en' },
  { quotes: 'english', beams: 4, glossary: [['préfet', 'prefect']] },
  { quotes: 'english', beams: 4, storage: 'float32' },
  { quotes: 'english', beams: 4, shortlist: false },
])('%j is another', (options) => {
  expect(print(options)).not.toBe(plain);
});

test('terms count, and so does how files are read and written', () => {
  const [one, other] = ['prefect', 'commissioner'].map((english) => print({ glossary: [['préfet', english]] }));
  expect(one).not.toBe(other);
  const ways = [{ fromFormat: 'text' }, { encoding: 'windows-1252' }, { emit: 'tmx' }] as const;
  expect(new Set([plain, ...ways.map((way) => print({ quotes: 'english', beams: 4 }, way))]).size).toBe(4);
});
