import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/marian/types.js';
import { placeQuotations as place } from '../../../src/repair/quotations/place-quotations.js';
import type { MarkRole } from '../../../src/text/mark-places.js';
import type { Span } from '../../../src/text/spans.js';

const tokens = /["“”]|[().,?!]|[^\s"().,?!“”]+/gu;
const spansOf = (text: string): Span[] =>
  [...text.matchAll(tokens)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

/** An answer whose tokens are words and marks; `links` gives for an English word the French one that it comes from. */
const answerOf = (source: string, text: string, links: Readonly<Record<string, string>>): Answer => {
  const sourceSpans = spansOf(source);
  const spans = spansOf(text);
  const french = sourceSpans.map(({ start, end }) => source.slice(start, end));
  const row = ({ start, end }: Span): Float32Array => {
    const weights = new Float32Array(sourceSpans.length + 1).fill(0.01);
    const at = french.indexOf(links[text.slice(start, end)] ?? '');
    weights[at < 0 ? sourceSpans.length : at] = 0.9;
    return weights;
  };
  const alignment = [...spans.map(row), new Float32Array(sourceSpans.length + 1)];
  const tokenScores = alignment.map(() => 0);
  const hypothesis = { tokens: spans.map(() => 1), score: 0, tokenScores, alignment, text, spans, truncated: false };
  return { source, sourceSpans, unknown: [], hypotheses: [hypothesis] };
};

/** The English alone. */
const placeQuotations = (...given: Parameters<typeof place>): string | undefined => place(...given)?.text;

/** o, c: a mark that opens, closes; O, C: a virtual one; l: inches. */
const marksOf = (roles: string): MarkRole[] =>
  [...roles].map((letter, at) => ({
    role: letter === 'l' ? 'literal' : letter.toLowerCase() === 'o' ? 'open' : 'close',
    markIndex: 'oc'.includes(letter) ? at : undefined,
  }));

const one = {
  source: 'Une situation "très grave" hier.',
  links: { A: 'Une', situation: 'situation', very: 'très', serious: 'grave', yesterday: 'hier' },
};

describe('one quotation', () => {
  test.each([
    ['A very serious situation yesterday.', 'A "very serious" situation yesterday.'],
    ['A very serious" situation yesterday.', 'A "very serious" situation yesterday.'],
    ['"A very serious situation" yesterday.', 'A "very serious" situation yesterday.'],
    ['A "very" "serious" situation yesterday.', 'A "very serious" situation yesterday.'],
    ['A ""very serious" " situation yesterday.', 'A "very serious" situation yesterday.'],
    ['Yesterday a situation very serious.', 'Yesterday a situation "very serious".'],
    ['A “very serious” situation yesterday.', 'A "very serious" situation yesterday.'],
    ['Yesterday (very serious), a situation', 'Yesterday ("very serious"), a situation'],
  ])('%s', (english, expected) => {
    expect(placeQuotations(answerOf(one.source, english, one.links), marksOf('oc'))).toBe(expected);
  });

  test('a word that looks both ways follows the mark of the model', () => {
    const links = { ...one.links, quite: 'nothing' };
    expect(placeQuotations(answerOf(one.source, 'A "quite very serious" situation.', links), marksOf('oc'))).toBe(
      'A "quite very serious" situation.',
    );
  });
});

describe('punctuation', () => {
  const links = { He: 'Il', said: 'dit', No: 'Non', agreement: 'accord' };
  test.each([
    ['Il dit: "Non."', 'oc', 'He said: No.', 'He said: "No."'],
    ['Il dit: "Non".', 'oc', 'He said: No.', 'He said: "No".'],
    ['Il dit: "Non ?"', 'oc', 'He said: No?', 'He said: "No?"'],
    ['"Non", dit Il.', 'oc', 'No, he said.', '"No", he said.'],
    ['"Non ?", dit Il.', 'oc', 'No?, he said.', '"No?", he said.'],
  ])('%s: %s', (source, roles, english, expected) => {
    expect(placeQuotations(answerOf(source, english, links), marksOf(roles))).toBe(expected);
  });
});

describe('several', () => {
  const links = { black: 'noir', white: 'blanc', red: 'rouge', and: 'et', he: 'il', said: 'dit', big: 'grand' };
  test.each([
    ['"noir" et "blanc"', 'ococ', 'black and white', '"black" and "white"'],
    ['"noir" et "blanc"', 'ococ', 'white and black', '"white" and "black"'],
    ['"noir" et "blanc"', 'ococ', '"black and white"', '"black" and "white"'],
    ['"grand "noir" rouge" dit il', 'oocc', 'he said big black red', 'he said "big "black" red"'],
    ['""noir" rouge" dit il', 'oocc', 'he said red black', 'he said "red "black""'],
    ['"noir "grand rouge""', 'oocc', 'black big red.', '"black "big red"".'],
  ])('%s: %s: %s', (source, roles, english, expected) => {
    expect(placeQuotations(answerOf(source, english, links), marksOf(roles))).toBe(expected);
  });
});

describe('at the edges', () => {
  const links = { No: 'Non', agreement: 'accord', he: 'il', said: 'dit', He: 'Il', Yes: 'Oui' };
  test.each([
    ['"Non accord", dit il', 'Oc', 'No agreement, he said', '"No agreement", he said'],
    ['"Non accord", dit il', 'Oc', 'he said No agreement', '"he said No agreement"'],
    ['Il dit: "Oui."', 'oC', 'He said: Yes.', 'He said: "Yes."'],
    ['Il dit: "Oui"', 'oC', 'He said: Yes.', 'He said: "Yes."'],
  ])('%s: %s: %s', (source, roles, english, expected) => {
    expect(placeQuotations(answerOf(source, english, links), marksOf(roles))).toBe(expected);
  });
});

describe('nothing to go by', () => {
  const whole = answerOf('"noir" et "blanc"', 'black', { black: 'noir' });
  test('fewer words than quotations', () => {
    expect(placeQuotations(whole, marksOf('ococ'))).toBeUndefined();
  });
  test('marks that do not fit', () => {
    expect(placeQuotations(whole, marksOf('oc'))).toBeUndefined();
  });
  test('no alignment', () => {
    const { tokens: ids, score, tokenScores, text, spans, truncated } = whole.hypotheses[0]!;
    expect(placeQuotations(whole, marksOf('ococ'), { tokens: ids, score, tokenScores, text, spans, truncated })).toBeUndefined();
  });
  test('no hypothesis', () => {
    expect(placeQuotations({ ...whole, hypotheses: [] }, marksOf('ococ'))).toBeUndefined();
  });
});

test('inches stay', () => {
  const links = { screen: 'écran', word: 'mot', and: 'et' };
  expect(placeQuotations(answerOf('écran 15" et "mot"', 'screen 15" and word', links), marksOf('loc'))).toBe('screen 15" and "word"');
});
