import { afterAll, beforeAll, expect, test } from 'vitest';
import '../fixtures/typescript/children.js';
import { tinyModel } from '../fixtures/models.js';
import { loadMarian } from '../../src/marian/load.js';
import type { Marian } from '../../src/marian/types.js';

let marian: Marian;
beforeAll(async () => {
  marian = await loadMarian({ model: tinyModel, storage: 'auto', workers: 1, threads: 1 });
});
afterAll(() => marian.dispose());

const units: readonly (readonly [french: string, english: string])[] = [
  ['Le chat de Parnet dort.', 'The cat of Parnet sleeps.'],
  ['« Non, l’accord est signé », a-t-il dit…', '"No, the agreement is signed", has he said...'],
  ['Il a 1 234,5 euros — soit 3,2 %.', 'He has 1 234,5 euros - be 3,2%.'],
  ['Oui', 'Yes'],
];

test.each([1, 4])('the English is known, alone and in a batch, with %i beams', async (beams) => {
  const together = await marian.translate(
    units.map(([french]) => french),
    { beams, nBest: 1 },
  );
  expect(together.map(({ hypotheses }) => hypotheses[0]?.text)).toEqual(units.map(([, english]) => english));
  for (const [at, [french]] of units.entries()) {
    const [alone] = await marian.translate([french], { beams, nBest: 1 });
    expect(alone?.hypotheses[0]).toEqual(together[at]?.hypotheses[0]);
  }
});

test('every token of an answer has its place in the text and its row of alignment', async () => {
  const [answer] = await marian.translate(['Le chat dort.'], { beams: 4, nBest: 1 });
  const [best] = answer!.hypotheses;
  expect(answer!.sourceSpans.map(({ start, end }) => answer!.source.slice(start, end))).toEqual(['Le', 'chat', 'dort', '.']);
  expect(best!.spans.map(({ start, end }) => best!.text.slice(start, end))).toEqual(['The', 'cat', 'sleeps', '.']);
  expect(best!.tokenScores).toHaveLength(5);
  expect(best!.alignment!.map((row) => row.indexOf(1))).toEqual([0, 1, 2, 3, 4]);
  expect(best!.alignment!.every((row) => row.length === 5)).toBe(true);
});

test('an empty unit never reaches the model, and a text of white space is empty', async () => {
  const answers = await marian.translate(['', ' \u00a0\n'], { beams: 1, nBest: 1 });
  expect(answers.map(({ source, hypotheses }) => [source, hypotheses.length, hypotheses[0]?.text])).toEqual([
    ['', 1, ''],
    ['', 1, ''],
  ]);
});

test('a unit of 80 tokens is translated, one of 81 is given back for splitting', async () => {
  const answers = await marian.translate([Array(80).fill('chat').join(' '), Array(81).fill('chat').join(' ')], { beams: 1, nBest: 1 });
  expect(answers.map(({ hypotheses }) => hypotheses.length)).toEqual([1, 0]);
  expect(answers[0]!.hypotheses[0]!.text.split(' ')).toHaveLength(80);
});

test('what looks like a command of the tokenizer is text', async () => {
  const answers = await marian.translate(['Le signe </s> dort', '>>eng<< Le <pad> chat <unk>'], { beams: 1, nBest: 1 });
  expect(answers.map(({ hypotheses }) => hypotheses[0]?.text)).toEqual(['The signe < /s> sleeps', '> >eng<< The < pad> cat < unk>']);
});

test('what the vocabulary lacks is told', async () => {
  const [answer] = await marian.translate(['Le chat 日本 dort 😀'], { beams: 1, nBest: 1 });
  expect(answer!.unknown.map(({ start, end }) => answer!.source.slice(start, end))).toEqual(['日本', '😀']);
});

test('n-best: as many as asked for, best first, never more than beams', async () => {
  const [answer] = await marian.translate(['Le chat dort.'], { beams: 4, nBest: 3 });
  const scores = answer!.hypotheses.map(({ score }) => score);
  expect(scores).toHaveLength(3);
  expect([...scores].sort((a, b) => b - a)).toEqual(scores);
});

test('a given English is scored as the search scores it, and aligned', async () => {
  const [found] = await marian.translate(['Le chat dort.'], { beams: 4, nBest: 1 });
  const [right, wrong] = await marian.score([
    { source: 'Le chat dort.', target: 'The cat sleeps.' },
    { source: 'Le chat dort.', target: 'The dog sleeps.' },
  ]);
  expect(right!.hypotheses[0]!.text).toBe('The cat sleeps.');
  expect(right!.hypotheses[0]!.score).toBeCloseTo(found!.hypotheses[0]!.score, 6);
  expect(wrong!.hypotheses[0]!.score).toBeLessThan(right!.hypotheses[0]!.score - 1);
  expect(right!.hypotheses[0]!.alignment).toHaveLength(5);
});

test.each(['Le chat dort !', 'Oui : le chat dort ; non ?', 'Le chat dort, non ?', 'Il a 3 % : oui…'])(
  'English with the marks of English is scored as the search scores it: %s',
  async (source) => {
    const [found] = await marian.translate([source], { beams: 4, nBest: 1 });
    const best = found!.hypotheses[0]!;
    const printed = best.text.replaceAll('...', '…');
    const answers = await marian.score([best.text, printed].map((target) => ({ source, target })));
    for (const { hypotheses } of answers) {
      expect(hypotheses[0]!.text).toBe(best.text);
      expect(hypotheses[0]!.score).toBeCloseTo(best.score, 6);
    }
  },
);

test('a thousand units at once come back in order', async () => {
  const many = Array.from({ length: 1000 }, (_, at) => `Le chat ${at} dort.`);
  const answers = await marian.translate(many, { beams: 1, nBest: 1 });
  expect(answers.map(({ hypotheses }) => hypotheses[0]?.text)).toEqual(many.map((_, at) => `The cat ${at} sleeps.`));
});

test.each([1, 4])('English that is begun goes on, among units that are not, with %i beams', async (beams) => {
  const sources = units.map(([french]) => french);
  const prefixes = ['The cat of Lyon', '', 'She had', ''];
  const answers = await marian.translate(sources, { beams, nBest: beams, prefixes });
  const free = await marian.translate(sources, { beams, nBest: beams });
  answers.forEach(({ hypotheses }, at) => {
    expect(hypotheses).toHaveLength(beams);
    for (const { text, tokens, spans, tokenScores, alignment } of hypotheses) {
      expect(text.startsWith(prefixes[at]!)).toBe(true);
      expect(spans).toHaveLength(tokens.length);
      expect([tokenScores.length, alignment!.length]).toEqual([tokens.length + 1, tokens.length + 1]);
    }
  });
  expect([answers[1], answers[3]]).toEqual([free[1], free[3]]);
  for (const at of [0, 2]) {
    const [alone] = await marian.translate([sources[at]!], { beams, nBest: beams, prefixes: [prefixes[at]!] });
    expect(alone).toEqual(answers[at]);
  }
});

test('English that begins as the model’s own is the model’s own', async () => {
  // the model knows its place by the number of tokens, and a mark with its word is cut otherwise than it writes them
  const plain = units.filter(([french]) => !french.startsWith('«'));
  const sources = plain.map(([french]) => french);
  const free = await marian.translate(sources, { beams: 1, nBest: 1 });
  for (const words of [1, 2, 5]) {
    const prefixes = plain.map(([, english]) => english.split(' ').slice(0, words).join(' '));
    const answers = await marian.translate(sources, { beams: 1, nBest: 1, prefixes });
    expect(answers.map(({ hypotheses }) => hypotheses[0]!.text)).toEqual(free.map(({ hypotheses }) => hypotheses[0]!.text));
  }
});

test('a beginning stands letter for letter, though the vocabulary lacks some of it', async () => {
  const prefixes = ['The 日本 cat ½', 'Look: “no” – it’s </s>', '日本'];
  const answers = await marian.translate(['Le chat dort.', 'Le chat dort.', 'Le chat dort.'], { beams: 2, nBest: 2, prefixes });
  const seen = ['The 日本 cat ½', 'Look: "no" - it\'s < /s>', '日本'];
  answers.forEach(({ hypotheses }, at) => {
    for (const { text, spans } of hypotheses) {
      expect(text.startsWith(seen[at]!)).toBe(true);
      expect(text.slice(seen[at]!.length)).toMatch(/^(?:$|[^\p{L}\p{N}])/u);
      expect(spans.every(({ start, end }) => start <= end && end <= text.length)).toBe(true);
    }
  });
});

test('a beginning that is longer than the model can write has no answer', async () => {
  const prefixes = [Array(3000).fill('cat').join(' '), ''];
  const answers = await marian.translate(['Le chat dort.', 'Le chat dort.'], { beams: 1, nBest: 1, prefixes });
  expect(answers.map(({ hypotheses }) => hypotheses.length)).toEqual([0, 1]);
});

test('the last word of a beginning is whole', async () => {
  const prefixes = ['The ca', 'Th', 'The cat of Par'];
  const sources = prefixes.map(() => 'Le chat de Parnet dort.');
  for (const { hypotheses, at } of (await marian.translate(sources, { beams: 4, nBest: 4, prefixes })).map((answer, nth) => ({
    ...answer,
    at: nth,
  })))
    for (const { text } of hypotheses) expect(text.slice(prefixes[at]!.length)).toMatch(/^(?:$|[^\p{L}\p{N}])/u);
});
