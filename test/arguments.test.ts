import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { playedMarian } from './repair/played-marian.js';
import {
  createTranslator,
  listModels,
  modelPath,
  pullModel,
  removeModel,
  segment,
  splitSentences,
  translate,
  verifyModel,
} from '../src/index.js';
import { toSettings } from '../src/options.js';
import { translatorOf } from '../src/translator/pipeline.js';

/** What a caller without a compiler may hand over. */
type Anything = (...given: unknown[]) => unknown;

const translator = translatorOf(playedMarian(), toSettings());
const drain = async (source: unknown, options?: unknown): Promise<string> => {
  let english = '';
  for await (const { gap, segment: found } of translator.stream(source as never, options as never))
    english += gap + (found?.target.text ?? '');
  return english;
};
const functions: Readonly<Record<string, Anything>> = {
  translate: translate as Anything,
  segment: segment as Anything,
  splitSentences: splitSentences as Anything,
  createTranslator: createTranslator as Anything,
  pullModel: pullModel as Anything,
  removeModel: removeModel as Anything,
  verifyModel: verifyModel as Anything,
  modelPath: modelPath as Anything,
  'translator.translate': translator.translate.bind(translator) as Anything,
  'translator.stream': drain,
};

test.each<[string, unknown[], string]>([
  ['translate', [undefined], 'french: undefined is not a string. Pass the text itself.'],
  ['translate', [null], 'french: null is not a string. Pass the text itself.'],
  ['translate', ['Oui.', null], 'options: null is not an object. Leave it out, or pass { quotes: … }.'],
  ['translate', ['Oui.', { quote: 'source' }], 'quote: there is no such option. Use quotes, '],
  ['translate', ['Oui.', { toString: 1 }], 'toString: there is no such option. Use quotes, '],
  ['segment', [undefined], 'prose: undefined is not a string. Pass the text itself.'],
  ['segment', [{ text: 5 }], 'prose.text: 5 is not a string.'],
  ['segment', [{ text: 'Oui.', blocks: {} }], 'prose.blocks: {} is not a list of spans.'],
  ['segment', [{ text: 'Oui.', opaque: [{ start: 0, end: 9 }] }], 'prose.opaque[0]: { start: 0, end: 9 } is not a span of the text.'],
  [
    'translator.translate',
    [
      {
        text: 'Oui. Non.',
        opaque: [
          { start: 4, end: 5 },
          { start: 0, end: 2 },
        ],
      },
    ],
    'french.opaque[1]: { start: 0, end: 2 } is not a span of the text. Spans lie inside it, in order and without overlap.',
  ],
  [
    'translator.stream',
    [{ text: 'Oui.', blocks: [{ start: 0, end: 4, kind: 'verse' }] }],
    "source.blocks[0].kind: 'verse' is not a kind of block. Use paragraph, heading, item, cell, cue, lines.",
  ],
  ['splitSentences', [['Oui.']], "text: [ 'Oui.' ] is not a string. Pass the text itself."],
  ['createTranslator', [null], 'options: null is not an object. Leave it out, or pass { model: … }.'],
  ['createTranslator', ['compact'], "options: 'compact' is not an object."],
  ['createTranslator', [[]], 'options: [] is not an object.'],
  ['createTranslator', [{ signal: undefined }], 'signal: there is no such option. Use model, '],
  ['pullModel', [undefined], "name: undefined is not the name of a model. Pass one such as 'opus-mt-fr-en'."],
  ['pullModel', ['opus-mt-fr-en', null], 'options: null is not an object. Leave it out, or pass { storage: … }.'],
  ['pullModel', ['opus-mt-fr-en', { patience: 3 }], 'patience: there is no such option. Use storage, force, signal, onProgress, onWait.'],
  ['pullModel', ['opus-mt-fr-en', { force: 'yes' }], "force: 'yes' is not true or false. Pass one of the two, or leave it out."],
  ['pullModel', ['opus-mt-fr-en', { storage: 8 }], 'storage: 8 is not a storage. Use auto, quantized, int8 or float32.'],
  ['pullModel', ['opus-mt-fr-en', { onWait: true }], 'onWait: true is not a function. Pass a function, or leave it out.'],
  ['removeModel', [{ name: 'x' }], "name: { name: 'x' } is not the name of a model."],
  [
    'removeModel',
    ['opus-mt-fr-en', { signal: 'now' }],
    "signal: 'now' is not an AbortSignal. Pass the signal of an AbortController, or leave it out.",
  ],
  ['verifyModel', [null], 'nameOrFolder: null is not the name of a model.'],
  ['modelPath', [' '], "nameOrFolder: ' ' is not the name of a model."],
  ['translator.translate', [7], 'french: 7 is not a string.'],
  ['translator.translate', ['Oui.', { onProgress: 'log' }], "onProgress: 'log' is not a function. Pass a function, or leave it out."],
  ['translator.translate', ['Oui.', { signal: {} }], 'signal: {} is not an AbortSignal.'],
  ['translator.translate', ['Oui.', { model: 'compact' }], 'model: there is no such option. Use quotes, '],
  ['translator.stream', ['Oui.'], "source: 'Oui.' is not a stream. For a whole text, call translate."],
  ['translator.stream', [undefined], 'source: undefined is not an async iterable of strings.'],
  ['translator.stream', [Readable.from([Buffer.from('Oui.')])], ' is not a string. Give the stream an encoding'],
  ['translator.stream', [Readable.from(['Oui.']), 5], 'options: 5 is not an object.'],
])('%s(%j…) is refused by name', async (name, given, message) => {
  // a function that answers at once throws at once
  const call = async (): Promise<unknown> => functions[name]!(...given);
  await expect(call()).rejects.toMatchObject({
    name: 'Fr2enError',
    code: 'ERR_OPTION',
    message: expect.stringContaining(message) as string,
  });
});

describe('what is right goes through', () => {
  test('undefined is the same as left out', async () => {
    const { text } = await translator.translate('Oui.', { signal: undefined, onProgress: undefined, quotes: undefined });
    expect(text).toBe((await translator.translate('Oui.', undefined)).text);
    expect((await listModels()).length).toBeGreaterThan(0);
    expect(await modelPath(undefined)).toBe(await modelPath());
  });

  test('a stream of strings, whatever is iterable, and an empty text', async () => {
    expect(await drain(Readable.from(['Oui', '.']))).toBe(await drain(['Oui.']));
    expect([segment(''), splitSentences('')]).toEqual([[], []]);
    const known = { text: 'Oui.', blocks: [{ start: 0, end: 4, kind: 'heading' }], opaque: [{ start: 0, end: 0 }] } as const;
    expect(segment(known)).toMatchObject([{ kind: 'headline' }]);
    expect(await drain(known)).toBe(await drain(['Oui.']));
  });

  test('a long value is not repeated whole', async () => {
    const refused = translator.translate('Oui.', { onProgress: 'x'.repeat(10_000) } as never);
    await expect(refused).rejects.toMatchObject({ message: expect.stringMatching(/^.{60,160}$/u) as string });
  });
});
