import { expect, test } from 'vitest';
import { toCallSettings, toSettings, type TranslatorOptions } from '../src/options.js';

test('every option has a default', () => {
  const settings = toSettings();
  expect(settings).toMatchObject({
    model: 'compact',
    storage: 'auto',
    shortlist: true,
    quotes: 'english',
    punctuation: 'source',
    attributions: 'english',
    beams: 4,
  });
  expect(Object.values(settings)).not.toContain(undefined);
  expect(settings.concurrency).toBe(2 * settings.workers);
});

test('what is given stays, undefined is left out', () => {
  const given: TranslatorOptions = {
    model: 'x',
    quotes: 'source',
    beams: 1,
    workers: 3,
    threads: 2,
    concurrency: 5,
    storage: 'float32',
    shortlist: false,
  };
  expect(toSettings({ ...given, punctuation: undefined })).toMatchObject({ ...given, punctuation: 'source' });
  expect(toSettings({ workers: 3 }).concurrency).toBe(6);
});

test.each([
  [{ beams: 0 }, /^beams: 0 is not a whole number from 1 to 16\. Use 1 for greedy search\.$/u],
  [{ beams: 2.5 }, /^beams: 2\.5 is not/u],
  [{ beams: '4' }, /^beams: '4' is not/u],
  [{ workers: 0 }, /^workers: 0 is not/u],
  [{ threads: 1000 }, /^threads: 1000 is not/u],
  [{ concurrency: NaN }, /^concurrency: NaN is not/u],
  [{ storage: 'fp16' }, /^storage: 'fp16'/u],
  [{ shortlist: 'no' }, /^shortlist: 'no' is neither true nor false\.$/u],
  [{ model: ' ' }, /^model: ' ' is not/u],
  [{ quotes: 'guillemets' }, /^quotes: 'guillemets' is not a style\. Use english, source or straight\. Did you mean source\?$/u],
  [{ quotes: 'Curly' }, /Did you mean english\?$/u],
  [{ quotes: 'x' }, /Use english, source or straight\.$/u],
  [{ quotes: true }, /^quotes: true is not a style\./u],
  [{ punctuation: 'us' }, /Did you mean american\?$/u],
  [{ attributions: 'verbatim' }, /Did you mean source\?$/u],
  [{ alternatives: 16 }, /^alternatives: 16 is not a whole number from 0 to 15/u],
  [{ glossary: ['Lyon', 'Lyons'] }, /^glossary: 'Lyon' is not a term\. Pass pairs/u],
  [{ glossary: 'Lyon' }, /^glossary: 'Lyon' is not a list of terms\./u],
  [{ memory: true }, /^memory: true is no memory\. Open one with openMemory/u],
  [{ suggestions: 11 }, /^suggestions: 11 is not a whole number from 0 to 10/u],
  [{ words: 'yes' }, /^words: 'yes' is neither true nor false/u],
  [{ quote: 'english' }, /^quote: there is no such option\. Use model, /u],
])('%j is refused', (options, message) => {
  expect(() => toSettings(options as TranslatorOptions)).toThrow(
    expect.objectContaining({ name: 'Fr2enError', code: 'ERR_OPTION', message: expect.stringMatching(message) as string }),
  );
});

test('a call has its own options before those of the translator, and no others', () => {
  const settings = toSettings({ quotes: 'straight', beams: 2 });
  expect(toCallSettings({ beams: 1, words: true }, settings)).toEqual({
    quotes: 'straight',
    punctuation: 'source',
    attributions: 'english',
    beams: 1,
    alternatives: 0,
    words: true,
    glossary: settings.glossary,
    memory: settings.memory,
    suggestions: 0,
  });
  expect(() => toCallSettings({ model: 'compact' } as never, settings)).toThrow(/^model: there is no such option\. Use quotes, /u);
  expect(() => toCallSettings({ shortlist: false } as never, settings)).toThrow(/^shortlist: there is no such option\./u);
  expect(() => toCallSettings({ beams: 0 }, settings)).toThrow(/^beams: 0 is not/u);
  expect(toCallSettings({ signal: undefined } as never, settings).beams).toBe(2);
});
