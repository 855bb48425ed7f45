import { beforeAll, describe, expect, test } from 'vitest';
import { createLexicon } from '../src/languages/lexicon.js';
import { normalise } from '../src/marian/tokens/normalise.js';
import type { Answer, Marian, Rendering } from '../src/marian/types.js';
import { toSettings } from '../src/options.js';
import { toUnit } from '../src/units/units.js';
import { analyse } from '../src/segmentation/analyse.js';
import type { Segment } from '../src/segmentation/types.js';
import type { TranslatedSegment } from '../src/translation.js';
import { translatorOf } from '../src/translator/pipeline.js';
import { type Harm, hostileAnswer, seeded } from './repair/hostile-marian.js';
import { playedAnswer } from './repair/played-marian.js';

/** The unit as a model sees it. */
const seen = (unit: string): string => normalise(unit, 'compact');

/** A model whose answers are made by a function of the unit alone. */
const marianOf = (answerTo: (unit: string) => Answer): Marian => ({
  name: 'played',
  revision: '1',
  fingerprint: '1',
  longestUnit: 80,
  workers: 1,
  aligns: true,
  translate: async (units) => units.map((unit) => answerTo(seen(unit))),
  score: async () => [],
  align: async () => [],
  dispose: async () => undefined,
});

const nbsp = '\u00a0';
const quoted = (words: string): string => `«${nbsp}${words}${nbsp}»`;

/** An article: headline, byline, paragraphs with quotations inside a sentence, over sentences and over paragraphs, a credit. */
const article = (seed: number, paragraphs: number): string => {
  const random = seeded(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const number = (): string => pick(['3', '12', '47', '350', `1${nbsp}234,5`, `12${nbsp}000`, '3,5', '2024', '99', '18h30']);
  const subject = (): string =>
    pick(['Le maire', 'La police', 'Le ministre Plamondon', 'Selon Beaulieu, la ville', 'L’école', 'L’usine de Rostov']);
  const verb = (): string => pick(['a reçu', 'a perdu', 'a demandé', 'a supprimé']);
  const thing = (): string =>
    pick([
      `${number()} lettres`,
      `${number()} postes`,
      `une situation ${quoted('très grave')}`,
      `une ${quoted('nouvelle maison')} pour ${number()} élèves`,
      `un ${quoted('accord')} signé dans la rue`,
    ]);
  const tail = (): string =>
    pick([
      'depuis hier soir',
      `avec ${number()} habitants`,
      `contre la ${quoted('nouvelle grève')} des trains`,
      `pour ${number()} ans et ${number()} euros`,
    ]);
  const plain = (): string =>
    `${subject()} ${verb()} ${number()} ${pick(['lettres', 'postes'])} ${pick(['depuis hier', 'dans la rue', 'hier soir'])}`;
  const nested = (): string => `${subject()} ${verb()} une “nouvelle maison” pour ${number()} élèves`;
  const paragraph = (): string =>
    pick([
      `${subject()} ${verb()} ${thing()} ${tail()}. ${subject()} ${verb()} ${thing()}.`,
      `${quoted(plain())}, a dit le maire Plamondon. ${subject()} ${verb()} ${thing()}.`,
      `«${nbsp}${plain()}. ${nested()}, a dit Beaulieu. ${plain()}.${nbsp}»`,
      `«${nbsp}${plain()}.\n\n«${nbsp}${nested()}.${nbsp}»`,
      `Le maire a dit${nbsp}: ${quoted(`${plain()}.`)}`,
      `– ${subject()} ${verb()} ${thing()} ${tail()}.`,
    ]);
  return [
    `${subject()} ${verb()} ${quoted('une situation grave')}`,
    'Par Anne Roy (avec AFP)',
    ...Array.from({ length: paragraphs }, paragraph),
    'Photo : Anne Roy / AFP',
  ].join('\n\n');
};

/** The answer of a model that does not say which word comes from which: where it did harm, little can be repaired. */
const withoutAlignment = (answer: Answer): Answer => ({
  ...answer,
  hypotheses: answer.hypotheses.map((hypothesis) => {
    const copy: { -readonly [Key in keyof Rendering]: Rendering[Key] } = { ...hypothesis };
    delete copy.alignment;
    return copy;
  }),
});

const statusesOf = ({ checks }: TranslatedSegment): string[] => checks.map(({ status }) => status);

/** A mark that moves over a comma is where American print has it: no harm. */
const commasOutside = (text: string): string => text.replaceAll(',”', '”,');

/** What became of the segments of an article, and which of them the model spoilt. */
const outcome = async (french: string, seed: number, change: (answer: Answer) => Answer = (answer) => answer) => {
  const clean = await translatorOf(
    marianOf((unit) => change(playedAnswer(unit))),
    toSettings(),
  ).translate(french);
  const hostile = await translatorOf(
    marianOf((unit) => change(hostileAnswer(unit, seed).answer)),
    toSettings(),
  ).translate(french);
  const { segments, marks } = analyse(french);
  expect(hostile.segments.map(({ source }) => source)).toEqual(clean.segments.map(({ source }) => source));
  expect(segments.length).toBe(clean.segments.length);
  const harmTo = (segment: Segment): Harm['kind'] =>
    segment.kind === 'sentence' || segment.kind === 'headline'
      ? hostileAnswer(seen(toUnit(french, segment, marks, createLexicon()).text), seed).kind
      : undefined;
  const rows = segments.map((segment, nth) => ({
    harm: harmTo(segment),
    source: clean.segments[nth]!.source.text,
    wanted: commasOutside(clean.segments[nth]!.target.text),
    got: commasOutside(hostile.segments[nth]!.target.text),
    clean: statusesOf(clean.segments[nth]!),
    hostile: statusesOf(hostile.segments[nth]!),
  }));
  return { rows, clean, hostile };
};

describe('a hostile model, through the whole pipeline', () => {
  const seeds = [1, 2, 3, 4];
  let outcomes: Awaited<ReturnType<typeof outcome>>[] = [];
  beforeAll(async () => {
    outcomes = await Promise.all(seeds.map(async (seed) => outcome(article(seed * 97, 150), seed)));
  });

  test('95 of 100 damaged segments are repaired, and every other one is reported', () => {
    const damaged = outcomes.flatMap(({ rows }) => rows.filter(({ harm }) => harm !== undefined));
    const repaired = damaged.filter(({ got, wanted }) => got === wanted);
    const silent = damaged.filter(({ got, wanted, hostile }) => got !== wanted && !hostile.includes('failed'));
    expect(silent).toEqual([]);
    expect(damaged.length).toBeGreaterThan(100);
    expect(repaired.length / damaged.length).toBeGreaterThanOrEqual(0.95);
  });

  test('no undamaged one is reported, or other than with a clean model', () => {
    const wrong = outcomes.flatMap(({ rows }) =>
      rows.filter(({ harm, got, wanted, hostile }) => harm === undefined && (got !== wanted || hostile.some((status) => status !== 'ok'))),
    );
    expect(wrong).toEqual([]);
  });

  test('with a clean model there is no report at all', () => {
    for (const { clean, rows } of outcomes) {
      expect(rows.filter((row) => row.clean.some((status) => status !== 'ok'))).toEqual([]);
      expect(clean.report).toMatchObject({ ok: clean.segments.length, repaired: 0, failed: 0 });
    }
  });

  test('what stands between the segments is the same, whatever the model does', () => {
    for (const { clean, hostile } of outcomes) expect(gapsOf(hostile)).toEqual(gapsOf(clean));
  });
});

test('without alignment less can be repaired, but no mark or number is lost, doubled or changed in silence', async () => {
  const { rows } = await outcome(article(97, 300), 5, withoutAlignment);
  const damaged = rows.filter(({ harm }) => harm !== undefined && harm !== 'move');
  const wrong = damaged.filter(({ got, wanted }) => got !== wanted);
  expect(wrong.length).toBeGreaterThan(5);
  expect(wrong.filter(({ hostile }) => hostile.every((status) => status === 'ok'))).toEqual([]);
  expect(rows.filter(({ harm, hostile }) => harm === undefined && hostile.some((status) => status !== 'ok'))).toEqual([]);
});

const gapsOf = ({ text, segments }: { readonly text: string; readonly segments: readonly TranslatedSegment[] }): string[] => {
  let at = 0;
  const gaps = segments.map(({ target }) => {
    const gap = text.slice(at, target.start);
    at = target.end;
    return gap;
  });
  return [...gaps, text.slice(at)];
};
