import { describe, expect, test } from 'vitest';
import type { Align, Answer, Pair, Rendering } from '../../src/marian/types.js';
import { mask } from '../../src/units/masks/mask.js';
import { borrowAlignment } from '../../src/alignment/borrow-alignment.js';
import { createLexicon } from '../../src/languages/lexicon.js';
import { settle } from '../../src/repair/ladder.js';
import type { Settled } from '../../src/repair/types.js';
import type { Span } from '../../src/text/spans.js';
import { answerWith, type PlayedWord, playedWords, renderingOf, straightMarks } from '../repair/played-marian.js';

type Spoil = (words: readonly PlayedWord[]) => readonly PlayedWord[];

/** What a model says that does not align. */
const withoutRows = (rendering: Rendering): Rendering => {
  const bare: { -readonly [Key in keyof Rendering]: Rendering[Key] } = { ...rendering };
  delete bare.alignment;
  return bare;
};
const unaligned = (answer: Answer): Answer => ({ ...answer, hypotheses: answer.hypotheses.map(withoutRows) });

const spoilt = (source: string, spoil: Spoil): Answer => answerWith(source, [renderingOf(source, spoil(playedWords(source)))]);

/** Settles a unit that the model spoilt, with an aligner that knows how; what was asked of both is told. */
const run = async (source: string, spoil: Spoil, align?: Align): Promise<Settled & { asked: Pair[] }> => {
  const masked = mask(source);
  const marks = straightMarks(masked.text);
  const asked: Pair[] = [];
  const settled = await settle({ masked, marks }, unaligned(spoilt(masked.text, spoil)), {
    lexicon: createLexicon(),
    ask: async (texts) => texts.map((text) => unaligned(spoilt(text, spoil))),
    align: async (pairs) => {
      asked.push(...pairs);
      return align ? align(pairs) : pairs.map((pair) => spoilt(pair.source, spoil));
    },
  });
  return { ...settled, asked };
};

const asItIs: Spoil = (words) => words;
const without =
  (text: string, nth = 0): Spoil =>
  (words) => {
    const at = words.flatMap((word, index) => (word.text === text ? [index] : []))[nth];
    return words.filter((_, index) => index !== at);
  };
const replaced =
  (text: string, other: string): Spoil =>
  (words) =>
    words.map((word) => (word.text === text ? { ...word, text: other } : word));
/** The word goes to another place. */
const moved =
  (text: string, to: number): Spoil =>
  (words) => {
    const rest = words.filter((word) => word.text !== text);
    return [...rest.slice(0, to), ...words.filter((word) => word.text === text), ...rest.slice(to)];
  };

const quoted = 'Une situation "très grave" hier.';
/** Whatever is written in the place of a name, a number that stands for it too. */
const garbled: Spoil = (words) => words.map((word, at) => (at === 2 ? { ...word, text: 'Plmond' } : word));

const broken: [what: string, source: string, spoil: Spoil, english: string, rule: string][] = [
  ['a mark that is lost', quoted, without('"', 1), 'A situation "very serious" yesterday.', 'quotations'],
  ['both marks', quoted, (words) => without('"')(without('"')(words)), 'A situation "very serious" yesterday.', 'quotations'],
  [
    'a mark that has left its word',
    'Selon Anne "il a 3 chat".',
    (words) => {
      const marks = words.filter(({ opens }) => opens === true);
      return [...marks, ...words.filter(({ opens }) => opens !== true)];
    },
    'According to Anne "il has 3 cat".',
    'quotations',
  ],
  ['a number that is wrong', 'Le maire a 35 ans.', replaced('35', '53'), 'The mayor has 35 years.', 'numbers'],
  ['a number that is lost', 'Le maire a 35 ans.', without('35'), 'The mayor has 35 years.', 'numbers'],
  ['a name that is garbled', 'Le maire Plamondon dort.', garbled, 'The mayor Plamondon sleeps.', 'names'],
];

describe('a model without alignment, with a borrowed one', () => {
  test.each(broken)('%s is put right', async (_, source, spoil, english, rule) => {
    const { text, checks, asked } = await run(source, spoil);
    expect(text).toBe(english);
    expect(checks.filter(({ status }) => status !== 'ok').map((check) => [check.rule, check.status])).toEqual([[rule, 'repaired']]);
    expect(asked).toHaveLength(1);
  });

  test.each(broken)('%s stays reported where none can be had', async (_, source, spoil, english, rule) => {
    const { text, checks } = await run(source, spoil, async () => []);
    expect(text).not.toBe(english);
    expect(checks).toContainEqual(expect.objectContaining({ rule, status: 'failed' }));
  });

  test.each([quoted, 'Le maire Plamondon a 35 ans.'])('nothing is asked where nothing is wrong: %s', async (source) => {
    expect((await run(source, asItIs)).asked).toEqual([]);
  });

  test('nothing is asked for a fault that no alignment can mend', async () => {
    const { checks, asked } = await run('Le chat dort.', (words) =>
      Array<PlayedWord[]>(4)
        .fill([...words])
        .flat(),
    );
    expect(checks).toContainEqual(expect.objectContaining({ rule: 'repetition', status: 'failed' }));
    expect(asked).toEqual([]);
  });

  test('it finds no fault with what holds: a number that it thinks far from its words stays', async () => {
    const source = 'La police a perdu 35 lettres dans la ville avec "le chat".';
    const far: Spoil = (words) => moved('35', 0)(without('"', 1)(words));
    const { text, checks } = await run(source, far);
    expect(text.startsWith('35 The police')).toBe(true);
    expect(checks).toContainEqual(expect.objectContaining({ rule: 'quotations', status: 'repaired' }));
    expect(checks).toContainEqual({ rule: 'numbers', status: 'ok' });
  });
});

describe('a borrowed alignment that is not sure', () => {
  /** Every word looks as much to the word behind it as to its own. */
  const wavering: Align = async (pairs) =>
    pairs.map(({ source }) => {
      const answer = spoilt(source, asItIs);
      const hypotheses = answer.hypotheses.map((hypothesis) => ({
        ...hypothesis,
        alignment: hypothesis.alignment!.map((row) => row.map((share, at) => (share + (row[at - 1] ?? 0)) / 2)),
      }));
      return { ...answer, hypotheses };
    });

  test('places a mark, and the unit is reported all the same', async () => {
    const { text, checks } = await run(quoted, without('"', 1), wavering);
    expect(text.match(/"/gu)).toHaveLength(2);
    expect(checks).toContainEqual({
      rule: 'quotations',
      status: 'failed',
      values: { fault: 'unsure' },
    });
  });
});

const near = (value: number): unknown => expect.closeTo(value, 5) as unknown;

describe('the alignment of another form of the texts', () => {
  /** Tokens are words, or parts of them cut at '|'; token n is aligned with token n. */
  const formOf = (source: string, target: string): Answer => {
    const spansOf = (text: string): Span[] => {
      let cuts = 0;
      return Array.from(text.matchAll(/[^\s|]+|\|/gu), ({ 0: word, index }) => ({ word, index })).flatMap(({ word, index }) => {
        if (word === '|') cuts += 1;
        return word === '|' ? [] : [{ start: index - cuts, end: index - cuts + word.length }];
      });
    };
    const [sourceSpans, spans] = [spansOf(source), spansOf(target)];
    const alignment = [...spans, undefined].map((_, row) => new Float32Array(sourceSpans.length + 1).fill(1, row, row + 1));
    const scores = { tokens: spans.map(() => 7), score: -2, tokenScores: alignment.map(() => -2) };
    const rendering = { ...scores, alignment, text: target.replaceAll('|', ''), spans, truncated: false };
    return { source: source.replaceAll('|', ''), sourceSpans, unknown: [], hypotheses: [rendering] };
  };
  /** For each word of the English, the pieces of the source that it attends to. */
  const borrowed = async (own: Answer, other: Answer): Promise<string[][] | undefined> => {
    const hypothesis = withoutRows(own.hypotheses[0]!);
    const found = await borrowAlignment(own, hypothesis, async () => [other]);
    if (!found) return undefined;
    const { alignment, ...rest } = found;
    expect(rest).toEqual(hypothesis);
    expect(alignment).toHaveLength(hypothesis.spans.length + 1);
    expect(alignment!.every((row) => row.length === own.sourceSpans.length + 1)).toBe(true);
    return hypothesis.spans.map((__, token) =>
      own.sourceSpans.flatMap(({ start, end }, at) => (alignment![token]![at]! > 0 ? [own.source.slice(start, end)] : [])),
    );
  };

  test.each<[what: string, own: [string, string], other: [string, string], wanted: string[][]]>([
    ['the same', ['Le chat', 'The cat'], ['Le chat', 'The cat'], [['Le'], ['chat']]],
    [
      'spaces, apostrophes and dots',
      ['«\u00a0L’été… » vraiment?', '“Summer” really…'],
      ['"L\'été..." vraiment ?', '"Summer" really...'],
      [['L’été…'], ['vraiment?']],
    ],
    ['letters that the vocabulary lacks', ['Şirali dort', 'Şirali sleeps'], ['Şirali dort', 'irali sleeps'], [['Şirali'], ['dort']]],
    ['a word that it lacks', ['Le 日本 dort', 'The 日本 sleeps'], ['Le 日本 dort', 'The sleeps'], [['Le'], [], ['日本']]],
    ['compatibility characters', ['un ½ m²', 'a ½ m²'], ['un ½ m²', 'a 1⁄2 m2'], [['un'], ['½'], ['m²']]],
    [
      'tokens that are cut otherwise',
      ['Plam|ondon dort', 'Plamo|ndon sleeps'],
      ['Plamondon dort', 'Plamondon sleeps'],
      [['Plam', 'ondon'], ['Plam', 'ondon'], ['dort']],
    ],
  ])('%s', async (_, own, other, wanted) => {
    expect(await borrowed(formOf(...own), formOf(...other))).toEqual(wanted);
  });

  test('a row is shared out, and nothing of it is lost', async () => {
    const own = formOf('Plam|ondon dort', 'Plamo|ndon sleeps');
    const found = await borrowAlignment(own, own.hypotheses[0]!, async () => [formOf('Plamondon dort', 'Plamondon sleeps')]);
    expect(found!.alignment!.map((row) => row.reduce((one, other) => one + other, 0))).toEqual([5 / 9, 4 / 9, 1, 0].map(near));
    expect(found!.alignment![0]![0]).toEqual(near((5 / 9) * (4 / 9)));
  });

  test('is not taken where the letters are others', async () => {
    expect(await borrowed(formOf('Le chat', 'The cat'), formOf('Le chat', 'The dog'))).toBeUndefined();
    expect(await borrowed(formOf('Le chat', 'The cat'), formOf('Le chien', 'The cat'))).toBeUndefined();
  });

  test('is not asked for where there is no word', async () => {
    const answer = formOf('Le chat', '"');
    const never: Align = async () => Promise.reject(new Error('asked'));
    expect(await borrowAlignment(answer, answer.hypotheses[0]!, never)).toBeUndefined();
  });
});
