import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frenchText } from '../../../invariants/french.js';
import { post, started, startedAlone, startedForAll } from '../../started.js';
import { conforms, errorOf, type Translated, type TranslatedPart } from './answers.js';

interface Line {
  readonly language?: { readonly code: string };
  readonly model?: object;
  readonly gap?: string;
  readonly segment?: TranslatedPart | null;
  readonly report?: object;
  readonly error?: object;
}

const linesOf = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

const open = startedForAll({ limits: { rate: 0 } });

test('the model, the parts and the report come as lines of JSON', async () => {
  const url = open();
  const answer = await post(`${url}/v1/translate/stream`, { text: 'Le chat dort. Il pleut.\n' });
  expect(answer.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
  expect(answer.headers.get('x-accel-buffering')).toBe('no');
  const [model, first, second, last, report, ...others] = linesOf(await answer.text());
  expect(model).toEqual({ model: { name: 'tiny-model', revision: expect.any(String) as string } });
  expect(first).toMatchObject({ gap: '', segment: { id: 0, target: { start: 0, end: 15, text: 'The cat sleeps.' } } });
  expect(second).toMatchObject({ gap: ' ', segment: { id: 1, target: { start: 16, text: 'He rains.' } } });
  expect(last).toEqual({ gap: '\n', segment: null });
  expect(report?.report).toMatchObject({ segments: 2, ok: 2, repaired: 0, failed: 0 });
  expect(others).toEqual([]);
  await conforms(url, 'Segment', first?.segment);
  await conforms(url, 'Report', report?.report);
});

test('a text that does not look like French is said to, before its parts', async () => {
  const { url } = await started();
  const keysOf = async (text: string) =>
    linesOf(await (await post(`${url}/v1/translate/stream`, { text })).text()).map((line) => Object.keys(line)[0]);
  const english = 'The council has decided that the bridge will be closed for a month, since nobody knows who should pay for the work.';
  const answer = await post(`${url}/v1/translate/stream`, { text: english });
  expect(linesOf(await answer.text())[1]).toEqual({ language: { code: 'en' } });
  expect(await keysOf(english)).toEqual(['model', 'language', 'gap', 'gap', 'report']);
  const french = 'Le conseil a décidé que le pont serait fermé pendant un mois, car personne ne sait qui doit payer les travaux.';
  expect(await keysOf(french)).toEqual(['model', 'gap', 'gap', 'report']);
  expect(await keysOf('The end.')).toEqual(['model', 'gap', 'gap', 'report']);
});

test('they come as server-sent events to who asks for these', async () => {
  const answer = await post(`${open()}/v1/translate/stream`, { text: 'Le chat dort.' }, { accept: 'text/event-stream' });
  expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const events = (await answer.text()).trimEnd().split('\n\n');
  expect(events.map((event) => /^event: (\w+)\ndata: \{.*\}$/u.exec(event)?.[1])).toEqual(['model', 'part', 'part', 'report']);
});

test('the first part is there long before the last', async () => {
  const answer = await post(`${open()}/v1/translate/stream`, { text: 'Le chat dort. '.repeat(3000) });
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  const since = performance.now();
  let seen = '';
  while (!seen.includes('"gap"')) seen += (await reader.read()).value ?? '';
  const untilFirst = performance.now() - since;
  for (let read = await reader.read(); !read.done; read = await reader.read()) seen += read.value;
  expect(linesOf(seen).at(-1)?.report).toMatchObject({ segments: 3000 });
  expect(untilFirst).toBeLessThan((performance.now() - since) / 2);
});

test('what fails before the first part is a status', async () => {
  const { url } = await started({ limits: { characters: 20 } });
  const refused = (body: unknown) => errorOf(post(`${url}/v1/translate/stream`, body));
  expect(await refused({ text: 'Le chat dort. Il pleut.' })).toEqual([413, 'too_large', expect.any(String)]);
  expect(await refused({ text: 'Oui.', model: 'large' })).toEqual([400, 'bad_request', expect.stringContaining('model: large')]);
  expect(await refused({ text: 'Oui.', beams: 17 })).toEqual([400, 'bad_request', expect.stringContaining('beams: 17')]);
  expect(await refused({ text: 'Oui.', emit: 'tmx' })).toEqual([400, 'bad_request', expect.stringContaining("'emit'")]);
  expect(await refused({ text: '{', format: 'json' })).toEqual([422, 'unreadable_file', expect.any(String)]);
});

test('what fails on the way is the last line', async () => {
  const server = await startedAlone({ grace: 0 });
  const answer = await post(`${server.url}/v1/translate/stream`, { text: 'Le chat dort. '.repeat(10_000) });
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let seen = (await reader.read()).value ?? '';
  const closed = server.close();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) seen += read.value;
    expect(linesOf(seen).at(-1)?.error).toMatchObject({ code: expect.any(String) as string });
  } catch {
    // the connection may be ended first: then the last line is no report
    expect(seen).not.toContain('"report"');
  }
  await closed;
});

test('a client that goes away takes its text along', async () => {
  const { url } = await started();
  const gone = new AbortController();
  const body = JSON.stringify({ text: 'Le chat dort. '.repeat(10_000) });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/v1/translate/stream`, { method: 'POST', headers, body, signal: gone.signal });
  await answer.body!.getReader().read();
  gone.abort();
  const waiting = async (): Promise<string> =>
    /^fr2en_waiting_characters (\d+)$/mu.exec(await (await fetch(`${url}/metrics`)).text())?.[1] ?? 'none';
  await expect.poll(waiting, { timeout: 5000 }).toBe('0');
});

test('the parts joined are the English of /v1/translate', async () => {
  const url = open();
  await fc.assert(
    fc.asyncProperty(frenchText(), async (text) => {
      const whole = (await (await post(`${url}/v1/translate`, { text, beams: 1 })).json()) as Translated;
      const lines = linesOf(await (await post(`${url}/v1/translate/stream`, { text, beams: 1 })).text());
      const parts = lines.filter(({ gap }) => gap !== undefined);
      expect(parts.map(({ gap, segment }) => `${gap}${segment?.target.text ?? ''}`).join('')).toBe(whole.text);
      expect(parts.flatMap(({ segment }) => segment ?? [])).toEqual(whole.segments);
    }),
    { numRuns: 25 },
  );
});
