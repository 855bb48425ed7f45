import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { haveClients, runClient } from '../../clients.js';
import { started } from '../../started.js';

/** A file of keys with one key, `right`. */
const keyFile = async (): Promise<string> => {
  const keys = join(await mkdtemp(join(tmpdir(), 'fr2en-test-')), 'keys');
  await writeFile(keys, `${createHash('sha256').update('right').digest('hex')} tests\n`);
  return keys;
};

const article = '« Le chat dort », a dit le maire.\n\nLe ministre a annoncé hier que la réforme était dans la loi.';

describe.skipIf(!haveClients)('libretranslatepy', () => {
  type Call = readonly [method: string, args: readonly unknown[]];
  const python = (url: string, calls: readonly Call[], key?: string): Promise<[number, unknown][]> =>
    runClient('libretranslatepy-client.py', { url, key, calls });

  test('texts, languages, refusals', async () => {
    const { url } = await started({ limits: { characters: 500 } });
    const answers = await python(url, [
      ['translate', ['Le chat dort.', 'fr', 'en']],
      ['translate', [article, 'auto', 'en']],
      ['translate', ['Un & deux + 100 % ; « oui » = 😀', 'fr', 'en']],
      ['translate', ['Le <b>chat</b> dort.', 'fr', 'en']],
      ['detect', [article]],
      ['languages', []],
      ['translate', ['Das ist ein Hund, der im Garten auf die Katze wartet.', 'auto', 'en']],
      ['translate', ['Oui.', 'fr', 'es']],
      ['translate', ['Oui.']],
      ['translate', ['', 'fr', 'en']],
      ['translate', ['a'.repeat(501), 'fr', 'en']],
    ]);
    expect(answers).toEqual([
      [200, 'The cat sleeps.'],
      [200, expect.stringMatching(/^“The cat sleeps”.*mayor\.\n\nThe minister .*law\.$/u)],
      [200, expect.stringMatching(/& .*\+ 100%; “yes” = 😀$/u)],
      [200, 'The <b>cat</b> sleeps.'],
      [200, expect.arrayContaining([{ confidence: expect.any(Number) as unknown, language: 'fr' }])],
      [200, [expect.objectContaining({ code: 'fr' }), expect.objectContaining({ code: 'en' })]],
      [400, { error: expect.stringContaining('German (de) is not supported') as unknown }],
      [400, { error: 'es is not supported' }],
      [400, { error: 'es is not supported' }],
      [400, { error: 'Invalid request: missing q parameter' }],
      [413, { error: expect.stringContaining('501') as unknown }],
    ]);
  });

  test('keys', async () => {
    const { url } = await started({ keys: await keyFile() });
    const calls: readonly Call[] = [
      ['translate', ['Oui.', 'fr', 'en']],
      ['detect', ['Oui, je suis dans le jardin.']],
      ['languages', []],
    ];
    expect(await python(url, calls, 'right')).toEqual([
      [200, 'Yes.'],
      [200, expect.any(Array)],
      [200, expect.any(Array)],
    ]);
    const invalid = [403, { error: 'Invalid API key' }];
    expect(await python(url, calls, 'wrong')).toEqual([invalid, invalid, [200, expect.any(Array)]]);
    const none = [400, { error: 'An API key is needed: send it as api_key' }];
    expect(await python(url, calls)).toEqual([none, none, [200, expect.any(Array)]]);
  });

  test('too many', async () => {
    const { url } = await started({ limits: { rate: 3 } });
    const answers = await python(
      url,
      Array.from({ length: 4 }, (): Call => ['translate', ['Oui.', 'fr', 'en']]),
    );
    expect(answers.slice(0, 3)).toEqual([
      [200, 'Yes.'],
      [200, 'Yes.'],
      [200, 'Yes.'],
    ]);
    expect(answers[3]).toEqual([429, { error: expect.stringMatching(/^Slowdown: .*3/u) as unknown }]);
  });
});

describe.skipIf(!haveClients)('libretranslate of npm', () => {
  const node = (calls: readonly object[]): Promise<unknown[]> => runClient('libretranslate-client.mjs', calls);

  test('texts, lists, HTML, refusals', async () => {
    const { url: apiurl } = await started({ limits: { characters: 500 } });
    const fr = { apiurl, source: 'fr', target: 'en' };
    const answers = await node([
      { ...fr, query: 'Le chat dort.' },
      { apiurl, target: 'en', query: article },
      { ...fr, query: ['Le chat dort.', '', 'Oui.'] },
      { ...fr, query: '<p>Le <b>chat</b> dort.</p>', format: 'html' },
      { ...fr, query: 'Oui.', target: 'es' },
      { ...fr, query: 'Oui.', source: 'en', target: 'fr' },
      { ...fr, query: 'a'.repeat(501) },
    ]);
    expect(answers).toEqual([
      'The cat sleeps.',
      expect.stringMatching(/^“The cat sleeps”.*mayor\.\n\nThe minister .*law\.$/u),
      ['The cat sleeps.', '', 'Yes.'],
      '<p>The <b>cat</b> sleeps.</p>',
      { thrown: 'This language was not found/does not exist.' },
      // it does not look at the status: what was refused has no text
      null,
      null,
    ]);
  });

  test('keys, and a key that is not needed', async () => {
    const { url } = await started({ keys: await keyFile() });
    const { url: open } = await started();
    const text = { source: 'fr', target: 'en', query: 'Oui.' };
    expect(
      await node([
        { ...text, apiurl: url, apiKey: 'right' },
        { ...text, apiurl: url, apiKey: 'wrong' },
        { ...text, apiurl: url },
        { ...text, apiurl: open, apiKey: 'any' },
      ]),
    ).toEqual(['Yes.', null, null, 'Yes.']);
  });
});
