import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keyIn } from '../../../src/server/security/key-in.js';
import { noKeys, readKeys, toKeys } from '../../../src/server/security/keys.js';
import { ownerOf } from '../../../src/server/security/owner.js';

const hash = (key: string): string => createHash('sha256').update(key).digest('hex');

test('a key is known by its hash; its name stands beside it, or else its first digits', () => {
  const keys = toKeys(`# who\n\n${hash('one')}  the sports desk\r\n  ${hash('two').toUpperCase()}\n`, 'keys.txt');
  expect(keys.areNeeded).toBe(true);
  expect(keys.nameOf('one')).toBe('the sports desk');
  expect(keys.nameOf('two')).toBe(hash('two').slice(0, 8).toUpperCase());
  expect(keys.nameOf('three')).toBeUndefined();
  expect(keys.nameOf('')).toBeUndefined();
  expect(keys.nameOf(hash('one'))).toBeUndefined();
});

test('what sha256sum writes is no name: two keys are two owners', () => {
  const keys = toKeys(`${hash('one')}  -\n${hash('two')}  -\n`, 'keys.txt');
  expect([keys.nameOf('one'), keys.nameOf('two')]).toEqual([hash('one').slice(0, 8), hash('two').slice(0, 8)]);
});

test.each([
  ['secret-key\n', /^keys: k\.txt, line 1 does not begin with 64 hexadecimal digits\. .+sha256sum$/u],
  [`# a\n${hash('x')}\n${hash('y').slice(1)} name\n`, /^keys: k\.txt, line 3 does not/u],
  ['# nothing yet\n', /^keys: k\.txt has no key\. /u],
])('%j is refused', (text, message) => {
  expect(() => toKeys(text, 'k.txt')).toThrow(
    expect.objectContaining({ code: 'ERR_OPTION', message: expect.stringMatching(message) as string }) as Error,
  );
});

test('a message about a wrong line does not show it: it may be the key', () => {
  expect(() => toKeys('my-secret', 'k.txt')).not.toThrow(/my-secret/u);
});

test('the file is read once; one that cannot be read is named', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fr2en-keys-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'keys'), hash('one'));
  expect((await readKeys(join(folder, 'keys'))).nameOf('one')).toBe(hash('one').slice(0, 8));
  await expect(readKeys(join(folder, 'none'))).rejects.toMatchObject({
    code: 'ERR_OPTION',
    message: `keys: ${join(folder, 'none')}: no such file or folder. Name a file with a hash a line.`,
  });
});

test.each([
  ['Bearer abc', 'abc'],
  ['bearer  abc ', 'abc'],
  ['DeepL-Auth-Key abc:fx', 'abc:fx'],
  ['Basic YTpi', undefined],
  ['Bearer', undefined],
  ['Bearer a b', undefined],
  [undefined, undefined],
])('the key in %j is %j', (authorization, key) => {
  expect(keyIn({ headers: { authorization } })).toBe(key);
});

test('whose a request is', () => {
  const keys = toKeys(`${hash('one')} desk`, 'k');
  expect(ownerOf(keys, 'one')).toBe('desk');
  expect(ownerOf(noKeys, undefined)).toBeUndefined();
  expect(ownerOf(noKeys, 'anything')).toBeUndefined();
  expect(() => ownerOf(keys, undefined)).toThrow(expect.objectContaining({ status: 401, code: 'unauthorized' }) as Error);
  expect(() => ownerOf(keys, 'two')).toThrow(expect.objectContaining({ status: 403, code: 'wrong_key' }) as Error);
});
