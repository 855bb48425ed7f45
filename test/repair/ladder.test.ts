import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/marian/types.js';
import { mask } from '../../src/units/masks/mask.js';
import { createLexicon } from '../../src/languages/lexicon.js';
import { settle } from '../../src/repair/ladder.js';
import type { Settled } from '../../src/repair/types.js';
import { answerWith, changed, playedAnswer, playedWords, renderingOf, straightMarks } from './played-marian.js';

const lexicon = createLexicon();

const run = async (source: string, answerTo: (text: string) => Answer): Promise<Settled & { asked: string[] }> => {
  const masked = mask(source);
  const asked: string[] = [];
  const ask = async (texts: readonly string[]): Promise<Answer[]> => {
    asked.push(...texts);
    return texts.map(answerTo);
  };
  return { ...(await settle({ masked, marks: straightMarks(masked.text) }, answerTo(masked.text), { lexicon, ask })), asked };
};

/** An answer whose only hypothesis has other words; they are aligned by the words that it shares with the clean one. */
const spoilt =
  (spoil: (words: ReturnType<typeof playedWords>) => ReturnType<typeof playedWords>) =>
  (text: string): Answer =>
    answerWith(text, [renderingOf(text, spoil(playedWords(text)))]);

describe('a unit without a fault', () => {
  test('costs no further call and is reported as it is', async () => {
    const settled = await run('Le maire a reçu 12 lettres.', playedAnswer);
    expect(settled).toMatchObject({ text: 'The mayor has received 12 letters.', asked: [] });
    expect(settled.checks.every(({ status }) => status === 'ok')).toBe(true);
  });

  test('has its slots filled', async () => {
    expect((await run('Le maire de Lyon a reçu 12 000 lettres et 33 euros à maire@lyon.example.', playedAnswer)).text).toBe(
      'The mayor of Lyon has received 12,000 letters and 33 euros at maire@lyon.example.',
    );
  });
});

describe('repairs', () => {
  test.each([
    [
      'a name that is garbled',
      'Le maire Plamondon dort.',
      (word: string) => (word === 'Plamondon' ? 'Plmond' : word),
      'The mayor Plamondon sleeps.',
      'names',
    ],
    ['a number that is wrong', 'Le maire a 35 ans.', (word: string) => (word === '35' ? '53' : word), 'The mayor has 35 years.', 'numbers'],
    ['a number that is a word', 'Le chat a 5 ans.', (word: string) => (word === '5' ? 'five' : word), 'The cat has 5 years.', undefined],
    ['a mark that is lost', 'Une situation "très grave" hier.', (word: string) => word, 'A situation "very serious" yesterday.', undefined],
  ])('%s', async (_, source, spoil, expected, rule) => {
    const settled = await run(
      source,
      spoilt((words) => words.map((word) => ({ ...word, text: spoil(word.text) }))),
    );
    expect(settled.text).toBe(expected);
    expect(settled.checks.filter(({ status }) => status === 'repaired').map((check) => check.rule)).toEqual(rule ? [rule] : []);
  });

  test('another hypothesis, where alignment cannot help', async () => {
    const source = 'Le chat dort dans la maison.';
    const loop = renderingOf(source, [
      ...playedWords(source).slice(0, 2),
      ...Array<{ text: string; from: number }>(6).fill({ text: 'cat', from: 1 }),
    ]);
    const settled = await run(source, (text) => answerWith(text, [loop, renderingOf(text, playedWords(text))]));
    expect(settled.text).toBe('The cat sleeps in the house.');
    expect(settled.checks).toContainEqual({ rule: 'repetition', status: 'repaired', values: { repair: 'hypothesis', number: 2 } });
  });

  test('a name that the model leaves out, as a number: the model says where it belongs', async () => {
    const drops = (text: string): Answer =>
      answerWith(text, [
        renderingOf(
          text,
          playedWords(text).filter(({ text: word }) => word !== 'Plamondon'),
        ),
      ]);
    const settled = await run('Le chat de Plamondon dort.', drops);
    expect(settled.text).toBe('The cat of Plamondon sleeps.');
    expect(settled.asked).toEqual(['Le chat de 9041 dort.']);
    expect(settled.checks).toContainEqual({ rule: 'names', status: 'repaired', values: { repair: 'asked-with-stand-ins' } });
  });

  test('a name that it leaves out in any form, behind the word before it', async () => {
    const drops = (text: string): Answer =>
      answerWith(text, [
        renderingOf(
          text,
          playedWords(text).filter((_, at) => at !== 2),
        ),
      ]);
    const settled = await run('Le maire Plamondon dort.', drops);
    expect(settled.text).toBe('The mayor Plamondon sleeps.');
    expect(settled.checks.find(({ rule }) => rule === 'names')?.status).toBe('repaired');
  });

  test('a unit longer than the model takes is translated in parts, and the report says so', async () => {
    const short = (text: string): Answer => (text.length > 60 ? answerWith(text, []) : playedAnswer(text));
    const settled = await run('Le maire a reçu 12 lettres, mais la police a perdu 35 lettres dans la rue, et le chat dort.', short);
    expect(settled.text).toBe('The mayor has received 12 letters, but the police has lost 35 letters in the street, and the cat sleeps.');
    expect(settled.checks).toContainEqual({ rule: 'length', status: 'repaired', values: { repair: 'parts', parts: 3 } });
  });

  test('what cannot be repaired is reported in the words of the source', async () => {
    const settled = await run(
      'Le chat dort à chat@maison.example.',
      spoilt(() => [
        { text: 'Nothing', from: 0 },
        { text: '.', from: 5 },
      ]),
    );
    expect(settled.checks.map(({ values }) => values)).toContainEqual({ fault: 'missing', number: 'chat@maison.example' });
  });

  test('a line in capitals comes back in capitals, its addresses as they are', async () => {
    const masked = mask('Le maire a reçu 12 000 lettres, www.lyon.example');
    const settled = await settle({ masked, marks: [], isInCapitals: true }, playedAnswer(masked.text), { lexicon, ask: async () => [] });
    expect(settled.text).toBe('THE MAYOR HAS RECEIVED 12,000 LETTERS, www.lyon.example');
    const ordinal = mask('Le 2e chat dort');
    const ofOrdinal = await settle(
      { masked: ordinal, marks: [], isInCapitals: true },
      answerWith(ordinal.text, [
        renderingOf(
          ordinal.text,
          playedWords(ordinal.text).map((word) => ({ ...word, text: word.text === '2ème' ? '2nd' : word.text })),
        ),
      ]),
      { lexicon, ask: async () => [] },
    );
    expect(ofOrdinal.text).toBe('THE 2ND CAT SLEEPS');
    const sum = mask('Le maire a reçu 12 M€');
    const ofSum = await settle({ masked: sum, marks: [], isInCapitals: true }, playedAnswer(sum.text), { lexicon, ask: async () => [] });
    expect(ofSum.text).toBe('THE MAYOR HAS RECEIVED €12 MILLION');
  });

  test('each rule that was broken tells its own repairs', async () => {
    const changes: Readonly<Record<string, string>> = { Plamondon: 'Plmond', '35': '53', '12': '21' };
    const settled = await run(
      'Le maire Plamondon a 35 ans et 12 lettres.',
      spoilt((words) => changed(words, changes)),
    );
    expect(settled.checks.filter(({ status }) => status !== 'ok')).toEqual([
      { rule: 'numbers', status: 'repaired', values: { repair: 'numbers-aligned', numbers: '35, 12' } },
      { rule: 'names', status: 'repaired', values: { repair: 'names-aligned', names: 'Plamondon' } },
    ]);
  });

  test('a rule that holds again by a repair for another one tells that repair', async () => {
    const settled = await run(
      'Le maire a perdu "35 lettres" hier soir.',
      spoilt((words) => {
        const number = words.find(({ text }) => text === '35')!;
        return [number, ...words.filter((word) => word !== number)];
      }),
    );
    expect(settled.text).toBe('The mayor has lost "35 letters" yesterday evening.');
    const values = { repair: 'numbers-aligned', numbers: '35' };
    expect(settled.checks.filter(({ status }) => status !== 'ok')).toEqual([
      { rule: 'quotations', status: 'repaired', values },
      { rule: 'numbers', status: 'repaired', values },
    ]);
  });

  test('a repair names what the source has, not what stood in for it', async () => {
    const changes: Readonly<Record<string, string>> = { '9041': '8', '35': '53' };
    const settled = await run(
      'Le maire a reçu 12 000 lettres et 35 euros.',
      spoilt((words) => changed(words, changes)),
    );
    expect(settled.checks.flatMap(({ values }) => values?.['numbers'] ?? [])).toEqual(['12 000, 35']);
  });

  test('the score is the mean of the tokens', async () => {
    expect((await run('Le maire dort.', playedAnswer)).score).toBeCloseTo(-0.1);
  });
});
