import { afterAll, beforeAll, expect, test } from 'vitest';
import '../fixtures/typescript/children.js';
import { loadMarian } from '../../src/marian/load.js';
import type { Marian } from '../../src/marian/types.js';

// the embedded model is replaced often: nothing here asks for its wording
let marian: Marian;
beforeAll(async () => {
  marian = await loadMarian({ model: 'compact', storage: 'auto', workers: 2, threads: 1 });
}, 60_000);
afterAll(() => marian.dispose());

const units = [
  'Oui.',
  'Le ministre n’a rien dit hier soir.',
  'Les grévistes de l’usine attendent une réponse du gouvernement depuis trois semaines, sans résultat.',
  '« Nous n’accepterons pas ce texte », a déclaré la présidente du syndicat.',
  'Il a payé 1 234,5 euros pour une table, deux chaises et un lit.',
  'Paris',
  'La pluie tombe, le vent se lève et les enfants rentrent de l’école avec leurs parents avant la nuit.',
];

test.each([1, 4])(
  'the same English and the same scores, to the last bit, alone and in any batch (%i beams)',
  async (beams) => {
    const options = { beams, nBest: 1 };
    const together = await marian.translate(units, options);
    const backwards = await marian.translate([...units].reverse(), options);
    const alone = (await Promise.all(units.map((unit) => marian.translate([unit], options)))).flat();
    const found = (answers: typeof together): unknown =>
      answers.map(({ hypotheses: [best] }) => [best!.text, best!.tokenScores, best!.score]);
    expect(found(alone)).toEqual(found(together));
    expect(found([...backwards].reverse())).toEqual(found(together));
  },
  60_000,
);

test('an answer is whole: words, a score and a row of attention for each token, spans that slice to the text', async () => {
  for (const { sourceSpans, hypotheses } of await marian.translate(units, { beams: 2, nBest: 2 })) {
    expect(hypotheses).toHaveLength(2);
    expect(hypotheses[0]!.text).not.toBe('');
    for (const { tokens, tokenScores, spans, alignment, score } of hypotheses) {
      expect(spans).toHaveLength(tokens.length);
      expect(tokenScores).toHaveLength(tokens.length + 1);
      expect(score).toBeCloseTo(tokenScores.reduce((sum, one) => sum + one, 0) / tokenScores.length, 9);
      for (const row of alignment!) {
        expect(row).toHaveLength(sourceSpans.length + 1);
        expect(row.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 4);
      }
    }
  }
}, 60_000);

test('what the search found is scored alike when it is given', async () => {
  const whole = await loadMarian({ model: 'compact', storage: 'auto', workers: 1, threads: 1, shortlist: false });
  try {
    for (const french of units) {
      const [found] = await whole.translate([french], { beams: 4, nBest: 1 });
      const best = found!.hypotheses[0]!;
      const [scored] = await whole.score([{ source: french, target: best.text }]);
      // the text may be cut into other pieces than those that it was written with
      expect(scored!.hypotheses[0]!.text).toBe(best.text);
      if (scored!.hypotheses[0]!.tokens.join() === best.tokens.join()) expect(scored!.hypotheses[0]!.score).toBeCloseTo(best.score, 5);
    }
  } finally {
    await whole.dispose();
  }
}, 60_000);

test('among the tokens of its shortlist, what the search found is likelier than among all, and not by much', async () => {
  for (const french of units) {
    const [found] = await marian.translate([french], { beams: 4, nBest: 1 });
    const best = found!.hypotheses[0]!;
    const [scored] = await marian.score([{ source: french, target: best.text }]);
    if (scored!.hypotheses[0]!.tokens.join() !== best.tokens.join()) continue;
    expect(best.score).toBeGreaterThan(scored!.hypotheses[0]!.score - 1e-5);
    expect(best.score).toBeLessThan(scored!.hypotheses[0]!.score + 0.2);
  }
}, 60_000);

test.each([
  ['Où va-t-il ?', 'Where is he going?'],
  ['Attention : la route est fermée !', 'Warning: the road is closed!'],
  ['« Vraiment ? », dit-elle.', '“Really?” she says.'],
])('English is scored as English is written, however it is printed: %s', async (source, english) => {
  const seen = english.replace(/[“”]/gu, '"');
  const [printed, straight] = await marian.score([english, seen].map((target) => ({ source, target })));
  expect(printed).toEqual(straight);
  expect(straight!.hypotheses[0]!.text).toBe(seen);
});

test.each([1, 4])(
  'English that is begun begins so, and is the same alone and beside others (%i beams)',
  async (beams) => {
    const options = { beams, nBest: beams };
    const free = await marian.translate(units, options);
    // every other one is free; the others begin as their second hypothesis, with another word behind
    const prefixes = free.map(({ hypotheses }, at) =>
      at % 2 === 0
        ? `${hypotheses
            .at(-1)!
            .text.split(' ')
            .slice(0, 2)
            .join(' ')
            .replace(/\P{L}+$/u, '')} walkout`
        : '',
    );
    const begun = await marian.translate(units, { ...options, prefixes });
    for (const [at, { hypotheses }] of begun.entries()) {
      expect(hypotheses).toHaveLength(beams);
      for (const { text } of hypotheses) expect(text.startsWith(prefixes[at]!)).toBe(true);
      const [alone] = await marian.translate([units[at]!], { ...options, prefixes: [prefixes[at]!] });
      expect(alone).toEqual(begun[at]);
      if (prefixes[at] === '') expect(begun[at]).toEqual(free[at]);
    }
  },
  60_000,
);

test('behind a beginning no compound goes on', async () => {
  const options = { beams: 4, nBest: 4 };
  const prefixes = ['The deputy premiers', 'The self', 'A pro'];
  for (const unit of units.slice(1, 4))
    for (const { hypotheses } of await marian.translate(
      prefixes.map(() => unit),
      { ...options, prefixes },
    ))
      for (const { text } of hypotheses) expect(text).not.toMatch(/^(?:The deputy premiers|The self|A pro)-/u);
}, 60_000);
