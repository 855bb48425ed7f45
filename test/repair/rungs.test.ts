import { describe, expect, test } from 'vitest';
import { Fr2enError } from '../../src/errors.js';
import { createLexicon } from '../../src/languages/lexicon.js';
import type { Answer } from '../../src/marian/types.js';
import { settle } from '../../src/repair/ladder.js';
import { rungs } from '../../src/repair/rungs.js';
import type { Begun, Settled } from '../../src/repair/types.js';
import { blurredAnswer, blurry } from './blurred-marian.js';
import { answerWith, changed, type PlayedWord, playedWords, renderingOf, straightMarks } from './played-marian.js';

const lexicon = createLexicon({
  terms: [
    ['grève', 'walkout'],
    ['京都', 'Kyoto'],
  ],
});

type Model = (text: string) => Answer;
type Completion = (begun: Begun) => Answer;

/** @param without - the name of a rung that is left out */
const climb = async (source: string, model: Model, without?: string, goOn?: Completion): Promise<Settled & { asked: string[] }> => {
  const asked: string[] = [];
  const marks = straightMarks(source);
  const ask = async (texts: readonly string[]): Promise<Answer[]> => {
    asked.push(...texts);
    return texts.map(model);
  };
  const complete = async (begun: readonly Begun[]): Promise<Answer[]> => {
    asked.push(...begun.map(({ prefix }) => prefix));
    return begun.map((one) => goOn!(one));
  };
  const unit = { masked: { text: source, slots: [], before: '', after: '' }, marks };
  const taken = rungs.filter(({ name }) => name !== without);
  const tools = { lexicon, ask, complete: goOn && complete };
  return { ...(await settle(unit, model(source), tools, taken)), asked };
};

const clean: Model = (text) => blurredAnswer(text, 1);
const spoilt =
  (spoil: (words: readonly PlayedWord[]) => readonly PlayedWord[]): Model =>
  (text) =>
    blurredAnswer(text, 1, blurry, spoil);

/** Says its third word over and over, as a model does that has lost its way. */
const loop = spoilt((words) => [...words.slice(0, 3), ...Array<PlayedWord>(6).fill(words[2]!)]);

/** For each rung, a unit that needs it, and a model that makes it need it. */
const cases: Readonly<
  Record<string, readonly [source: string, model: Model, english: string, asked: readonly string[], goOn?: Completion]>
> = {
  'mask-unknown': [
    'Le chat 日本 dort.',
    (text) => {
      const at = text.indexOf('日本');
      if (at < 0) return clean(text);
      const answer = blurredAnswer(text, 1, blurry, (words) => words.filter(({ text: word }) => !'日本'.includes(word)));
      return { ...answer, unknown: [{ start: at, end: at + 2 }] };
    },
    'The cat 日本 sleeps.',
    ['Le chat 9041 dort.'],
  ],
  'read-unknown-terms': [
    '京都 dort à la maison.',
    (text) => {
      if (!text.startsWith('京都')) return clean(text);
      const answer = blurredAnswer(text, 1, blurry, (words) => words.filter(({ text: word }) => !'京都'.includes(word)));
      return { ...answer, unknown: [{ start: 0, end: 2 }] };
    },
    'Kyoto sleeps at the house.',
    ['9041 dort à la maison.'],
  ],
  'cut-too-long': [
    'Le maire a reçu 12 lettres, mais la police a perdu 35 lettres.',
    (text) => (text.length > 40 ? answerWith(text, []) : clean(text)),
    'The mayor has received 12 letters, but the police has lost 35 letters.',
    ['Le maire a reçu 12 lettres,', 'mais la police a perdu 35 lettres.'],
  ],
  'mend-best': [
    'Le maire a 35 ans.',
    spoilt((words) => words.map((word) => (word.text === '35' ? { ...word, text: '53' } : word))),
    'The mayor has 35 years.',
    [],
  ],
  'write-left-words': [
    'Le plombier dort.',
    (text) =>
      answerWith(
        text,
        [playedWords(text), changed(playedWords(text), { plombier: 'Flear' })].map((words) => renderingOf(text, words)),
      ),
    'The plumber sleeps.',
    [],
  ],
  'mend-others': [
    'Le chat dort dans la maison.',
    (text) => answerWith(text, [loop(text).hypotheses[0]!, clean(text).hypotheses[0]!]),
    'The cat sleeps in the house.',
    [],
  ],
  'put-in-terms': [
    'La grève dort à la maison.',
    clean,
    'The walkout sleeps in the house.',
    ['The walkout'],
    ({ source }) => answerWith(source, [renderingOf(source, changed(playedWords(source), { strike: 'walkout', at: 'in' }))]),
  ],
  reword: [
    'Une situation "très grave" hier.',
    (text) => (text.includes('"') ? loop(text) : clean(text)),
    'A situation "very serious" yesterday.',
    ['Une situation très grave hier.'],
  ],
  'one-by-one': [
    'le chat dort. le maire dort. la police dort.',
    (text) => (text.length > 20 ? spoilt((words) => words.filter((_, at) => at < 3 || at > 6))(text) : clean(text)),
    'the cat sleeps. the mayor sleeps. the police sleeps.',
    ['le chat dort.', 'le maire dort.', 'la police dort.'],
  ],
  'cut-at-clause': [
    'Le maire a reçu 12 lettres, mais la police a perdu 35 lettres.',
    (text) => (text.length > 40 ? loop(text) : clean(text)),
    'The mayor has received 12 letters, but the police has lost 35 letters.',
    ['Le maire a reçu 12 lettres,', 'mais la police a perdu 35 lettres.'],
  ],
  'put-in-names': [
    'Le maire Plamondon dort.',
    (text) => (text.includes('9041') ? loop(text) : spoilt((words) => words.filter((_, at) => at !== 2))(text)),
    'The mayor Plamondon sleeps.',
    ['Le maire 9041 dort.'],
  ],
};

describe.each(rungs.map(({ name }) => name))('the rung %s', (name) => {
  const [source, model, english, asked, goOn] = cases[name]!;

  test('brings good English, with no more questions than it needs', async () => {
    const settled = await climb(source, model, undefined, goOn);
    expect(settled.text).toBe(english);
    expect(settled.checks.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(settled.asked).toEqual(asked);
  });

  test('is missed where it is left out', async () => {
    expect((await climb(source, model, name, goOn)).text).not.toBe(english);
  });
});

describe('the order of the rungs', () => {
  test('is from what changes the translation least to what guesses', () => {
    expect(rungs.map(({ name }) => name)).toEqual(Object.keys(cases));
  });

  test('a fault that no rung can mend is reported, after all have been tried', async () => {
    const { checks, asked } = await climb('Le maire a reçu 12 lettres, mais la police dort.', loop);
    expect(checks).toContainEqual(expect.objectContaining({ rule: 'repetition', status: 'failed' }));
    expect(asked).toEqual(['Le maire a reçu 12 lettres,', 'mais la police dort.']);
  });

  test('for a light fault alone nothing is asked or changed', async () => {
    const spoil = spoilt((words) => words.map((word) => (word.text === 'strike' ? { ...word, text: 'walkouts' } : word)));
    const { text, checks, asked } = await climb('La grève dort à la maison.', spoil, undefined, () => answerWith('', []));
    expect(text).toBe('The walkouts sleeps at the house.');
    expect(checks).toContainEqual(expect.objectContaining({ rule: 'terms', status: 'failed' }));
    expect(asked).toEqual([]);
  });

  test('the first hypothesis without a fault ends the search', async () => {
    let breaths = 0;
    const breath = async (): Promise<void> => void (breaths += 1);
    const text = 'Le chat dort dans la maison.';
    const answer = answerWith(
      text,
      [loop, clean, clean, clean].map((model) => model(text).hypotheses[0]!),
    );
    const unit = { masked: { text, slots: [], before: '', after: '' }, marks: [] };
    expect((await settle(unit, answer, { lexicon, ask: async () => [], breath })).text).toBe('The cat sleeps in the house.');
    // the looping one and the one behind it
    expect(breaths).toBe(2);
  });

  test('a masked unit that the model fails on is judged unmasked', async () => {
    const unread = { ...clean('Le chat 日本 dort.'), unknown: [{ start: 8, end: 10 }] };
    const failing: Answer = { ...answerWith('Le chat 9041 dort.', []), failure: new Fr2enError('ERR_SEGMENT', 'no luck') };
    const unit = { masked: { text: 'Le chat 日本 dort.', slots: [], before: '', after: '' }, marks: [] };
    expect((await settle(unit, unread, { lexicon, ask: async () => [failing] })).text).toBe('The cat 日本 sleeps.');
    expect((await settle(unit, unread, { lexicon, ask: async () => [] })).text).toBe('The cat 日本 sleeps.');
  });

  test('a unit that is too long, and has no place to be cut, is reported', async () => {
    const { text, checks, score, tokens } = await climb('x', () => answerWith('x', []));
    expect({ text, checks, score, tokens }).toEqual({
      text: '',
      checks: [{ rule: 'length', status: 'failed', values: { fault: 'untranslatable' } }],
      score: 0,
      tokens: 0,
    });
  });

  test('what was put together from parts is not asked for again, whatever its faults', async () => {
    const halves = ['Le chat Plamondon dort,', 'mais la police a perdu > 35 lettres.'];
    const dropping = spoilt((words) => words.filter(({ text }) => !['Plamondon', '9041', '>'].includes(text)));
    const { asked, checks } = await climb(halves.join(' '), (text) => (text.length > 40 ? answerWith(text, []) : dropping(text)));
    expect(checks).toContainEqual(expect.objectContaining({ rule: 'symbols', status: 'failed' }));
    expect(asked.slice(0, 2)).toEqual(halves);
    expect(asked.every((text) => text.length < 40)).toBe(true);
  });
});
