import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../src/checks/types.js';
import { createLexicon } from '../../../src/languages/lexicon.js';
import type { Answer } from '../../../src/marian/types.js';
import { rewordings } from '../../../src/repair/rewordings/reword.js';
import type { Rewording } from '../../../src/repair/rewordings/rewording.js';
import { sliceOf } from '../../../src/text/spans.js';
import { answerWith, playedAnswer, straightMarks } from '../played-marian.js';
import { byHeart } from './played-tools.js';

const lexicon = createLexicon();

/** @param lost - names that are missing */
const reword = (source: string, failed: readonly Rule[] = [], ...lost: readonly string[]): Rewording[] =>
  rewordings(
    {
      source,
      marks: straightMarks(source),
      failed: new Set(failed),
      lost: lexicon.properNames(source).filter(({ text }) => lost.includes(text)),
    },
    lexicon,
  );

const asked = (found: readonly Rewording[]): string[] => found.map(({ step, text }) => `${step}: ${text}`);

/** The source words that an answer's tokens come from. */
const tokens = ({ source, sourceSpans }: Answer): string[] => sourceSpans.map((span) => sliceOf(source, span));

describe('the wordings of a unit', () => {
  test('are none where nothing in it is known to mislead a model', () => {
    expect(reword('Le chat dort.', ['numbers', 'length'])).toEqual([]);
  });

  test('are without its quotation marks, with a point and with numbers for names, as each applies', () => {
    expect(asked(reword('La "police" de Plamondon', ['names', 'echo'], 'Plamondon'))).toEqual([
      'asked-unquoted: La police de Plamondon',
      'asked-with-point: La "police" de Plamondon.',
      'asked-with-stand-ins: La "police" de 9041',
    ]);
  });

  test.each<[Rule]>([['repetition'], ['echo'], ['length'], ['truncation']])('have a point where a fragment broke the rule %s', (rule) => {
    expect(asked(reword('Le menu du jour', [rule]))).toEqual(['asked-with-point: Le menu du jour.']);
  });

  test.each<[Rule]>([['quotations'], ['numbers'], ['names']])('have none where it broke the rule %s', (rule) => {
    expect(reword('Le menu du jour', [rule])).toEqual([]);
  });

  test.each(['Le menu de M. Roy', 'Le menu : du lin', 'Le menu de lyon.example'])('have one where %s has another inside', (source) => {
    expect(asked(reword(source, ['echo']))).toEqual([`asked-with-point: ${source}.`]);
  });

  test.each(['Le menu.', 'Le menu !', 'Le menu ?', 'Le menu…', 'Le menu :', 'Le menu ;', '(Le menu.)', 'Le menu. '])(
    'have no second one behind %s',
    (source) => {
      expect(reword(source, ['echo'])).toEqual([]);
    },
  );

  test('have no second one behind the mark that closes a quotation', () => {
    expect(asked(reword('Il dit "non."', ['echo']))).toEqual(['asked-unquoted: Il dit non.']);
  });
});

describe('the answer to a unit without its quotation marks', () => {
  test('is one to the unit: its tokens are where they were', () => {
    const source = 'Une "grave" situation, dit-il, "très grave".';
    const answer = reword(source)[0]!.back(playedAnswer('Une grave situation, dit-il, très grave.'))!;
    expect(answer.source).toBe(source);
    expect(answer.hypotheses[0]!.text).toBe('A serious situation, dit-il, very serious.');
    expect(tokens(answer)).toEqual(['Une', 'grave', 'situation', ',', 'dit-il', ',', 'très', 'grave', '.']);
    expect(answer.sourceSpans[1]).toEqual({ start: 5, end: 10 });
    expect(answer.sourceSpans[7]).toEqual({ start: 37, end: 42 });
  });

  test('is, where the model closes up the spaces that the marks leave', () => {
    const source = 'Une " grave " situation.';
    const answer = reword(source)[0]!.back(playedAnswer('Une grave situation.'))!;
    expect(tokens(answer)).toEqual(['Une', 'grave', 'situation', '.']);
  });

  test('has the characters that the model does not know where they are, even in two units', () => {
    const source = 'Le "𝒜𝒷" dort.';
    const answer = reword(source)[0]!.back({ ...playedAnswer('Le 𝒜𝒷 dort.'), unknown: [{ start: 3, end: 7 }] })!;
    expect(answer.unknown).toEqual([{ start: 4, end: 8 }]);
    expect(tokens(answer)).toEqual(['Le', '𝒜𝒷', 'dort', '.']);
  });

  test('has empty tokens where they are, at the end too', () => {
    const empty = [3, 7].map((at) => ({ start: at, end: at }));
    const answer = reword('Le "chat"')[0]!.back({ ...playedAnswer('Le chat'), sourceSpans: empty })!;
    expect(answer.sourceSpans).toEqual([4, 9].map((at) => ({ start: at, end: at })));
  });

  test('is none if it is one to another text', () => {
    const [{ back }] = reword('Le "chat" dort.') as [Rewording];
    expect(back(playedAnswer('Le maire dort.'))).toBeUndefined();
    expect(back(playedAnswer('Le chat dort. Oui.'))).toBeUndefined();
  });
});

describe('the answer to a fragment with a point', () => {
  const source = 'Le menu du jour';
  const [{ back }] = reword(source, ['echo']) as [Rewording];

  test('is one to the fragment: its English has no full stop either', () => {
    const english = byHeart({ 'Le menu du jour.': 'The menu of the day.' })('Le menu du jour.').hypotheses[0]!;
    const answer = back(answerWith('Le menu du jour.', [english, { ...english, text: 'The menu .' }, { ...english, text: 'Day. Menu' }]))!;
    expect(answer.source).toBe(source);
    expect(answer.hypotheses.map(({ text }) => text)).toEqual(['The menu of the day', 'The menu', 'Day. Menu']);
    expect(answer.hypotheses[0]).toEqual({ ...english, text: 'The menu of the day' });
    expect(tokens(answer).slice(0, 4)).toEqual(['Le', 'menu', 'du', 'jour']);
  });

  test('is none if it is one to another text', () => {
    expect(back(playedAnswer('Le menu.'))).toBeUndefined();
    expect(back(playedAnswer('Non : Le menu du jour'))).toBeUndefined();
  });
});
