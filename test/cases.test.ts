import { afterAll, describe, expect, test } from 'vitest';
import type { Translator } from '../src/translator/translator.js';
import { createTranslator } from '../src/translator/create-translator.js';
import type { Case } from './cases/case.js';
import { attributions } from './cases/attributions.js';
import { bylines } from './cases/bylines.js';
import { credits } from './cases/credits.js';
import { datelines } from './cases/datelines.js';
import { layout } from './cases/layout.js';
import { letterForLetter } from './cases/letter-for-letter.js';
import { nestedQuotations } from './cases/nested-quotations.js';
import { numbers } from './cases/numbers.js';
import { paragraphs } from './cases/paragraphs.js';
import { quotations } from './cases/quotations.js';
import { rarities } from './cases/rarities.js';
import { sourcesAndDates } from './cases/sources-and-dates.js';
import { typography } from './cases/typography.js';
import './fixtures/typescript/children.js';
import { tinyModel } from './fixtures/models.js';

const tables: Readonly<Record<string, readonly Case[]>> = {
  quotations,
  nestedQuotations,
  paragraphs,
  attributions,
  bylines,
  datelines,
  credits,
  sourcesAndDates,
  numbers,
  letterForLetter,
  typography,
  layout,
  rarities,
};

const translators = new Map<string, Promise<Translator>>();

/** One translator for each set of options, so that only one or two model processes are started at a time. */
const translatorFor = (options: NonNullable<Case['options']>): Promise<Translator> => {
  const key = JSON.stringify(options);
  const made = translators.get(key) ?? createTranslator({ model: tinyModel, workers: 1, threads: 1, ...options });
  translators.set(key, made);
  return made;
};

afterAll(async () => {
  for (const made of translators.values()) await (await made).dispose();
});

const observe = async ({ french, options = {} }: Case) => {
  const { text, segments } = await (await translatorFor(options)).translate(french);
  const checks = segments.flatMap((segment) => segment.checks);
  return {
    english: text,
    attributions: segments.flatMap(({ attributions }) => attributions.map(({ start, end }) => french.slice(start, end))),
    kinds: segments.map(({ kind }) => kind),
    failed: checks.flatMap(({ status, rule, detail }) => (status === 'failed' ? [`${rule}: ${detail}`] : [])),
    repaired: checks.flatMap(({ status, rule, detail }) => (status === 'repaired' ? [`${rule}: ${detail}`] : [])),
  };
};

const wanted = ({ english, attributions = [], kinds = ['sentence'], failed = [], repaired = [] }: Case) => ({
  english,
  attributions,
  kinds,
  failed: failed.map((rule): unknown => expect.stringMatching(`^${rule}: `)),
  repaired,
});

describe.each(Object.entries(tables))('%s', (_, cases) => {
  for (const each of cases) {
    const run = async (): Promise<void> => {
      expect(await observe(each)).toEqual(wanted(each));
    };
    if (each.todo === undefined) test(each.name, run);
    else test.fails(`${each.name} (not yet: ${each.todo})`, run);
  }
});

test('150 cases and more, each name once', () => {
  const names = Object.values(tables).flatMap((cases) => cases.map(({ name }) => name));
  expect(names.length).toBeGreaterThanOrEqual(150);
  expect(new Set(names).size).toBe(names.length);
});
