import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { startedForAll } from '../started.js';

interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly object[];
  readonly requestBody?: { readonly content: object };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: object }>>;
}
interface Description {
  readonly openapi: string;
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const open = startedForAll();

const described = async (): Promise<{ document: Description; operations: [string, Operation][] }> => {
  const document = (await (await fetch(`${open()}/openapi.json`)).json()) as Description;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [`${method.toUpperCase()} ${path}`, operation]),
  );
  return { document, operations };
};

test('the document is valid OpenAPI 3.0.3, and describes every route', async () => {
  const { document, operations } = await described();
  const { valid, errors } = await new Validator().validate({ ...structuredClone(document) });
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(document.openapi).toBe('3.0.3');
  const names = operations.map(([name]) => name);
  expect(names).toEqual(expect.arrayContaining(ourRoutes));
  const tags = document.tags.map(({ name }) => name);
  for (const [name, { summary, tags: own, security, responses }] of operations) {
    expect(summary, `${name} has no summary`).toMatch(/\w/u);
    expect(own?.length, `${name} has no tag`).toBe(1);
    expect(tags, `${name} has a tag that is not described`).toEqual(expect.arrayContaining([...own!]));
    expect(security, `${name} says nothing of keys`).toBeDefined();
    const statuses = Object.keys(responses);
    expect(
      statuses.some((status) => /^2/u.test(status)),
      `${name} has no answer`,
    ).toBe(true);
    expect(statuses, `${name} may be refused`).toEqual(expect.arrayContaining(['429', '503']));
    for (const [status, { description, content }] of Object.entries(responses)) {
      expect(description, `${name} ${status}`).not.toBe('Default Response');
      if (status !== '204') expect(content, `${name} ${status} has no content`).toBeDefined();
    }
  }
});

const ourRoutes = [
  'GET /health',
  'GET /metrics',
  'GET /v1/server',
  'POST /v1/translate',
  'POST /v1/translate/stream',
  'POST /v1/segment',
  'POST /v1/jobs',
  'GET /v1/jobs/{id}',
  'GET /v1/jobs/{id}/events',
  'GET /v1/jobs/{id}/file',
  'DELETE /v1/jobs/{id}',
];

test('a body is described where one is sent: JSON, or a form with a file', async () => {
  const { document } = await described();
  const typesOf = (path: string): string[] => Object.keys(document.paths[path]?.['post']?.requestBody?.content ?? {});
  expect(typesOf('/v1/translate')).toEqual(['application/json']);
  expect(typesOf('/v1/jobs')).toEqual(['multipart/form-data']);
  const answer = document.paths['/v1/translate/stream']?.['post']?.responses['200']?.content;
  expect(Object.keys(answer ?? {})).toEqual(['application/x-ndjson', 'text/event-stream']);
});
