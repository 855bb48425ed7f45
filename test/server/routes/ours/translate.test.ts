import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frenchText } from '../../../invariants/french.js';
import { post, started, startedForAll } from '../../started.js';
import { conforms, errorOf, type Translated } from './answers.js';

const quoted = '« Oui », a dit le maire.\n\nLe chat dort. Il pleut.\n';

const open = startedForAll({ limits: { rate: 0 } });

test('a text comes back as fr2en --emit json writes it, and as the document describes it', async () => {
  const url = open();
  const answer = await post(`${url}/v1/translate`, { text: quoted, alternatives: 2, words: true });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const translated = (await answer.json()) as Translated;
  expect(translated.text).toBe('“Yes”, has said the mayor.\n\nThe cat sleeps. He rains.\n');
  expect(translated.segments.map(({ words }) => words?.length)).toEqual([5, 3, 2]);
  expect(translated.report).toMatchObject({ segments: 3, ok: 3, failed: 0 });
  await conforms(url, 'Translation', translated);
});

test('another emit comes as its bytes, with its media type', async () => {
  const url = open();
  const emitted = async (emit: string, format = 'text', text = 'Le chat dort.'): Promise<[string | null, string]> => {
    const answer = await post(`${url}/v1/translate`, { text, emit, format });
    return [answer.headers.get('content-type'), await answer.text()];
  };
  expect(await emitted('same')).toEqual(['text/plain; charset=utf-8', 'The cat sleeps.']);
  expect(await emitted('same', 'html', '<p>Le <b>chat</b> dort.</p>')).toEqual([
    'text/html; charset=utf-8',
    '<p>The <b>cat</b> sleeps.</p>',
  ]);
  expect(await emitted('text', 'html', '<p>Le <b>chat</b> dort.</p>')).toEqual(['text/plain; charset=utf-8', 'The cat sleeps.']);
  expect(await emitted('tmx')).toEqual(['application/x-tmx+xml; charset=utf-8', expect.stringContaining('<seg>The cat sleeps.</seg>')]);
  expect(await emitted('xliff')).toEqual([
    'application/xliff+xml; charset=utf-8',
    expect.stringContaining('<target>The cat sleeps.</target>'),
  ]);
  expect(await emitted('bilingual')).toEqual(['text/html; charset=utf-8', expect.stringContaining('The cat sleeps.')]);
  expect(await emitted('tsv')).toEqual([
    'text/tab-separated-values; charset=utf-8',
    expect.stringContaining('Le chat dort.\tThe cat sleeps.\t'),
  ]);
  expect(await emitted('jsonl')).toEqual(['application/x-ndjson; charset=utf-8', expect.stringMatching(/^\{"id":0,.*\}\n$/u)]);
});

test("the reader's own English stands in every emit, and all behind it moves along", async () => {
  const url = open();
  const asked = async (emit: string): Promise<string> =>
    (await post(`${url}/v1/translate`, { text: quoted, emit, words: true, choices: { 1: 'The tomcat is fast asleep.' } })).text();
  const json = JSON.parse(await asked('json')) as Translated;
  expect(json.text).toBe('“Yes”, has said the mayor.\n\nThe tomcat is fast asleep. He rains.\n');
  for (const { source, target } of json.segments) {
    expect(quoted.slice(source.start, source.end)).toBe(source.text);
    expect(json.text.slice(target.start, target.end)).toBe(target.text);
  }
  expect(json.segments[1]).toMatchObject({ origin: 'reader', checks: [] });
  expect(json.segments[2]?.words?.map(({ target }) => json.text.slice(target.start, target.end))).toEqual(['He', 'rains']);
  for (const emit of ['same', 'text', 'tsv', 'tmx', 'xliff', 'bilingual', 'jsonl']) {
    const written = await asked(emit);
    expect(written, emit).toContain(emit === 'bilingual' ? 'tomcat' : 'The tomcat is fast asleep.');
    expect(written, emit).not.toContain('The cat sleeps.');
  }
});

test('what is wrong is refused by name, with what is right', async () => {
  const { url } = await started({ limits: { characters: 50 } });
  const refused = (body: unknown): Promise<[number, string, string]> => errorOf(post(`${url}/v1/translate`, body));
  const text = 'Le chat dort.';
  expect(await refused({ text: null })).toEqual([400, 'bad_request', 'text: null is not a string. Pass the text itself.']);
  expect(await refused({})).toEqual([400, 'bad_request', 'text: is missing.']);
  expect(await refused([text])).toEqual([400, 'bad_request', expect.stringContaining('no JSON object')]);
  expect(await refused({ text, quotes: 'french' })).toEqual([400, 'bad_request', expect.stringContaining('Did you mean source?')]);
  expect(await refused({ text, beams: '4' })).toEqual([400, 'bad_request', expect.stringContaining("beams: '4'")]);
  expect(await refused({ text, alternatives: 16 })).toEqual([400, 'bad_request', expect.stringContaining('alternatives: 16')]);
  expect(await refused({ text, words: 'yes' })).toEqual([400, 'bad_request', expect.stringContaining("words: 'yes'")]);
  expect(await refused({ text, emit: 'pdf' })).toEqual([400, 'bad_request', expect.stringContaining("emit: 'pdf'")]);
  expect(await refused({ text, format: 'docx' })).toEqual([400, 'bad_request', expect.stringContaining('/v1/jobs')]);
  expect(await refused({ text, format: ['text'] })).toEqual([400, 'bad_request', expect.stringContaining('is not a format')]);
  expect(await refused({ text, model: 'large' })).toEqual([400, 'bad_request', expect.stringContaining('model: large')]);
  expect(await refused({ text, quote: 'english' })).toEqual([
    400,
    'bad_request',
    expect.stringContaining("'quote': there is no such option"),
  ]);
  expect(await refused({ text, choices: { 7: 'A cat.' } })).toEqual([400, 'bad_request', 'choices.7: the text has no segment 7.']);
  expect(await refused({ text, choices: { one: 'A cat.' } })).toEqual([400, 'bad_request', expect.stringContaining("choices.'one'")]);
  expect(await refused({ text, choices: { 0: ' ' } })).toEqual([400, 'bad_request', expect.stringContaining('choices.0: has no text')]);
  expect(await refused({ text, choices: null })).toEqual([400, 'bad_request', expect.stringContaining('choices: is no object')]);
  expect(await refused({ text: '{', format: 'json' })).toEqual([422, 'unreadable_file', expect.stringContaining('line 1')]);
  expect(await refused({ text: text.repeat(4) })).toEqual([413, 'too_large', expect.stringContaining('at most 50')]);
  const form = await fetch(`${url}/v1/translate`, { method: 'POST', body: new URLSearchParams({ text }) });
  expect(await errorOf(Promise.resolve(form))).toEqual([415, 'unsupported_media_type', expect.any(String)]);
});

test('any text keeps its offsets, a mark of byte order and half a character included', async () => {
  const url = open();
  const text = fc.tuple(fc.constantFrom('', '\ufeff', '\ud83d'), frenchText()).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, fc.nat(3), async (french, nth) => {
      const ask = async (choices: object): Promise<Translated> =>
        (await (await post(`${url}/v1/translate`, { text: french, beams: 1, choices })).json()) as Translated;
      const plain = await ask({});
      const chosen = nth < plain.segments.length ? await ask({ [nth]: 'What the reader wrote' }) : plain;
      // what is no whole character cannot be sent in UTF-8
      const sent = french.replace(/[\ud800-\udbff](?![\udc00-\udfff])/gu, '\ufffd');
      for (const { text: english, segments } of [plain, chosen]) {
        for (const { source, target } of segments) {
          expect(sent.slice(source.start, source.end)).toBe(source.text);
          expect(english.slice(target.start, target.end)).toBe(target.text);
        }
      }
    }),
    { numRuns: 30 },
  );
});
