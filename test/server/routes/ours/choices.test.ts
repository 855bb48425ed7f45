import { expect, test } from 'vitest';
import { withChoices } from '../../../../src/server/routes/ours/choices.js';
import type { Part, TranslatedSegment } from '../../../../src/translation.js';
import type { Translator } from '../../../../src/translator/translator.js';

const french = 'Le chat dort\ndans la maison.\nIl pleut.\n';
const segmentOf = (id: number, [start, end]: readonly [number, number], target: TranslatedSegment['target']): TranslatedSegment => ({
  id,
  kind: 'sentence',
  source: { start, end, text: french.slice(start, end) },
  target,
  quotation: { depth: 0, opens: 0, closes: 0 },
  attributions: [],
  origin: 'model',
  score: -0.1,
  tokens: 7,
  checks: [{ rule: 'length', status: 'failed', target: [target], detail: 'short' }],
});

const parts: Part[] = [
  { gap: '', segment: segmentOf(0, [0, 28], { start: 0, end: 29, text: 'The cat sleeps\nin the house.x' }) },
  { gap: '\n', segment: segmentOf(1, [29, 38], { start: 30, end: 39, text: 'He rains.' }) },
  { gap: '\n', segment: undefined },
];

const chosen = async (choices: Record<string, string>): Promise<Part[]> => {
  async function* stream(): AsyncGenerator<Part> {
    yield* parts;
  }
  const found: Part[] = [];
  for await (const part of withChoices({ stream } as unknown as Translator, choices).stream({ text: french })) found.push(part);
  return found;
};

test('the English of a reader is wrapped as that of the model would be, and loses what was said of the other', async () => {
  const [first] = await chosen({ 0: '  The  tomcat is asleep in our house. ' });
  expect(first?.segment).toMatchObject({
    target: { start: 0, end: 34, text: 'The tomcat is\nasleep in our\nhouse.' },
    origin: 'reader',
    tokens: 7,
  });
  expect(first?.segment?.checks).toEqual([]);
  expect(first?.segment).not.toHaveProperty('score');
});

test('a line break in it is a space where the French has none: it would begin a paragraph or an item', async () => {
  const [, second] = await chosen({ 1: 'It is\n\nraining.' });
  expect(second?.segment?.target.text).toBe('It is raining.');
});

test('what stands behind it moves along with its findings; what is chosen as it was stays the model’s', async () => {
  const [, second] = await chosen({ 0: 'A cat.' });
  expect(second?.segment?.target).toEqual({ start: 7, end: 16, text: 'He rains.' });
  expect(second?.segment?.checks[0]?.target?.[0]).toMatchObject({ start: 7, end: 16 });
  expect(await chosen({ 1: 'He rains.' })).toEqual(parts);
  expect(await chosen({})).toEqual(parts);
});

test('a number that the text has not is an error', async () => {
  await expect(chosen({ 2: 'More.' })).rejects.toMatchObject({ status: 400, message: 'choices.2: the text has no segment 2.' });
});
