import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { post, started } from '../../../started.js';
import { conforms, errorOf } from '../answers.js';

interface Job {
  readonly id: string;
  readonly state: string;
  readonly error?: { readonly code: string };
}

type Field = readonly [name: string, value: string | { readonly name: string; readonly text: string }];

/** A form with its fields in this order. */
const formOf = (...fields: readonly Field[]): FormData => {
  const form = new FormData();
  for (const [name, value] of fields) {
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, new Blob([value.text]), value.name);
  }
  return form;
};

const send = (url: string, form: FormData, headers = {}): Promise<Response> =>
  fetch(`${url}/v1/jobs`, { method: 'POST', body: form, headers });

const settled = async (url: string, { id }: Job): Promise<Job> => {
  const events = await (await fetch(`${url}/v1/jobs/${id}/events`)).text();
  const last = events.trimEnd().split('\n\n').at(-1) ?? '';
  return JSON.parse(last.replace(/^event: job\ndata: /u, '')) as Job;
};

const article = { name: 'été.fr.txt', text: 'Le chat dort.\nIl pleut.\n' };

test('a file is sent, watched, fetched and forgotten, with options before and behind it', async () => {
  const { url } = await started();
  const sent = await send(url, formOf(['quotes', 'straight'], ['file', article], ['emit', 'same'], ['beams', '2'], ['words', 'false']));
  expect(sent.status).toBe(202);
  const job = (await sent.json()) as Job;
  expect(sent.headers.get('location')).toBe(`/v1/jobs/${job.id}`);
  await conforms(url, 'Job', job);
  const done = await settled(url, job);
  await conforms(url, 'Job', done);
  expect(done).toMatchObject({ name: 'été.fr.txt', englishName: 'été.en.txt', state: 'done', done: 2, total: 2, report: { segments: 2 } });
  expect(await (await fetch(`${url}/v1/jobs/${job.id}`)).json()).toEqual(done);
  const file = await fetch(`${url}/v1/jobs/${job.id}/file`);
  expect(file.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(file.headers.get('content-disposition')).toBe(`attachment; filename="_t_.en.txt"; filename*=UTF-8''%C3%A9t%C3%A9.en.txt`);
  expect(file.headers.get('content-length')).toBe('26');
  expect(await file.text()).toBe('The cat sleeps.\nHe rains.\n');
  const forget = async (): Promise<number> => (await fetch(`${url}/v1/jobs/${job.id}`, { method: 'DELETE' })).status;
  expect([await forget(), await forget()]).toEqual([204, 204]);
  expect(await errorOf(fetch(`${url}/v1/jobs/${job.id}/file`))).toEqual([404, 'not_found', expect.any(String)]);
});

test('a file that cannot be read fails, and says why', async () => {
  const { url } = await started();
  const job = await settled(url, (await (await send(url, formOf(['file', { name: 'a.json', text: '{"a": ' }]))).json()) as Job);
  expect(job).toMatchObject({ state: 'failed', error: { code: 'unreadable_file', message: expect.stringContaining('line 1') as string } });
  await conforms(url, 'Job', job);
  expect(await errorOf(fetch(`${url}/v1/jobs/${job.id}/file`))).toEqual([409, 'unreadable_file', expect.stringContaining('line 1')]);
});

test('a form that is wrong is refused by name, before and behind the file, and nothing is kept', async () => {
  const { url } = await started({ limits: { jobs: 1, file: 1000 } });
  const refused = (...fields: readonly Field[]) => errorOf(send(url, formOf(...fields)));
  const file = ['file', article] as const;
  expect(await refused(['emit', 'same'])).toEqual([400, 'bad_request', expect.stringContaining('file: ')]);
  expect(await refused(file, file)).toEqual([400, 'bad_request', expect.stringContaining('a second file')]);
  expect(await refused(['upload', article])).toEqual([400, 'bad_request', expect.stringContaining("'upload'")]);
  expect(await refused(['colour', 'red'], file)).toEqual([400, 'bad_request', expect.stringContaining("'colour'")]);
  expect(await refused(file, ['colour', 'red'])).toEqual([400, 'bad_request', expect.stringContaining("'colour'")]);
  expect(await refused(file, ['emit', 'pdf'])).toEqual([400, 'bad_request', expect.stringContaining("emit: 'pdf'")]);
  expect(await refused(['beams', '1e1'], file)).toEqual([400, 'bad_request', expect.stringContaining("beams: '1e1'")]);
  expect(await refused(['beams', '2'], ['beams', '3'], file)).toEqual([400, 'bad_request', 'beams: is there twice.']);
  expect(await refused(['file', { name: 'a.txt', text: 'Oui. '.repeat(300) }])).toEqual([
    413,
    'too_large',
    expect.stringContaining('1000 bytes'),
  ]);
  expect(await errorOf(post(`${url}/v1/jobs`, { file: 'Oui.' }))).toEqual([415, 'unsupported_media_type', expect.any(String)]);
  const broken = (type: string, body: string) =>
    errorOf(fetch(`${url}/v1/jobs`, { method: 'POST', body, headers: { 'content-type': type } }));
  expect(await broken('multipart/form-data', 'Oui.')).toEqual([400, 'bad_request', expect.stringContaining('cannot be read')]);
  expect(
    await broken('multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nOu'),
  ).toEqual([400, 'bad_request', expect.stringContaining('cannot be read')]);
  // the only place is still free
  expect((await send(url, formOf(file))).status).toBe(202);
});

test('a file is seen with its own key only; without one, the server says what it is and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fr2en-keys-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const hashes = ['apple', 'pear'].map((key) => `${createHash('sha256').update(key).digest('hex')} ${key}`);
  await writeFile(join(folder, 'keys'), hashes.join('\n'));
  const { url } = await started({ keys: join(folder, 'keys') });
  const withKey = (key: string) => ({ headers: { authorization: `Bearer ${key}` } });
  const { id } = (await (await send(url, formOf(['file', article]), withKey('apple').headers)).json()) as Job;
  expect((await fetch(`${url}/v1/jobs/${id}`, withKey('apple'))).status).toBe(200);
  expect((await fetch(`${url}/v1/jobs/${id}`, withKey('pear'))).status).toBe(404);
  expect((await fetch(`${url}/v1/jobs/${id}`, withKey('plum'))).status).toBe(403);
  expect((await fetch(`${url}/v1/jobs/${id}`, { ...withKey('pear'), method: 'DELETE' })).status).toBe(204);
  expect((await fetch(`${url}/v1/jobs/${id}`, withKey('apple'))).status).toBe(200);
  for (const path of ['/v1/translate', '/v1/translate/stream', '/v1/segment'])
    expect((await post(url + path, { text: 'Oui.' })).status).toBe(401);
  expect((await send(url, formOf(['file', article]))).status).toBe(401);
  expect(await (await fetch(`${url}/v1/server`)).json()).toMatchObject({ needsKey: true });
  for (const path of ['/health', '/openapi.json', '/docs', '/metrics']) expect((await fetch(url + path)).status, path).toBe(200);
  // through a proxy on the same machine
  expect((await fetch(`${url}/metrics`, { headers: { 'x-forwarded-for': '192.0.2.7' } })).status).toBe(401);
});
