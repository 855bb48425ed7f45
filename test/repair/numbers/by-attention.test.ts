import { describe, expect, test } from 'vitest';
import { standsBesideNumber, standsForNumber, standsForNumberInWords } from '../../../src/alignment/thresholds.js';
import { type Aligned, wordsOf } from '../../../src/alignment/words.js';
import { runChecks } from '../../../src/checks/run-checks.js';
import type { Judgement } from '../../../src/checks/types.js';
import { createLexicon } from '../../../src/languages/lexicon.js';
import { restoreNumbers } from '../../../src/repair/numbers/restore-numbers.js';
import { answerWith, playedWords, renderingOf } from '../played-marian.js';

/** By English word, its share on French words; a word that is not here looks nowhere. The second copy of a word is `35/2`. */
type Looks = Readonly<Record<string, Readonly<Record<string, number>>>>;

const alignedBy = (french: string, english: string, looks: Looks): Aligned => {
  const source = wordsOf(french);
  const target = wordsOf(english).map((word) => ({ ...word, pieces: 1 }));
  const shares = target.map(({ text, start }) => {
    const copy = target.filter((word) => word.text === text && word.start <= start).length;
    const own = looks[copy > 1 ? `${text}/${copy}` : text] ?? {};
    return Float64Array.from(source, (word) => own[word.text] ?? 0);
  });
  const rendering = { ...renderingOf(french, playedWords(french)), text: english, spans: [] };
  return { answer: answerWith(french, [rendering]), rendering, attention: () => ({ source, target, shares }) };
};

const lexicon = createLexicon();
const findings = ({ answer, rendering, attention }: Aligned): Judgement[] =>
  runChecks({ source: answer.source, target: rendering.text, marks: [], answer, hypothesis: rendering, attention, lexicon });

/** The English put right after the checks' own findings; undefined where nothing was done. */
const restored = (french: string, english: string, looks: Looks): string | undefined => {
  const aligned = alignedBy(french, english, looks);
  return restoreNumbers(aligned, findings(aligned))?.rendering.text;
};

const little = 0.001;

describe('which number has taken the place of a missing one', () => {
  const french = 'Le chat a 35 lettres et 12 postes.';
  const digits = 'The cat has 53 letters and 99 jobs.';
  const words = 'The cat has thirty-three letters and 12 jobs.';
  const ofTwoWords = 'The cat has thirty three letters and 12 jobs.';
  const beside = { letters: { lettres: 0.9 }, jobs: { postes: 0.9 } };
  test.each<[string, string, Looks, string | undefined]>([
    ['in digits, one of several with just enough', digits, { 53: { 35: standsForNumber } }, 'The cat has 35 letters and 99 jobs.'],
    ['too little', digits, { 53: { 35: standsForNumber - little } }, undefined],
    ['the one with most', digits, { 53: { 12: 0.4 }, 99: { 12: 0.5 } }, 'The cat has 53 letters and 12 jobs.'],
    ['the only one in digits needs nothing', 'The cat has 53 letters and 12 jobs.', {}, 'The cat has 35 letters and 12 jobs.'],
    ['in words, just enough', words, { 'thirty-three': { 35: standsForNumberInWords } }, 'The cat has 35 letters and 12 jobs.'],
    ['in words, too little', words, { 'thirty-three': { 35: standsForNumberInWords - little } }, undefined],
    ['of two words, both', ofTwoWords, { thirty: { 35: 0.6 }, three: { 35: 0.6 } }, 'The cat has 35 letters and 12 jobs.'],
    ['of two words, one alone', ofTwoWords, { thirty: { 35: 0.9 } }, undefined],
    [
      'taken by one, not free for another',
      'The cat has 53 letters and jobs.',
      { ...beside, 53: { 35: 0.5, 12: 0.5 } },
      'The cat has 35 letters and 12 jobs.',
    ],
    [
      'the same in words',
      'The cat has thirty-three letters and jobs.',
      { ...beside, 'thirty-three': { 35: 0.5, 12: 0.5 } },
      'The cat has 35 letters and 12 jobs.',
    ],
  ])('%s', (_, english, looks, expected) => {
    expect(restored(french, english, looks)).toBe(expected);
  });

  test.each([
    ['in words', 'Les deux maisons ont 35 ans.', 'The two houses are years old.', 'two', 'The two houses are 35 years old.'],
    [
      'in Roman numerals',
      'La rue Louis XIV a 35 ans.',
      'The street Louis XIV is years old.',
      'XIV',
      'The street Louis XIV is 35 years old.',
    ],
  ])('never one that the source has, %s', (_, source, english, word, expected) => {
    expect(restored(source, english, { [word]: { 35: 0.9 }, years: { ans: 0.9 } })).toBe(expected);
  });
});

describe('how a number is written', () => {
  test.each([
    ['the name of a king, without the ending', 'La rue Louis XIV dort.', 'The street Louis 15th sleeps.', 'The street Louis XIV sleeps.'],
    ['the word behind is no ending', 'Le chat de 35 ans dort.', 'The cat of 53 the years sleeps.', 'The cat of 35 the years sleeps.'],
    ['a duration is not a time of day', 'Le chat dort 20 h par jour.', 'The cat sleeps 30 hours a day.', 'The cat sleeps 20 hours a day.'],
  ])('%s', (_, french, english, expected) => {
    expect(restored(french, english, {})).toBe(expected);
  });
});

describe('where a missing number goes', () => {
  const postes = standsBesideNumber;
  test.each<[string, string, string, Looks, string | undefined]>([
    ['before the word after it', 'Il a 35 postes.', 'He has jobs.', { jobs: { postes } }, 'He has 35 jobs.'],
    ['nowhere, if no word is surely that', 'Il a 35 postes.', 'He has jobs.', { jobs: { postes: postes - little } }, undefined],
    [
      'the one with most',
      'Il a 35 postes.',
      'He works in jobs.',
      { works: { postes: 0.6 }, jobs: { postes: 0.9 } },
      'He works in 35 jobs.',
    ],
    [
      'the first of equals',
      'Il a 35 postes.',
      'He has job positions.',
      { job: { postes }, positions: { postes } },
      'He has 35 job positions.',
    ],
    ['at the start', '35 Belges dorment.', 'Belgians sleep.', { Belgians: { Belges: 0.9 } }, '35 Belgians sleep.'],
    ['signs do not part it from the word', 'Il fait 35 °C.', 'It is C.', { is: { fait: 0.4 }, C: { C: 0.9 } }, 'It is 35 C.'],
    [
      'a comma does: after the word before it',
      'Il a perdu 35, dit le maire.',
      'He lost, said the mayor.',
      { lost: { perdu: 0.9 }, said: { dit: 0.9 } },
      'He lost 35, said the mayor.',
    ],
    [
      'after the first word',
      'Louis XIV, hier, dort.',
      'Louis, yesterday, sleeps.',
      { Louis: { Louis: 0.9 } },
      'Louis XIV, yesterday, sleeps.',
    ],
    ['after the last word', 'Il a perdu 35.', 'He lost.', { lost: { perdu: 0.9 } }, 'He lost 35.'],
    ['nowhere, if it has no neighbours', '35, dit le maire.', 'The mayor said.', { said: { dit: 0.9 } }, undefined],
  ])('%s: %s', (_, french, english, looks, expected) => {
    expect(restored(french, english, looks)).toBe(expected);
  });
});

describe('a number that has moved', () => {
  const french = 'La ville a perdu 35 postes hier.';
  const looks = { 35: { 35: 0.6, postes: 0.4 }, lost: { perdu: 0.9 }, jobs: { postes: 0.9 } };
  test('goes back to its words, whatever it attends to itself', () => {
    expect(restored(french, '35 of the city has lost jobs.', { ...looks, 35: { postes: 0.95 } })).toBe('of the city has lost 35 jobs.');
  });
  test('takes its ending along', () => {
    const around = { 'the/2': { le: 0.9 }, job: { poste: 0.9 } };
    expect(restored('La ville a perdu le 35e poste hier.', '35th of the city has lost the job.', around)).toBe(
      'of the city has lost the 35th job.',
    );
  });
  test('stays where no place is sure, and is not just removed', () => {
    const aligned = alignedBy('35, dit le maire.', 'Said the mayor of it 35.', { Said: { dit: 0.9 } });
    expect(findings(aligned)).toContainEqual(expect.objectContaining({ values: { fault: 'moved', number: '35' } }));
    expect(restoreNumbers(aligned, findings(aligned))).toBeUndefined();
  });
});

describe('a number that is there twice', () => {
  test.each<[string, string, string, Looks, string]>([
    [
      'the copy that attends to it stays',
      'Il a 35 postes.',
      'The 35 cats have 35 jobs.',
      { '35/2': { 35: 0.9 } },
      'The cats have 35 jobs.',
    ],
    ['so with the first', 'Il a 35 postes.', 'He has 35 jobs and 35.', { 35: { 35: 0.9 } }, 'He has 35 jobs and.'],
    [
      'each of two keeps one',
      'De 12 à 12 ans.',
      'From 12 to 12 years 12.',
      { 12: { 12: 0.9 }, '12/2': { 12: 0.9 } },
      'From 12 to 12 years.',
    ],
    ['with its comma at the start', 'Il a 35 postes.', '35, he has 35 jobs.', { '35/2': { 35: 0.9 } }, 'he has 35 jobs.'],
  ])('%s', (_, french, english, looks, expected) => {
    expect(restored(french, english, looks)).toBe(expected);
  });

  test.each([
    ['begins', '35-year plan for 35 jobs.', { 35: { 35: 0.9 } }],
    ['ends', 'The F-35 has 35 jobs.', { 35: { 35: 0.9 } }],
  ])('both stay where the wrong one %s a word', (_, english, looks) => {
    expect(restored('Il a 35 postes.', english, looks)).toBeUndefined();
  });
});

describe('no reason to do anything', () => {
  const aligned = alignedBy('Il a 35 postes.', 'He has jobs.', { jobs: { postes: 0.9 } });
  const source = [{ start: 5, end: 7 }];
  const missing: Judgement = { rule: 'numbers', status: 'failed', source, values: { fault: 'missing', number: '35' } };
  test.each<[string, Judgement]>([
    ['another rule', { ...missing, rule: 'names' }],
    ['a finding without a kind', { rule: 'numbers', status: 'failed', source }],
    ['a place that is not told', { rule: 'numbers', status: 'failed', values: { fault: 'missing', number: '35' } }],
    ['a place without a number', { ...missing, source: [{ start: 0, end: 2 }] }],
    ['a moved number, nobody knows from where', { ...missing, values: { fault: 'moved', number: '35' } }],
    ['a copy, nobody knows where', { ...missing, values: { fault: 'twice', number: '35' } }],
  ])('%s', (_, finding) => {
    expect(restoreNumbers(aligned, [finding])).toBeUndefined();
    expect(restoreNumbers(aligned, [finding, missing])?.rendering.text).toBe('He has 35 jobs.');
  });

  test('where all is well, the attention is not even computed', () => {
    const attention = (): never => {
      throw new Error('no need');
    };
    expect(restoreNumbers({ ...aligned, attention }, [{ rule: 'numbers', status: 'ok' }])).toBeUndefined();
  });
});
