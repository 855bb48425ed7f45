import { expect, test } from 'vitest';
import type { Job } from '../../../../../src/server/jobs/types.js';
import { createDocumentKeys } from '../../../../../src/server/routes/deepl/documents/keys.js';

const job = { id: 'a1' } as Job;
const jobs = { find: (id: string, owner: string | undefined) => ({ ...job, id, owner }) };

test('a file is found with its key, in either case', () => {
  const keys = createDocumentKeys();
  const key = keys.of(job);
  expect(key).toMatch(/^[0-9a-f]{64}$/u);
  expect(keys.find(jobs, { id: 'a1', key, owner: 'desk' })).toMatchObject({ id: 'a1', owner: 'desk' });
  expect(keys.find(jobs, { id: 'a1', key: key.toUpperCase(), owner: undefined }).id).toBe('a1');
});

test.each(['', 'a', '0'.repeat(64), 'é'.repeat(64), createDocumentKeys().of(job)])('the key "%s" opens nothing', (key) => {
  const keys = createDocumentKeys();
  expect(() => keys.find(jobs, { id: 'a1', key, owner: undefined })).toThrow(expect.objectContaining({ status: 404 }) as Error);
});

test('the key of another file opens nothing', () => {
  const keys = createDocumentKeys();
  const key = keys.of({ id: 'b2' });
  expect(() => keys.find(jobs, { id: 'a1', key, owner: undefined })).toThrow('Document not found');
});
