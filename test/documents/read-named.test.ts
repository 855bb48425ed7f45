import { expect, test } from 'vitest';
import { type Cures, readNamed } from '../../src/documents/read-named.js';

const cures: Cures = { sayFormat: (format) => `the word ${format}`, encoding: (bytes) => `Mend ${bytes.length} bytes.` };
const plain = { format: 'auto', encoding: undefined } as const;

test('a file is read by its name, and labelled with its path', async () => {
  const { label, document } = await readNamed(Buffer.from('<p>Oui.</p>'), { name: 'a', path: 'b/a.html' }, plain, cures);
  expect(label).toBe('b/a.html');
  expect(document.prose.trim()).toBe('Oui.');
});

test('what is piped in has no name', async () => {
  expect((await readNamed(Buffer.from('Oui.'), { name: 'standard input', path: undefined }, plain, cures)).label).toBe('-');
});

test.each([
  ['a.tex', 'Oui.', 'ERR_INPUT', 'a.tex: is LaTeX'],
  ['a.txt', Buffer.from('%PDF-1.7'), 'ERR_INPUT', 'a.txt: is a PDF file'],
  ['a.json', '{', 'ERR_INPUT', 'a.json: line 1'],
  ['a.txt', Buffer.from([0x41, 0xe9]), 'ERR_INPUT_ENCODING', 'a.txt: byte 1 is not UTF-8. Mend 2 bytes.'],
])('%s of %j is refused by its name', async (name, content, code, message) => {
  const read = readNamed(Buffer.from(content as string), { name, path: name }, plain, cures);
  await expect(read).rejects.toMatchObject({ code, message: expect.stringContaining(message) as string });
});

test('an encoding that is told is used', async () => {
  const told = { format: 'auto', encoding: 'windows-1252' } as const;
  expect((await readNamed(Buffer.from([0xc9, 0x74, 0xe9]), { name: 'a.txt', path: 'a.txt' }, told, cures)).document.prose).toBe('Été');
});
