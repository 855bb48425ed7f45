import { expect, test } from 'vitest';
import { decodeXml } from '../../../src/memory/tmx/decode-xml.js';
import { allOf, fileOf, inPieces, pairOf, unitsOf } from './files.js';

const text = fileOf(`${pairOf('L’été — « 3 € »', 'Summer')}\n`.repeat(40));
const saying = (encoding: string): string => text.replace('UTF-8', encoding);
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
const latin = (file: string): Buffer =>
  Buffer.from(
    file.replace(/[’—€«»]/gu, (character) =>
      String.fromCharCode({ '’': 0x92, '—': 0x97, '€': 0x80 }[character] ?? character.charCodeAt(0)),
    ),
    'latin1',
  );

test.each<[string, Uint8Array]>([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-8 without a declaration', Buffer.from(text.slice(text.indexOf('<tmx')))],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${saying('UTF-16')}`, 'utf16le')],
  ['big-endian UTF-16 with a mark', swapped(Buffer.from(`\ufeff${saying('UTF-16')}`, 'utf16le'))],
  ['UTF-16 without a mark', Buffer.from(saying('utf-16'), 'utf16le')],
  ['big-endian UTF-16 without a mark', swapped(Buffer.from(saying('utf-16'), 'utf16le'))],
  ['UTF-8 that says it is UTF-16', Buffer.from(saying('UTF-16'))],
  ['windows-1252', latin(saying('Windows-1252'))],
])('%s is read', async (_name, bytes) => {
  for (const size of [1, 5, 4096]) {
    const units = await unitsOf(bytes, {}, size);
    expect(units).toHaveLength(40);
    expect(units[39]).toEqual({ french: 'L’été — « 3 € »', english: 'Summer' });
  }
});

test('a bad byte is an error with its line, and what is before it is handed out', async () => {
  const bytes = Buffer.from(text);
  bytes[bytes.lastIndexOf('Summer')] = 0xff;
  for (const size of [1, 100, 1e6])
    await expect(unitsOf(bytes, {}, size)).rejects.toMatchObject({
      code: 'ERR_INPUT_ENCODING',
      message: 'line 44: a byte is not utf-8. Save the file as UTF-8 in the program that made it.',
    });
});

test('a character that is cut in two at the end is an error too', async () => {
  const bytes = Buffer.from('<tmx>é');
  await expect(allOf(decodeXml(inPieces(bytes.subarray(0, -1))))).rejects.toMatchObject({ code: 'ERR_INPUT_ENCODING' });
});

test('an encoding that nobody knows says what to do', async () => {
  await expect(unitsOf(saying('x-rare'))).rejects.toMatchObject({
    code: 'ERR_INPUT_ENCODING',
    message: 'line 1: the encoding is x-rare, which fr2en does not know. Save the file as UTF-8 in the program that made it.',
  });
});
