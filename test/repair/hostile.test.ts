import { describe, expect, test } from 'vitest';
import { createLexicon } from '../../src/languages/lexicon.js';
import type { Answer } from '../../src/marian/types.js';
import { mask } from '../../src/units/masks/mask.js';
import { settle } from '../../src/repair/ladder.js';
import type { Settled } from '../../src/repair/types.js';
import { hostileAnswer, seeded } from './hostile-marian.js';
import { playedAnswer, straightMarks } from './played-marian.js';

const lexicon = createLexicon();

const run = async (source: string, answerTo: (text: string) => Answer): Promise<Settled> => {
  const masked = mask(source);
  const marks = straightMarks(masked.text);
  return settle({ masked, marks }, answerTo(masked.text), { lexicon, ask: async (texts) => texts.map(answerTo) });
};

describe('a hostile model', () => {
  const subjects = ['Le maire', 'La police', 'Le ministre Plamondon', 'Selon Beaulieu, la ville', "L'école", "L'usine de Rostov"];
  const verbs = ['a reçu', 'a perdu', 'a demandé', 'a supprimé'];
  const objects = [
    '{N} lettres',
    '{N} postes',
    '{N} euros',
    'une situation "très grave"',
    'une "nouvelle maison" pour {N} élèves',
    'un "accord" signé dans la rue',
  ];
  const tails = [
    'depuis hier soir.',
    'dans la ville, mais le chat dort.',
    'avec {N} habitants.',
    'contre la "nouvelle grève" des trains.',
    'pour {N} ans et {N} euros.',
  ];
  const random = seeded(2024);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const number = (): string => ['3', '12', '47', '350', '1 234,5', '12 000', '3,5', '2024', '99', '18h30'][Math.floor(random() * 10)]!;
  const sentences = Array.from({ length: 3000 }, () =>
    [pick(subjects), pick(verbs), pick(objects), pick(tails)].join(' ').replace(/\{N\}/gu, number),
  );

  test('95 of 100 damaged units are repaired, every other one is reported, and no undamaged one', async () => {
    const count = { damaged: 0, repaired: 0, silent: [] as string[], falseAlarms: [] as string[] };
    for (const sentence of new Set(sentences)) {
      const masked = mask(sentence);
      const { kind } = hostileAnswer(masked.text, 1);
      const clean = await run(sentence, playedAnswer);
      const settled = await run(sentence, (text) => hostileAnswer(text, 1).answer);
      if (kind === undefined) {
        if (settled.checks.some(({ status }) => status !== 'ok') || settled.text !== clean.text)
          count.falseAlarms.push(`${sentence} → ${settled.text}`);
        continue;
      }
      count.damaged += 1;
      // a space that a moved mark leaves before a point is the typography's to take
      if (settled.text.replace(/ (?=[.,])/gu, '') === clean.text) count.repaired += 1;
      else if (!settled.checks.some(({ status }) => status === 'failed')) count.silent.push(`${kind}: ${sentence} → ${settled.text}`);
    }
    expect(count.falseAlarms).toEqual([]);
    expect(count.silent).toEqual([]);
    expect(count.damaged).toBeGreaterThan(150);
    expect(count.repaired / count.damaged).toBeGreaterThanOrEqual(0.95);
  });

  test('a clean model gives no report', async () => {
    for (const sentence of sentences.slice(0, 1000)) {
      const settled = await run(sentence, playedAnswer);
      expect(settled.checks.filter(({ status }) => status !== 'ok')).toEqual([]);
    }
  });
});
