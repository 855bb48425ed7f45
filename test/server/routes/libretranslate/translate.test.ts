import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import { createServer } from '../../../../src/server/create-server.js';
import type { Server } from '../../../../src/server/types.js';
import { tinyModel } from '../../../fixtures/models.js';
import '../../../fixtures/typescript/children.js';
import { post } from '../../started.js';

let server: Server;
beforeAll(async () => {
  server = await createServer({ port: 0, limits: { rate: 0, characters: 20_000 }, translator: { model: tinyModel, workers: 1 } });
});
afterAll(() => server.close());

const translate = async (fields: object): Promise<{ status: number; body: unknown }> => {
  const answer = await post(`${server.url}/translate`, { source: 'fr', target: 'en', ...fields });
  return { status: answer.status, body: await answer.json() };
};
const ok = (body: object) => ({ status: 200, body });
const refused = (error: unknown, status = 400) => ({ status, body: { error } });

describe('texts', () => {
  test.each([
    ['Le chat dort.', 'The cat sleeps.'],
    ['« Oui », a dit le maire.\n\nLe chien court.\n', '“Yes”, has said the mayor.\n\nThe dog runs.\n'],
    ['  Bonjour.  ', '  Hello.  '],
    ['   ', '   '],
    ['\n\n', '\n\n'],
    ['😀 🎉', '😀 🎉'],
  ])('%j', async (q, translatedText) => {
    expect(await translate({ q })).toEqual(ok({ translatedText }));
  });

  test('a list comes back in its order, whatever is in it', async () => {
    const q = ['Le chat dort.', '', 'Oui.', '  ', 'Le chat dort.', '😀'];
    expect(await translate({ q })).toEqual(ok({ translatedText: ['The cat sleeps.', '', 'Yes.', '  ', 'The cat sleeps.', '😀'] }));
  });

  test('one text in a list stays a list', async () => {
    expect(await translate({ q: ['Oui.'] })).toEqual(ok({ translatedText: ['Yes.'] }));
  });

  test('many texts keep their order', async () => {
    const q = Array.from({ length: 200 }, (_, nth) => `Le chat ${nth} dort.`);
    const translatedText = q.map((_, nth) => `The cat ${nth} sleeps.`);
    expect(await translate({ q })).toEqual(ok({ translatedText }));
  });

  test('a quotation that is open in one text is not open in the next', async () => {
    const { body } = await translate({ q: ['« Le chat dort.', 'Le chien court. »', 'Oui.'] });
    expect((body as { translatedText: string[] }).translatedText[2]).toBe('Yes.');
  });
});

describe('languages', () => {
  const french = 'Le ministre de la santé a annoncé hier une réforme de la loi, et les syndicats ont répondu.';
  const english = 'The minister of health announced a reform of the law yesterday, and the unions answered.';
  const german = 'Der Minister für Gesundheit hat gestern eine Reform des Gesetzes angekündigt.';

  test('French is found out', async () => {
    const { status, body } = await translate({ q: french, source: 'auto' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ detectedLanguage: { language: 'fr' } });
    expect((body as { detectedLanguage: { confidence: number } }).detectedLanguage.confidence).toBeGreaterThan(90);
  });

  test('a short text that could be anything counts as French', async () => {
    expect(await translate({ q: 'Merci.', source: 'auto' })).toMatchObject({
      body: { translatedText: 'Thanks.', detectedLanguage: { language: 'fr' } },
    });
  });

  test('a list has one language, named for each text', async () => {
    const { body } = await translate({ q: [french, 'Oui.'], source: 'auto' });
    expect(body).toMatchObject({ detectedLanguage: [{ language: 'fr' }, { language: 'fr' }] });
  });

  test('English comes back as it is', async () => {
    expect(await translate({ q: english, source: 'auto', alternatives: 2 })).toMatchObject(
      ok({ translatedText: english, detectedLanguage: { language: 'en' }, alternatives: [] }),
    );
  });

  test('what has no words comes back as it is', async () => {
    expect(await translate({ q: '😀 !', source: 'auto' })).toEqual(
      ok({ translatedText: '😀 !', detectedLanguage: { language: 'en', confidence: 0 } }),
    );
  });

  test('another language is refused by name, unless the client says that it is French', async () => {
    expect(await translate({ q: german, source: 'auto' })).toEqual(
      refused('German (de) is not supported. If the text is French, send source fr'),
    );
    expect(await translate({ q: german, source: 'fr' })).toMatchObject({ status: 200 });
  });

  test.each([
    [{ source: 'de' }, 'de is not supported'],
    [{ target: 'es' }, 'es is not supported'],
    [{ source: 'en', target: 'fr' }, 'French (fr) is not available as a target language from English (en)'],
    [{ source: 'auto', target: 'fr' }, 'French (fr) is not available as a target language from French (fr)'],
    [{ target: 'EN-<b>' }, 'This language is not supported'],
  ])('%j is refused', async (pair, error) => {
    expect(await translate({ q: 'Oui.', ...pair })).toEqual(refused(error));
  });

  test('codes may be in capitals', async () => {
    expect(await translate({ q: 'Oui.', source: 'FR', target: 'EN' })).toEqual(ok({ translatedText: 'Yes.' }));
  });
});

describe('HTML', () => {
  test.each([
    ['<p>Le <b>chat</b> dort.</p>', '<p>The <b>cat</b> sleeps.</p>'],
    ['Le <i class="x">chat</i> dort. <br>Oui.', 'The <i class="x">cat</i> sleeps. <br>Yes.'],
    [
      '<!doctype html>\n<html lang="fr"><head><meta charset="windows-1252"><title>Le marché</title></head><body><p>Été</p></body></html>',
      expect.stringMatching(
        /^<!doctype html>\n<html lang="en"><head>.*<title>The market<\/title><\/head><body><p>.*<\/p><\/body><\/html>$/u,
      ),
    ],
    ['<img src="a.png"> ', '<img src="a.png"> '],
    ['<script>const chat = "Le chat dort.";</script>', '<script>const chat = "Le chat dort.";</script>'],
  ])('%s', async (q, translatedText) => {
    expect(await translate({ q, format: 'html' })).toEqual(ok({ translatedText: translatedText as unknown }));
  });

  test('a list, and alternatives, of which there are none', async () => {
    expect(await translate({ q: ['<b>Oui.</b>', 'Non.'], format: 'html', alternatives: 2 })).toEqual(
      ok({ translatedText: ['<b>Yes.</b>', 'No.'], alternatives: [[], []] }),
    );
  });

  test('as text, a tag is text', async () => {
    const q = '<p lang="fr">Oui.</p>';
    expect(await translate({ q, format: 'html' })).toEqual(ok({ translatedText: '<p lang="en">Yes.</p>' }));
    expect((await translate({ q })).body).not.toEqual({ translatedText: '<p lang="en">Yes.</p>' });
  });
});

describe('alternatives', () => {
  test('of a text, and a list of them for a list', async () => {
    const one = await translate({ q: 'Le chat dort. Le chien court.', alternatives: 3 });
    expect(one.status).toBe(200);
    const { translatedText, alternatives } = one.body as { translatedText: string; alternatives: string[] };
    expect(translatedText).toBe('The cat sleeps. The dog runs.');
    expect(alternatives.length).toBeLessThanOrEqual(3);
    expect(alternatives).not.toContain(translatedText);
    expect(new Set(alternatives).size).toBe(alternatives.length);
    const list = await translate({ q: ['Le chat dort. Le chien court.', ''], alternatives: 3 });
    expect(list.body).toEqual({ translatedText: [translatedText, ''], alternatives: [alternatives, []] });
  });

  test.each([0, -1])('%s: none are wanted, and none are named', async (alternatives) => {
    expect(await translate({ q: 'Oui.', alternatives })).toEqual(ok({ translatedText: 'Yes.' }));
  });

  test('more than a search can find: as many as there are', async () => {
    expect(await translate({ q: 'Oui.', alternatives: 1000 })).toMatchObject({ status: 200, body: { translatedText: 'Yes.' } });
  });
});

describe('requests', () => {
  test.each(['q', 'source', 'target'])('without %s', async (name) => {
    for (const value of [undefined, null, '']) {
      expect(await translate({ q: 'Oui.', [name]: value })).toEqual(refused(`Invalid request: missing ${name} parameter`));
    }
  });

  test.each([{ format: '' }, { format: null }, { alternatives: null, api_key: null }, { secret: 'x', anything: 1 }])(
    '%j counts as not sent',
    async (fields) => {
      expect(await translate({ q: 'Oui.', ...fields })).toEqual(ok({ translatedText: 'Yes.' }));
    },
  );

  test.each([
    [{ q: [] }, 'missing q parameter'],
    [{ q: { a: 1 } }, 'q parameter is not a text or a list of texts'],
    [{ q: ['Oui.', ['Non.']] }, 'q parameter is not a text or a list of texts'],
    [{ source: ['fr'] }, 'source parameter is not a text'],
    [{ format: 'pdf' }, 'format parameter is not text or html'],
    [{ alternatives: 'many' }, 'alternatives parameter is not a number'],
    [{ alternatives: 1.5 }, 'alternatives parameter is not a number'],
  ])('%j is refused', async (fields, error) => {
    expect(await translate({ q: 'Oui.', ...fields })).toEqual(refused(`Invalid request: ${error}`));
  });

  test.each(['["Oui."]', '{"q":', '"Oui."', ''])('the body %s is refused', async (body) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${server.url}/translate`, { method: 'POST', headers, body });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: expect.any(String) as unknown });
  });

  test.each(['/translate', '/detect'])('%s: a form without its boundary is refused', async (path) => {
    const answer = await fetch(server.url + path, { method: 'POST', headers: { 'content-type': 'multipart/form-data' }, body: 'q=Oui.' });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: expect.stringContaining('form') as unknown });
  });

  test('too long a text, and too many', async () => {
    expect(await translate({ q: 'a'.repeat(20_001) })).toMatchObject({
      status: 413,
      body: { error: expect.stringContaining('20000') as unknown },
    });
    expect(await translate({ q: ['a'.repeat(15_000), 'a'.repeat(15_000)] })).toMatchObject({ status: 413 });
    expect(await translate({ q: Array.from({ length: 1001 }, () => '') })).toEqual(
      refused('Invalid request: request (1001) exceeds text limit (1000)'),
    );
  });

  test.each([
    ['a form', () => new URLSearchParams({ q: 'Le chat\r\n« dort ».', source: 'fr', target: 'en' })],
    ['a multipart form', () => formOf({ q: 'Le chat\r\n« dort ».', source: 'fr', target: 'en', format: '' })],
  ])('%s', async (_, body) => {
    const answer = await fetch(`${server.url}/translate`, { method: 'POST', body: body() });
    expect(await answer.json()).toEqual({ translatedText: 'The cat\r\n“sleeps”.' });
  });

  test('a long text in a multipart form is not cut', async () => {
    const q = 'é '.repeat(9000);
    const answer = await fetch(`${server.url}/translate`, { method: 'POST', body: formOf({ q, source: 'fr', target: 'en' }) });
    expect(((await answer.json()) as { translatedText: string }).translatedText.length).toBeGreaterThan(9000);
  });

  test('several texts in a form are a list', async () => {
    const body = new URLSearchParams([
      ['q', 'Oui.'],
      ['q', 'Non.'],
      ['source', 'fr'],
      ['target', 'en'],
    ]);
    const answer = await fetch(`${server.url}/translate`, { method: 'POST', body });
    expect(await answer.json()).toEqual({ translatedText: ['Yes.', 'No.'] });
  });

  test('everything in the address', async () => {
    const answer = await fetch(`${server.url}/translate?q=Oui.&source=fr&target=en`, { method: 'POST' });
    expect(await answer.json()).toEqual({ translatedText: 'Yes.' });
  });
});

const formOf = (fields: Readonly<Record<string, string>>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};
