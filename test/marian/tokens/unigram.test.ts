import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createTokens, type Tokens } from '../../../src/marian/tokens/tokens.js';
import { unigramTokenizer } from '../../../src/marian/tokens/unigram.js';
import type { UnigramTokenizer } from '../../../src/marian/tokens/word-pieces.js';
import { AutoTokenizer, env } from '../../../src/marian/transformers.js';
import { embeddedFolder } from '../../../src/models/store/places.js';

const folder = embeddedFolder('compact');
const settings = JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8')) as Record<string, unknown>;
const own = unigramTokenizer(settings)!;

env.localModelPath = dirname(folder);
vi.spyOn(console, 'warn').mockImplementation(() => undefined);
const theirs: unknown = await AutoTokenizer.from_pretrained(basename(folder), { local_files_only: true });

const [ours, reference]: Tokens[] = [createTokens(own, 0), createTokens(theirs as UnigramTokenizer, 0)];
const expectSame = (text: string): void => {
  expect(ours!.encode(text)).toEqual(reference!.encode(text));
};

test.each([
  ['the words of an article', '"C’est un vote historique", a déclaré mardi la présidente de la région, anticonstitutionnellement.'],
  ['words that the vocabulary lacks', 'Le mot 東京 et le mot Şirali, 👏🏽 et \u{1d5d4}'],
  ['what NFKC changes', '½ m² de ﬁls ´ ˆ ～ Ａ ² \u0301e \u0007 \u200b \ufffd ▁ ▁▁a'],
  ['a word of many like letters', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
  ['nothing', ''],
  ['what it takes for a command', 'a</s>b<unk>c<pad>'],
])('%s: the pieces of transformers.js, and their places', (_, text) => {
  expectSame(text);
});

const letters = fc.string({
  unit: fc.constantFrom(...'e|e|e|a|a|i|s|n|r|t|u|l|o|d|c|p|m|v|à|é|è|ê|ç|œ|’|\'|-|.|,|"|?|0|1|2|9|E|A|L|P|M| '.split('|')),
});
test('any French or other text: the pieces of transformers.js, and their places', () => {
  fc.assert(fc.property(fc.oneof(letters, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), expectSame), { numRuns: 500 });
});

test('the same vocabulary and special pieces', () => {
  const { model, all_special_ids: special } = theirs as UnigramTokenizer;
  expect([own.model.vocab, own.model.unk_token_id, own.all_special_ids]).toEqual([model.vocab, model.unk_token_id, special]);
});

const [atSpaces, atWords] = (settings['pre_tokenizer'] as { pretokenizers: object[] }).pretokenizers;
test.each([
  ['another model', { model: { type: 'BPE', vocab: {} } }],
  ['another normal form', { normalizer: { type: 'NFC' } }],
  ['none', { normalizer: null }],
  ['no splitting', { pre_tokenizer: null }],
  ['splitting of another kind', { pre_tokenizer: { type: 'Sequence', pretokenizers: [atSpaces, { type: 'Digits' }] } }],
  ['more of it', { pre_tokenizer: { type: 'Sequence', pretokenizers: [atSpaces, atWords, { type: 'Digits' }] } }],
  [
    'no space before the first word',
    { pre_tokenizer: { type: 'Sequence', pretokenizers: [atSpaces, { ...atWords, add_prefix_space: false }] } },
  ],
  ['a special piece of its own', { added_tokens: [{ id: 16_001, content: '>>en<<', special: true }] }],
])('%s is left to transformers.js', (_, change) => {
  expect(unigramTokenizer({ ...settings, ...change })).toBeUndefined();
});
