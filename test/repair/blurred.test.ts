import { describe, expect, test } from 'vitest';
import { createLexicon } from '../../src/languages/lexicon.js';
import type { Answer } from '../../src/marian/types.js';
import { mask } from '../../src/units/masks/mask.js';
import { settle } from '../../src/repair/ladder.js';
import type { Settled } from '../../src/repair/types.js';
import { blurredAnswer, blurry, type Habits, poor } from './blurred-marian.js';
import { seeded } from './hostile-marian.js';
import type { PlayedWord } from './played-marian.js';
import { straightMarks } from './played-marian.js';

const lexicon = createLexicon();

type Spoil = (words: readonly PlayedWord[]) => readonly PlayedWord[];

const run = async (source: string, answerTo: (text: string) => Answer): Promise<Settled> => {
  const masked = mask(source);
  const marks = straightMarks(masked.text);
  return settle({ masked, marks }, answerTo(masked.text), { lexicon, ask: async (texts) => texts.map(answerTo) });
};

const replaced =
  (text: string, other: string): Spoil =>
  (words) =>
    words.map((word) => (word.text === text ? { ...word, text: other } : word));
const without =
  (text: string): Spoil =>
  (words) =>
    words.filter((word) => word.text !== text);
const doubled =
  (text: string): Spoil =>
  (words) =>
    words.flatMap((word) => (word.text === text ? [word, word] : [word]));
/** The word goes to another place. */
const moved =
  (text: string, to: number): Spoil =>
  (words) => {
    const rest = words.filter((word) => word.text !== text);
    return [...rest.slice(0, to), ...words.filter((word) => word.text === text), ...rest.slice(to)];
  };
/** Whatever is written in the place of a name, a number that stands for it too. */
const garbled: Spoil = (words) => words.map((word) => (/^(?:Plamondon|9041)$/u.test(word.text) ? { ...word, text: 'Plmond' } : word));

describe('repairs by blurred attention', () => {
  test.each<[what: string, source: string, spoil: Spoil, english: string, rule: string | undefined]>([
    ['a wrong number', 'Le maire a 35 ans.', replaced('35', '53'), 'The mayor has 35 years.', 'numbers'],
    ['a lost number', 'La police a perdu 35 lettres hier.', without('35'), 'The police has lost 35 letters yesterday.', 'numbers'],
    ['a number that comes twice', 'Le maire a 35 ans.', doubled('35'), 'The mayor has 35 years.', 'numbers'],
    [
      'a number that has left its words',
      'La police a perdu 35 lettres dans la ville hier soir.',
      moved('35', 8),
      'The police has lost 35 letters in the city yesterday evening.',
      'numbers',
    ],
    [
      'a garbled name, in English that is longer than the French',
      'La maison du maire Plamondon dort.',
      garbled,
      'The house of the mayor Plamondon sleeps.',
      'names',
    ],
    ['a lost name', 'La maison du maire Plamondon dort.', without('Plamondon'), 'The house of the mayor Plamondon sleeps.', 'names'],
    ['an ending', 'La maison Quentovic dort.', replaced('Quentovic', "Quentovic's"), 'The house Quentovic sleeps.', 'names'],
    // no name that the check knows: it has nothing to report
    ['a capital', 'Le maire a une Constitution.', replaced('Constitution', 'constitution'), 'The mayor has a Constitution.', undefined],
    ['lost marks', 'Une situation "très grave" hier.', without('"'), 'A situation "very serious" yesterday.', 'quotations'],
    [
      'marks around other words',
      'La "nouvelle maison" du maire dort.',
      (words) => [...words.slice(0, 2), words[2]!, words[4]!, words[3]!, ...words.slice(5)],
      'The "new house" of the mayor sleeps.',
      'quotations',
    ],
  ])('%s', async (_, source, spoil, english, rule) => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const { text, checks } = await run(source, (asked) => blurredAnswer(asked, seed, blurry, spoil));
      expect({ seed, text }).toEqual({ seed, text: english });
      expect(checks.filter(({ status }) => status === 'failed')).toEqual([]);
      expect(checks.flatMap((check) => (check.status === 'repaired' ? [check.rule] : []))[0]).toBe(rule);
    }
  });

  test('English that is right stays as it is', async () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const { text, checks } = await run('Le maire "Plamondon" a perdu 35 lettres et 12 postes.', (asked) => blurredAnswer(asked, seed));
      expect(text).toBe('The mayor "Plamondon" has lost 35 letters and 12 jobs.');
      expect(checks.filter(({ status }) => status !== 'ok')).toEqual([]);
    }
  });
});

describe('a poor model', () => {
  const subjects = ['Le maire', 'Le ministre Plamondon', 'Selon Beaulieu, la ville', "L'école", "L'usine de Rostov"];
  const objects = ['{N} lettres', '{N} postes', 'une situation "très grave"', 'une "nouvelle maison" pour {N} élèves'];
  const tails = ['depuis hier soir.', 'dans la ville, mais le chat dort.', 'avec {N} habitants.', 'contre la "nouvelle grève" des trains.'];
  const random = seeded(77);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const sentences = Array.from({ length: 400 }, () =>
    [pick(subjects), pick(['a reçu', 'a perdu']), pick(objects), pick(tails)]
      .join(' ')
      .replace(/\{N\}/gu, () => pick(['3', '12', '47', '350', '2024'])),
  );
  const settled = Promise.all(sentences.map((source, at) => run(source, (text) => blurredAnswer(text, at, poor))));
  const hasFailed = ({ checks }: Settled, rule: string): boolean =>
    checks.some((check) => check.rule === rule && check.status === 'failed');
  const inOrder = (text: string, pattern: RegExp): string[] => (text.match(pattern) ?? []).sort();

  test.each([
    ['numbers', /\d+/gu],
    ['quotations', /"/gu],
  ])('loses none of the %s without a word, and makes none up', async (rule, pattern) => {
    const all = await settled;
    const isRight = ({ text }: Settled, at: number): boolean => String(inOrder(text, pattern)) === String(inOrder(sentences[at]!, pattern));
    const silent = all.filter((each, at) => !isRight(each, at) && !hasFailed(each, rule));
    expect(silent.map(({ text }) => text)).toEqual([]);
  });

  test('loses no name without a word', async () => {
    const all = await settled;
    const lost = all.filter((each, at) => (sentences[at]!.match(/Plamondon|Beaulieu/gu) ?? []).some((name) => !each.text.includes(name)));
    expect(lost.filter((each) => !hasFailed(each, 'names')).map(({ text }) => text)).toEqual([]);
  });

  test.each(['numbers', 'quotations', 'names'])('has nearly all of its %s put right', async (rule) => {
    const all = await settled;
    const ofRule = (status: string): number =>
      all.filter(({ checks }) => checks.some((one) => one.rule === rule && one.status === status)).length;
    expect(ofRule('repaired')).toBeGreaterThan(30);
    expect(ofRule('failed')).toBeLessThan(0.05 * (ofRule('ok') + ofRule('repaired')));
  });

  test('is no better with attention that says nothing: what it cannot place is reported', async () => {
    const blind: Habits = { ...blurry, blur: 0.95 };
    const { checks } = await run('Le maire a reçu 35 lettres dans la ville.', (text) => blurredAnswer(text, 1, blind, without('35')));
    expect(checks).toContainEqual(expect.objectContaining({ rule: 'numbers', status: 'failed' }));
  });
});
