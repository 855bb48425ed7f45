import { describe, expect, test } from 'vitest';
import { Fr2enError } from '../../../src/errors.js';
import type { Term } from '../../../src/languages/lexicon.js';
import { type InParts, translateInParts } from '../../../src/repair/rewordings/in-parts.js';
import { answerWith, playedAnswer, playedWords, renderingOf, straightMarks } from '../played-marian.js';
import { byHeart, dropping, type Model, playedTools } from './played-tools.js';

interface Done {
  readonly asked: readonly (readonly string[])[];
  readonly made: InParts | undefined;
}

const inParts = async (source: string, model: Model, mayCutAnywhere = false, ...terms: readonly Term[]): Promise<Done> => {
  const { tools, asked } = playedTools(model, terms);
  return { made: await translateInParts(answerWith(source, []), straightMarks(source), tools, mayCutAnywhere), asked };
};

/** A model that takes no text of more than some characters. */
const upTo =
  (longest: number, model: Model = playedAnswer): Model =>
  (text) =>
    text.length > longest ? answerWith(text, []) : model(text);

describe('a unit in parts', () => {
  const source = 'Le maire a reçu 12 lettres, mais la police a perdu 35 lettres dans la rue, et le chat dort.';

  test('is the English of its halves', async () => {
    const { made, asked } = await inParts('Le maire a reçu 12 lettres, mais la police dort.', playedAnswer);
    expect(asked).toEqual([['Le maire a reçu 12 lettres,', 'mais la police dort.']]);
    expect(made!.proposal).toEqual({
      text: 'The mayor has received 12 letters, but the police sleeps.',
      checks: ['numbers', 'echo', 'repetition', 'length', 'punctuation'].map((rule) => ({ rule, status: 'ok' })),
      steps: [{ values: { repair: 'parts', parts: 2 } }],
      sum: expect.closeTo(-1.4) as number,
      tokens: 14,
    });
  });

  test('is halved again where a half is too long', async () => {
    const { made, asked } = await inParts(source, upTo(60));
    expect(asked).toEqual([
      ['Le maire a reçu 12 lettres,', 'mais la police a perdu 35 lettres dans la rue, et le chat dort.'],
      ['mais la police a perdu 35 lettres dans la rue,', 'et le chat dort.'],
    ]);
    expect(made).toMatchObject({ parts: 3, proposal: { steps: [{ values: { repair: 'parts', parts: 3 } }] } });
  });

  test('is cut between words only if it must be', async () => {
    const plain = 'Le petit chat noir dort dans la maison';
    expect(await inParts(plain, playedAnswer)).toEqual({ made: undefined, asked: [] });
    const { made, asked } = await inParts(plain, playedAnswer, true);
    expect(asked).toEqual([['Le petit chat noir', 'dort dans la maison']]);
    expect(made!.proposal.steps).toEqual([{ values: { repair: 'parts-between-words', parts: 2 } }]);
  });

  test('is not translated if a half has no place to be cut', async () => {
    const { made, asked } = await inParts(source, upTo(30));
    expect(made).toBeUndefined();
    expect(asked.at(-1)).toEqual(['mais la police a perdu 35 lettres dans la rue,', 'et le chat dort.']);
  });

  test('is given up at once if the model fails on a half', async () => {
    const failure = new Fr2enError('ERR_SEGMENT', 'the model fails on this text');
    const { made, asked } = await inParts(source, (text) => ({ ...answerWith(text, []), failure }), true);
    expect(made).toBeUndefined();
    expect(asked.length).toBe(1);
  });
});

describe('in the English of the parts', () => {
  test.each([
    ['a capital that the source has not is made small', 'Le chat dort ce soir,|mais il pleut.', 'The cat sleeps,|But it rains.', 'but'],
    ['so is a word of one letter', 'Le chat dort ce soir,|un autre part.', 'The cat sleeps,|A second one leaves.', 'a'],
    ['one that it has stays', 'Le chat dort ce soir.|Il pleut aussi.', 'The cat sleeps.|It also rains.', 'It'],
    ['so does one that it has in a bracket', 'Le chat dort ce soir.|(Il pleut aussi.)', 'The cat sleeps.|It also rains.', 'It'],
    ['one inside the first word counts for nothing', "Le chat dort ce soir,|l'École aussi.", 'The cat sleeps,|The School too.', 'the'],
    ['a name keeps its capital', 'Le chat dort ce soir,|pour Anne aussi.', 'The cat sleeps,|Anne reads The Times.', 'Anne'],
    ['capitals are no word in small letters', "Le chat dort ce soir,|l'OMS le dit.", 'The cat sleeps,|WHO says so.', 'WHO'],
    ['nor is their first letter', 'Le chat dort ce soir,|le sida tue.', 'The cat sleeps,|AIDS kills.', 'AIDS'],
    ['what comes behind a number stays', 'Le chat dort ce soir,|12 autres aussi.', 'The cat sleeps,|12 readers of The Times too.', '12'],
  ])('%s: %s', async (_, marked, english, opener) => {
    const [first, second] = english.split('|') as [string, string];
    const halves = marked.split('|') as [string, string];
    const { made, asked } = await inParts(halves.join(' '), byHeart({ [halves[0]]: first, [halves[1]]: second }));
    expect(asked).toEqual([halves]);
    expect(made!.proposal.text).toBe(`${first} ${second.replace(/^[\p{L}\d]+/u, opener)}`);
  });

  test('the first part begins as the model wrote it', async () => {
    const model = byHeart({ '35 lettres sont parties,': 'Some 35 letters have left,', 'mais il pleut.': 'but it rains.' });
    expect((await inParts('35 lettres sont parties, mais il pleut.', model)).made!.proposal.text).toBe(
      'Some 35 letters have left, but it rains.',
    );
  });

  test.each([
    [
      'a full stop becomes the comma of the source',
      'Le chat dort ce soir,|mais il pleut.',
      'He sleeps.|but it rains.',
      'He sleeps, but it rains.',
    ],
    ['or its semicolon', 'Le chat dort ce soir ;|il pleut aussi.', 'He sleeps.|it rains.', 'He sleeps; it rains.'],
    ['or goes where the source has no mark', 'Le chat dort ce soir|- il pleut aussi', 'He sleeps .|- it rains.', 'He sleeps - it rains'],
    ['but stays where the source has one', 'Le chat dort. Ce soir.|Il pleut aussi.', 'Evening.|It rains.', 'Evening. It rains.'],
    ['also before a bracket', '(Le chat dort ce soir.)|- il pleut aussi.', 'He sleeps.|- it rains.', 'He sleeps. - it rains.'],
    [
      'and goes where the source has one further inside only',
      'M. le maire dort ce soir|- il pleut aussi.',
      'He sleeps.|- it rains.',
      'He sleeps - it rains.',
    ],
    ['even in its last word', 'Le chat dort sur chat.example|- il pleut aussi.', 'He sleeps.|- it rains.', 'He sleeps - it rains.'],
    [
      'a part that ends in another mark gets that of the source',
      'Le chat dort ce soir,|il pleut aussi !',
      'He sleeps;|it rains?',
      'He sleeps, it rains!',
    ],
  ])('%s: %s', async (_, marked, english, expected) => {
    const [first, second] = english.split('|') as [string, string];
    const halves = marked.split('|') as [string, string];
    const { made, asked } = await inParts(halves.join(' '), byHeart({ [halves[0]]: first, [halves[1]]: second }));
    expect(asked).toEqual([halves]);
    expect(made!.proposal.text).toBe(expected);
  });
});

describe('each part is repaired', () => {
  test('with its own quotation marks', async () => {
    const { made } = await inParts('Une situation "très grave" hier soir, mais une "nouvelle maison" à la ville.', dropping('"'));
    expect(made!.proposal.text).toBe('A situation "very serious" yesterday evening, but a "new house" at the city.');
    expect(made!.proposal.checks.filter(({ status }) => status === 'failed')).toEqual([]);
  });

  test('by asking again for the names that it lacks', async () => {
    const { made, asked } = await inParts('Le maire Plamondon dort, mais la police a perdu 35 lettres.', dropping('Plamondon'));
    expect(asked).toEqual([['Le maire Plamondon dort,', 'mais la police a perdu 35 lettres.'], ['Le maire 9041 dort,']]);
    expect(made!.proposal.text).toBe('The mayor Plamondon sleeps, but the police has lost 35 letters.');
  });

  test('by putting in the names that no answer has', async () => {
    // where it is given the number, the model loses its way
    const loop: Model = (text) => answerWith(text, [renderingOf(text, Array(9).fill(playedWords(text)[1]))]);
    const model: Model = (text) => (text.includes('9041') ? loop : dropping('Plamondon'))(text);
    const { made } = await inParts('Le maire Plamondon dort, mais la police a perdu 35 lettres.', model);
    expect(made!.proposal.text).toBe('The mayor Plamondon sleeps, but the police has lost 35 letters.');
  });

  test.each<[string, string]>([
    ['La grève dort à la ville, mais la grève dort à la maison.', 'The walkout sleeps at the city, but the walkout sleeps at the house.'],
    ['Le maire a reçu 12 lettres, mais la grève dort.', 'The mayor has received 12 letters, but the walkout sleeps.'],
    ['Le maire a reçu 12 lettres, mais "la grève" dort.', 'The mayor has received 12 letters, but "the walkout" sleeps.'],
  ])('with the terms that it lacks: %s', async (source, english) => {
    const { made } = await inParts(source, playedAnswer, false, ['grève', 'walkout']);
    expect(made!.proposal.text).toBe(english);
    expect(made!.proposal.checks.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(made!.first).toBe(english.replaceAll('walkout', 'strike'));
  });

  test('with terms that the model cannot read', async () => {
    const model: Model = (text) => ({
      ...playedAnswer(text),
      unknown: Array.from(text.matchAll(/Ł/gu), ({ index }) => ({ start: index, end: index + 1 })),
    });
    const { made, asked } = await inParts('Le maire de Łomża dort, mais la police a perdu 35 lettres.', model, false, ['Łomża', 'Lomza']);
    expect(made!.proposal.text).toBe('The mayor of Lomza sleeps, but the police has lost 35 letters.');
    expect(asked.slice(1)).toEqual([['Le maire de 9041 dort,']]);
  });

  test('and no term is cut in two', async () => {
    const source = 'Le chat noir et la maison de la ville dort';
    const term: Term = ['chat noir et la maison de la ville', 'Black Cat'];
    expect((await inParts(source, playedAnswer)).asked).toEqual([['Le chat noir', 'et la maison de la ville dort']]);
    expect(await inParts(source, playedAnswer, false, term)).toEqual({ made: undefined, asked: [] });
  });

  test('but not asked for again where it lacks no name', async () => {
    const { asked } = await inParts('Le chat "noir" dort ce soir, mais la police a perdu 35 lettres.', dropping('35'));
    expect(asked.length).toBe(1);
  });

  test('and what only its alignment shows is reported of the whole', async () => {
    // of two numbers that have drifted to the front, one goes back
    const drifting: Model = (text) => {
      const words = playedWords(text);
      const numbers = words.filter((word) => /^\d/u.test(word.text));
      return answerWith(text, [renderingOf(text, [...numbers, ...words.filter((word) => !numbers.includes(word))])]);
    };
    const { made } = await inParts('Le chat dort dans la rue, mais la police a perdu 35 lettres et 12 trains.', drifting);
    expect(made!.proposal.text).toBe('The cat sleeps in the street, 12 but the police has lost 35 letters and trains.');
    expect(made!.proposal.checks.filter(({ rule }) => rule === 'numbers')).toEqual([
      { rule: 'numbers', status: 'failed', values: { fault: 'moved', number: '12' } },
    ]);
  });
});
