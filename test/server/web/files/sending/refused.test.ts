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

test.each(['rapport.pdf', 'Rapport annuel.PDF', 'lettre.doc', 'lettre.rtf'])(
  'nor is one whose name says that it is not read: %s',
  async (name) => {
    const problem = await refusedAtOnce(new File(['Oui.'], name));
    expect(problem?.message).toContain(`(${name.slice(name.lastIndexOf('.'))}) cannot be translated`);
  },
);

test.each(['lettre.docx', 'pdf', 'notes.v2', 'mot.pdf.txt'])('a name that says nothing of the kind: %s', async (name) => {
  expect(await refusedAtOnce(new File(['Oui.'], name))).toBeUndefined();
});

test('any other is', async () => {
  expect(await refusedAtOnce(new File(['Oui.'], 'note.txt'))).toBeUndefined();
  expect(await refusedAtOnce(new File(['x'.repeat(5000)], 'note.txt'))).toBeUndefined();
  server.set(undefined);
  expect(await refusedAtOnce(new File(['x'.repeat(50_000)], 'note.txt'))).toBeUndefined();
});
