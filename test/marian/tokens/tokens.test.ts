import { AutoTokenizer, env } from '@xenova/transformers';
import fc from 'fast-check';
import { dirname, basename } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { loadTokens } from '../../../src/marian/tokens/tokenizer.js';
import type { Tokens } from '../../../src/marian/tokens/tokens.js';
import { embeddedFolder } from '../../../src/models/store/places.js';

const folder = embeddedFolder('compact');
let tokens: Tokens;
let reference: { encode(text: string): number[]; decode(ids: number[], options: object): string };

beforeAll(async () => {
  tokens = await loadTokens(folder, 0);
  env.localModelPath = dirname(folder);
  reference = await AutoTokenizer.from_pretrained(basename(folder), { local_files_only: true });
});

const slices = (text: string): string[] => tokens.encode(text).spans.map(({ start, end }) => text.slice(start, end));

test('spans cover the words, and the pieces are those of the library', () => {
  const text = "Le ministre n'a rien dit, mais 1 234,5 euros manquent.";
  expect(slices(text).join('')).toBe(text.replaceAll(' ', ''));
  expect(tokens.encode(text).ids).toEqual(reference.encode(text));
});

test.each([
  ['3 m² et ½ heure', ['²'], ['½']],
  ['le ﬁls d’Œuvre ™ 12 €', ['™'], ['12']],
])('characters that the tokenizer rewrites keep their place: %s', (text) => {
  expect(tokens.encode(text).ids).toEqual(reference.encode(text));
  const { spans } = tokens.encode(text);
  const covered = new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));
  for (const [at, character] of [...text].entries()) if (character !== ' ') expect(covered.has(at), character).toBe(true);
});

test('½ becomes three pieces, each from the one character', () => {
  const { spans } = tokens.encode('½');
  expect(spans.filter(({ start, end }) => start === 0 && end === 1).length).toBeGreaterThanOrEqual(1);
  expect(spans.every(({ start, end }) => start >= 0 && end <= 1)).toBe(true);
});

test('what is unknown is told: a run of it is one piece, known letters around it are not in it', () => {
  const text = 'Le 日本 dort 😀😀 bien';
  expect(tokens.encode(text).unknown.map(({ start, end }) => text.slice(start, end))).toEqual(['日本', '😀😀']);
  expect(tokens.encode('Le chat dort').unknown).toEqual([]);
});

test('an empty text is the end token alone', () => expect(tokens.encode('')).toEqual({ ids: [0], spans: [], unknown: [] }));

test('English comes back as the library writes it, and each span is its piece', () => {
  const ids = reference.encode('The minister said nothing, "not a word".').slice(0, -1);
  const { text, spans } = tokens.decode(ids);
  expect(text).toBe(reference.decode(ids, { skip_special_tokens: true, clean_up_tokenization_spaces: false }));
  expect(spans).toHaveLength(ids.length);
  expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replaceAll(' ', ''));
  expect(spans.every(({ start, end }) => !/^\s|\s$/u.test(text.slice(start, end)))).toBe(true);
});

test.each([
  ['日本', 'sleeps.', '日本 sleeps.'],
  ['The 日本', ', it sleeps.', 'The 日本, it sleeps.'],
  ['The cat', "'s paw", "The cat's paw"],
  ['The cat', '', 'The cat'],
])('English goes on behind what its vocabulary lacks as behind any other: %s|%s', (begun, rest, text) => {
  // pieces of a mark are those behind a word
  const [, ...ids] = tokens.encode(`The${/^\p{L}/u.test(rest) ? ' ' : ''}${rest}`).ids.slice(0, -1);
  const decoded = tokens.decode(ids, begun);
  expect(decoded.text).toBe(text);
  expect(decoded.spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(rest.replaceAll(' ', ''));
});

test('special tokens are no text, and spaces at the edges and in a row are one', () => {
  expect(tokens.decode([0, 1, 16000])).toEqual({
    text: '',
    spans: [
      { start: 0, end: 0 },
      { start: 0, end: 0 },
      { start: 0, end: 0 },
    ],
  });
});

test('on any text: the ids of the library, spans in order and inside the text', () => {
  const letter = fc.constantFrom(
    'a',
    'e',
    'é',
    'œ',
    'L',
    '1',
    '2',
    ' ',
    ' ',
    ',',
    '"',
    "'",
    '-',
    '²',
    '½',
    'ﬁ',
    '日',
    '😀',
    '́',
    '~',
    '…',
    '€',
  );
  fc.assert(
    fc.property(
      fc.array(letter, { maxLength: 30 }).map((letters) => letters.join('').normalize('NFC').replace(/\s+/gu, ' ').trim()),
      (text) => {
        const { ids, spans } = tokens.encode(text);
        expect(ids).toEqual(reference.encode(text));
        spans.forEach(({ start, end }, at) =>
          expect(start <= end && end <= text.length && start >= (spans[at - 1]?.start ?? 0)).toBe(true),
        );
      },
    ),
    { numRuns: 300 },
  );
});

test('the well-known warning is kept quiet, others are not', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await loadTokens(folder, 0);
  expect(warn).not.toHaveBeenCalled();
  console.warn('another');
  expect(warn).toHaveBeenCalledWith('another');
  warn.mockRestore();
});
