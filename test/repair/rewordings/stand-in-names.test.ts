import { expect, test } from 'vitest';
import { createLexicon } from '../../../src/languages/lexicon.js';
import { withStandIns } from '../../../src/repair/rewordings/stand-in-names.js';
import { sliceOf } from '../../../src/text/spans.js';
import { answerWith, playedAnswer, playedWords, renderingOf } from '../played-marian.js';

const lexicon = createLexicon({ terms: [['Musée du Lin', 'Linen Museum']] });

const wording = (source: string, ...lost: string[]) =>
  withStandIns(
    source,
    lexicon.properNames(source).filter(({ text }) => lost.includes(text)),
    lexicon,
  );

test.each([
  ['Le maire Plamondon dort.', ['Plamondon'], 'Le maire 9041 dort.'],
  ["L'usine d'Arvenne dort.", ['Arvenne'], "L'usine de 9041 dort."],
  ['Avec Anne Roy et Quentovic, il dort.', ['Roy'], 'Avec 9041 et Quentovic, il dort.'],
  ['Avec Anne Roy et Quentovic, il dort.', ['Quentovic'], 'Avec Anne Roy et 9041, il dort.'],
  ["Il dit qu'Arvenne dort.", ['Arvenne'], 'Il dit que 9041 dort.'],
  ["Loin d'Arvenne, il dort.", ['Arvenne'], 'Loin de 9041, il dort.'],
  ['Il a lu "Letters to my Cat" hier.', ['Letters to my Cat'], 'Il a lu "9041" hier.'],
  ['Avec Anne Roy et Quentovic, il a 9041 lettres.', ['Anne', 'Quentovic'], 'Avec 7306 et 8627, il a 9041 lettres.'],
])('a lost name, and those beside it, are a number: %s', (source, lost, expected) => {
  expect(wording(source, ...lost)?.text).toBe(expected);
});

test('nothing is asked where no name is lost', () => {
  expect(wording('Le maire Plamondon dort.')).toBeUndefined();
});

test.each([
  ["La police d'Arvenne dort avec Anne Roy.", ['Arvenne', 'Roy'], 'The police of Arvenne sleeps with Anne Roy.'],
  ['Le chat "Rain : Never Without You" dort.', ['Rain: Never Without You'], 'The cat "Rain: Never Without You" sleeps.'],
  ['La police de Londres dort.', ['Londres'], 'The police of London sleeps.'],
  ['La police du Musée du Lin dort.', ['Musée du Lin'], 'The police of the Linen Museum sleeps.'],
])('the names come back as if the unit itself had been asked: %s', (source, lost, expected) => {
  const { text, back } = wording(source, ...lost)!;
  const answer = back(playedAnswer(text))!;
  expect(answer.source).toBe(source);
  expect(answer.hypotheses[0]!.text).toBe(expected);
  const { spans, alignment } = answer.hypotheses[0]!;
  // each token still comes from where it came from
  const from = (word: string): string => {
    const token = spans.findIndex(({ start }) => start === expected.indexOf(word));
    const { start, end } = answer.sourceSpans[alignment![token]!.indexOf(1)]!;
    return source.slice(start, end);
  };
  if (source.includes('police')) expect(from('police')).toBe('police');
  expect(from('sleeps')).toBe('dort');
  for (const span of answer.sourceSpans) expect(span.end).toBeGreaterThan(span.start);
});

test('a number that the model lost leaves the name away; another source is not taken', () => {
  const { text, back } = wording('Le maire Plamondon dort.', 'Plamondon')!;
  const words = playedWords(text).filter((word) => word.text !== '9041');
  expect(back(answerWith(text, [renderingOf(text, words)]))!.hypotheses[0]!.text).toBe('The mayor sleeps.');
  expect(back(playedAnswer('Le chat dort.'))).toBeUndefined();
});

test.each([
  ['a number is the whole name', 'Avec Anne Roy, il dort.', ['Anne', 'Roy'], 'Avec|Anne Roy|,|il|dort|.'],
  ['de is the d of the source', "La police d'Arvenne dort.", ['Arvenne'], "La|police|d'|Arvenne|dort|."],
  ['que is the qu of the source', "Il dit qu'Arvenne dort.", ['Arvenne'], "Il|dit|qu'|Arvenne|dort|."],
  ['marks that touch the number are beside the name', 'Il a "Letters to my Cat".', ['Letters to my Cat'], 'Il|a|"|Letters to my Cat|"|.'],
  [
    'each name moves what is behind it',
    "Avec Arvenne, d'Arvenne à Quentovic.",
    ['Arvenne', 'Quentovic'],
    "Avec|Arvenne|,|d'|Arvenne|à|Quentovic|.",
  ],
])('in the tokens of the answer, %s: %s', (_, source, lost, expected) => {
  const { text, back } = wording(source, ...lost)!;
  const answer = back(playedAnswer(text))!;
  expect(answer.sourceSpans.map((span) => sliceOf(source, span)).join('|')).toBe(expected);
});

test('what the model does not know is where it is in the source', () => {
  const source = "La police d'Arvenne dort 日.";
  const { text, back } = wording(source, 'Arvenne')!;
  const at = text.indexOf('日');
  const answer = back({ ...playedAnswer(text), unknown: [{ start: at, end: at + 1 }] })!;
  expect(answer.unknown.map((span) => sliceOf(source, span))).toEqual(['日']);
});
