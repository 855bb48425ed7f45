import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../src/checks/types.js';
import { toAligned } from '../../../src/alignment/words.js';
import type { Proposal } from '../../../src/repair/proposals.js';
import { proposalOf } from '../../../src/repair/proposals.js';
import { askAgain } from '../../../src/repair/rewordings/ask-again.js';
import { answerWith, playedAnswer, straightMarks } from '../played-marian.js';
import { dropping, type Model, playedTools, without } from './played-tools.js';

/** Asks again for a unit that a model has answered once. */
const again = async (source: string, model: Model, ...failed: readonly Rule[]): Promise<{ found: Proposal[]; asked: unknown }> => {
  const { tools, asked } = playedTools(model);
  const answer = model(source);
  const marks = straightMarks(source);
  const best = proposalOf(toAligned(answer, answer.hypotheses[0]!), marks, tools.lexicon, []);
  return { found: await askAgain({ answer, marks, failed: new Set(failed), best }, tools), asked };
};

const textsOf = (found: readonly Proposal[]): string[] => found.map(({ text }) => text);

/** Neither the name nor the number that stands for it. */
const nameless = dropping('Plamondon', '9041');

test('a unit that has no other wording is not put to the model', async () => {
  expect(await again('Le chat dort.', playedAnswer, 'numbers')).toEqual({ found: [], asked: [] });
});

test('all wordings are asked in one call, and the report tells them apart', async () => {
  const { found, asked } = await again('La "police" de Plamondon', dropping('Plamondon'), 'echo', 'names');
  expect(asked).toEqual([['La police de Plamondon', 'La "police" de Plamondon.', 'La "police" de 9041']]);
  expect(found.map(({ steps, text }) => `${steps[0]!.values.repair}: ${text}`)).toEqual([
    'asked-unquoted: The "police" of',
    'asked-with-point: The "police" of',
    'asked-with-stand-ins: The "police" of Plamondon',
  ]);
});

test('what is asked is repaired as the first answer was', async () => {
  const { found } = await again('Le maire "Quentovic" a 35 ans', (text) =>
    answerWith(text, [{ ...playedAnswer(text).hypotheses[0]!, text: playedAnswer(text).hypotheses[0]!.text.replace('35', '53') }]),
  );
  expect(textsOf(found)).toEqual(['The mayor "Quentovic" has 35 years']);
});

test('of each answer, two hypotheses are considered', async () => {
  const { found } = await again('Le chat "noir" dort.', (text) =>
    answerWith(text, [without(text), without(text, 'The'), without(text, 'sleeps')]),
  );
  expect(textsOf(found)).toEqual(['The cat "noir" sleeps.', 'cat "noir" sleeps.']);
});

test('an answer to another text is not used', async () => {
  const model: Model = (text) => playedAnswer(text.includes('"') ? text : 'Le maire dort.');
  expect(await again('Le "chat" dort.', model)).toEqual({ found: [], asked: [['Le chat dort.']] });
});

describe('a missing name', () => {
  const source = 'Le maire Plamondon dort.';

  test('comes back in place of the number that stood for it', async () => {
    const { found, asked } = await again(source, dropping('Plamondon'), 'names');
    expect(asked).toEqual([['Le maire 9041 dort.']]);
    expect(textsOf(found)).toEqual(['The mayor Plamondon sleeps.']);
  });

  test('is inserted behind the word before it if no answer has it', async () => {
    const { found } = await again(source, nameless, 'names');
    expect(textsOf(found)).toEqual(['The mayor sleeps.', 'The mayor Plamondon sleeps.']);
  });

  test('is not inserted if one answer has it', async () => {
    const { found } = await again(
      source,
      (text) => answerWith(text, [without(text, 'Plamondon', '9041'), without(text, 'Plamondon')]),
      'names',
    );
    expect(textsOf(found)).toEqual(['The mayor sleeps.', 'The mayor Plamondon sleeps.']);
    expect(found.map(({ steps }) => steps.length)).toEqual([1, 1]);
  });
});
