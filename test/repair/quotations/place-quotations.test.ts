import { describe, expect, test } from 'vitest';
import { placeQuotations as place } from '../../../src/repair/quotations/place-quotations.js';
import { answerOf, marksOf } from './linked-answer.js';

/** The English alone. */
const placeQuotations = (...given: Parameters<typeof place>): string | undefined => place(...given)?.text;

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
    ['A very (serious) situation yesterday.', 'A "very (serious)" situation yesterday.'],
    ['Yesterday very (serious), a situation', 'Yesterday "very (serious)", a situation'],
    ['A (very) serious situation yesterday.', 'A "(very) serious" situation yesterday.'],
    ['Yesterday very (so) serious, a situation', 'Yesterday "very (so) serious", a situation'],
    ['Yesterday (very (so) serious a situation)', 'Yesterday ("very (so) serious" a situation)'],
    ['A — very serious — situation yesterday.', 'A — "very serious" — situation yesterday.'],
    ['A "very serious —" situation yesterday.', 'A "very serious" — situation yesterday.'],
  ])('%s', (english, expected) => {
    expect(placeQuotations(answerOf(one.source, english, one.links), marksOf('oc'))).toBe(expected);
  });

  test.each([
    ['A "quite very serious" situation.', 'A "quite very serious" situation.'],
    ['A "very serious indeed" situation.', 'A "very serious indeed" situation.'],
    ['A quite "very serious" indeed situation.', 'A quite "very serious" indeed situation.'],
  ])('a word that looks both ways follows the mark of the model: %s', (english, expected) => {
    expect(placeQuotations(answerOf(one.source, english, one.links), marksOf('oc'))).toBe(expected);
  });

  test('a word that looks at no word does not part it', () => {
    const links = { ...one.links, and: {} };
    expect(placeQuotations(answerOf(one.source, 'A very and serious situation.', links), marksOf('oc'))).toBe(
      'A "very and serious" situation.',
    );
  });

  test.each([
    [`l'"accord" signé`, 'the agreement signed', 'the "agreement" signed'],
    ['"pro"-russe', 'Russian pro', 'Russian "pro"'],
  ])('what is glued to it is outside: %s', (source, english, expected) => {
    const links = { the: "l'", agreement: 'accord', signed: 'signé', pro: 'pro', Russian: '-russe' };
    expect(placeQuotations(answerOf(source, english, links), marksOf('oc'))).toBe(expected);
  });
});

describe('punctuation', () => {
  const links = { He: 'Il', said: 'dit', No: 'Non', agreement: 'accord', lemonde: 'lemonde', fr: 'fr', big: 'grand', red: 'rouge' };
  test.each([
    ['Il dit: "Non."', 'oc', 'He said: No.', 'He said: "No."'],
    ['Il dit: "Non".', 'oc', 'He said: No.', 'He said: "No".'],
    ['Il dit: "Non ?"', 'oc', 'He said: No?', 'He said: "No?"'],
    ['"Non", dit Il.', 'oc', 'No, he said.', '"No", he said.'],
    ['"Non ?", dit Il.', 'oc', 'No?, he said.', '"No?", he said.'],
    ['"Non ?", dit Il.', 'oc', 'No, he said.', '"No", he said.'],
    ['Il dit: "Non ?!"', 'oc', 'He said: No?!', 'He said: "No?!"'],
    ['"Non," dit Il.', 'oc', 'No, he said.', '"No," he said.'],
    ['"Non," dit Il.', 'oc', 'No he said.', '"No" he said.'],
    ['Il dit "lemonde.fr".', 'oc', 'He said lemonde.fr.', 'He said "lemonde.fr".'],
    ['Il dit "Non "grand rouge!""', 'oocc', 'He said No big red!', 'He said "No "big red!""'],
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

describe('several, of which some have no room of their own', () => {
  const links = { black: 'noir', white: 'blanc', red: 'rouge', and: 'et', well: 'et', he: 'il', said: 'dit', big: 'grand', yes: 'oui' };
  test.each([
    ['the one with words goes first', '"grand rouge" et "noir"', 'ococ', 'big red and', '"big red" "and"'],
    ['whichever it is', '"noir" et "grand rouge"', 'ococ', 'big red and', '"big red" "and"'],
    ['a dash is no word', '"noir" - "blanc" et "rouge"', 'ocococ', 'red and black - white', '"red" and "black" - "white"'],
    ['left of others', '"blanc" et "noir" et "rouge"', 'ocococ', 'black white and', '"black" "white" "and"'],
    ['the start is not for others', '"oui" dit il "grand noir"', 'Ococ', 'big yes black he said', '"big yes" "black" he said'],
    ['nor the end', '"grand noir" dit il "oui"', 'ocoC', 'big he said yes yes big black', '"big" he said "yes yes big black"'],
  ])('%s: %s', (_, source, roles, english, expected) => {
    expect(placeQuotations(answerOf(source, english, links), marksOf(roles))).toBe(expected);
  });

  test('right of others, though a word there looks its way', () => {
    const split = { white: { blanc: 0.65, rouge: 0.35 }, black: { noir: 0.6, et: 0.4 }, and: { et: 1 } };
    expect(placeQuotations(answerOf('"blanc" et "noir" et "rouge"', 'and white black', split), marksOf('ocococ'))).toBe(
      '"and" "white" "black"',
    );
  });

  test('nowhere: two in one that has a single word', () => {
    expect(placeQuotations(answerOf('""noir" "blanc""', 'black', { black: 'noir' }), marksOf('oococc'))).toBeUndefined();
  });
});

describe('at the edges', () => {
  const links = { No: 'Non', agreement: 'accord', he: 'il', said: 'dit', He: 'Il', Yes: 'Oui' };
  test.each([
    ['"Non accord", dit il', 'Oc', 'No agreement, he said', '"No agreement", he said'],
    ['"Non accord", dit il', 'Oc', 'he said No agreement', '"he said No agreement"'],
    ['"Oui", dit il', 'Oc', '- Yes, he said', '"- Yes", he said'],
    ['Il dit: "Oui."', 'oC', 'He said: Yes.', 'He said: "Yes."'],
    ['Il dit: "Oui"', 'oC', 'He said: Yes -', 'He said: "Yes -"'],
    ['Il dit: "Oui"', 'oC', 'Yes agreement He', '"Yes agreement He"'],
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

describe('how sure a place is', () => {
  const links = { A: { Une: 1 }, situation: { situation: 1 }, very: { très: 1 }, serious: { grave: 1 }, yesterday: { hier: 1 } };
  const split = { très: 0.75, hier: 0.25 };
  const english = 'A very serious situation yesterday.';
  test.each([
    ['no doubt', english, {}, 1],
    ['none, where it has the whole text', 'very serious', {}, 1],
    ['the first word inside', english, { very: split }, 0.5],
    ['the last word inside', english, { serious: split }, 0.5],
    ['the last word before it', english, { A: { Une: 0.75, très: 0.25 } }, 0.5],
    ['the first word behind it', english, { situation: { situation: 0.75, très: 0.25 } }, 0.5],
    ['a word farther away does not count', english, { yesterday: { hier: 0.75, très: 0.25 } }, 1],
    ['the weakest one counts', english, { very: split, serious: { grave: 0.625, hier: 0.375 } }, 0.25],
  ])('%s', (_, text, changes, expected) => {
    expect(place(answerOf(one.source, text, { ...links, ...changes }), marksOf('oc'))?.sureness).toBeCloseTo(expected);
  });

  test.each([
    ['Oc', 0.5],
    ['oC', 0.5],
    ['oc', 0],
    ['OC', 1],
  ])('a virtual mark is sure of its place: %s', (roles, expected) => {
    const edges = { very: { très: 0.75, Une: 0.25 }, serious: { grave: 0.75, Une: 0.25 } };
    const both = roles === 'oc' ? { very: { très: 0.5, Une: 0.5 }, serious: { grave: 1 } } : edges;
    expect(place(answerOf('Une "très grave"', 'very serious', both), marksOf(roles))?.sureness).toBeCloseTo(expected);
  });
});

test('a mark behind a number goes as others do, if the source has no inches', () => {
  const links = { A: 'Une', situation: 'situation', of: 'de', yesterday: 'hier', 15: '15' };
  expect(placeQuotations(answerOf('Une "situation de 15" hier', 'A "situation of 15" yesterday', links), marksOf('oc'))).toBe(
    'A "situation of 15" yesterday',
  );
});

test('inches stay', () => {
  const links = { screen: 'écran', word: 'mot', and: 'et' };
  expect(placeQuotations(answerOf('écran 15" et "mot"', 'screen 15" and word', links), marksOf('loc'))).toBe('screen 15" and "word"');
});
