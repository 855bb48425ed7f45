import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { isSectionHeading } from '../src/attribution-lines/recognise/known-fields.js';
import { createTranslator } from '../src/translator/create-translator.js';
import type { Translation } from '../src/translation.js';
import type { Translator } from '../src/translator/translator.js';
import './fixtures/typescript/children.js';
import { tinyModel } from './fixtures/models.js';

/**
 * Whole pages as they are copied from a site: an article with its menu, captions, bylines, buttons and footer. Beside each stands, line by
 * line, the English of what is not prose; ~ stands for prose, which is the model's.
 */
const folder = new URL('./cases/pages/', import.meta.url);
const linesOf = (file: string): string[] => readFileSync(new URL(file, folder), 'utf8').replace(/\n$/u, '').split('\n');
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.fr.txt'))
  .map((file) => file.slice(0, -'.fr.txt'.length));

let made: Promise<Translator> | undefined;
const translate = async (french: readonly string[], attributions: 'english' | 'source'): Promise<Translation> => {
  const translator = await (made ??= createTranslator({ model: tinyModel, workers: 1, threads: 1, beams: 1 }));
  return translator.translate(french.join('\n'), { attributions });
};
afterAll(async () => (await made)?.dispose());

const escaped = (text: string): string => text.replace(/[.*+?^$()[\]{}|\\/]/gu, String.raw`\$&`);
/** Whether a line is what was expected, with any words in place of ~. */
const isAs = (expected: string, english: string | undefined): boolean =>
  new RegExp(`^${expected.split('~').map(escaped).join('.+')}$`, 'u').test(english ?? '');

/** The kinds of the segments in each line. */
const kindsByLine = (french: readonly string[], { segments }: Translation): string[][] => {
  let start = 0;
  return french.map((line) => {
    const end = start + line.length;
    const kinds = segments.filter(({ source }) => source.start >= start && source.end <= end).map(({ kind }) => kind);
    start = end + 1;
    return kinds;
  });
};

const isOfModel = (kind: string): boolean => kind === 'sentence' || kind === 'headline';

test('seven pages, of 400 to 900 words each', () => {
  expect(pages).toHaveLength(7);
  for (const page of pages) {
    const words = linesOf(`${page}.fr.txt`).join(' ').split(/\s+/u).length;
    expect(words).toBeGreaterThanOrEqual(400);
    expect(words).toBeLessThanOrEqual(900);
  }
});

describe.each(pages)('%s', (page) => {
  const french = linesOf(`${page}.fr.txt`);
  const expected = linesOf(`${page}.lines.txt`);

  test('every line that is not prose has its English', async () => {
    expect(expected).toHaveLength(french.length);
    const english = (await translate(french, 'english')).text.split('\n');
    const wrong = expected.flatMap((line, nth) =>
      isAs(line, english[nth]) ? [] : [{ french: french[nth], expected: line, english: english[nth] }],
    );
    expect(wrong).toEqual([]);
  });

  test('prose goes to the model, and nothing else', async () => {
    const kinds = kindsByLine(french, await translate(french, 'english'));
    const wrong = expected.filter((line, nth) => line !== '' && kinds[nth]?.some(isOfModel) !== line.includes('~'));
    expect(wrong).toEqual([]);
  });

  test('with the attributions of the source, each of these lines stays as it is, but for the names of sections', async () => {
    const english = (await translate(french, 'source')).text.split('\n');
    const wrong = french.filter((line, nth) => {
      const wanted = isSectionHeading(line) ? expected[nth] : line;
      return !expected[nth]!.includes('~') && english[nth] !== wanted;
    });
    expect(wrong).toEqual([]);
  });
});
