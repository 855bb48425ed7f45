import { expect, test } from 'vitest';
import { server } from '../../../../../src/server/web/api/server.js';
import type { ServerInfo } from '../../../../../src/server/web/api/types.js';
import { refusedAtOnce } from '../../../../../src/server/web/files/sending/refused.js';

test('an empty file, one that is too large and one that cannot be read are not sent', async () => {
  server.set({ limits: { characters: 10, file: 5000 } } as ServerInfo);
  const moved = Object.assign(new File(['Oui.'], 'moved.txt'), {
    slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) }),
  });
  expect((await refusedAtOnce(new File([], 'empty.txt')))?.message).toContain('empty');
  expect((await refusedAtOnce(new File(['x'.repeat(5001)], 'long.txt')))?.message).toContain('at most 5 kB');
  expect((await refusedAtOnce(moved))?.message).toContain('cannot be read');
});

test('any other is', async () => {
  expect(await refusedAtOnce(new File(['Oui.'], 'note.txt'))).toBeUndefined();
  expect(await refusedAtOnce(new File(['x'.repeat(5000)], 'note.txt'))).toBeUndefined();
  server.set(undefined);
  expect(await refusedAtOnce(new File(['x'.repeat(50_000)], 'note.txt'))).toBeUndefined();
});
