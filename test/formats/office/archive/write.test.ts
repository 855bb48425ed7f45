import { strToU8, Zip, ZipDeflate, ZipPassThrough, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readArchive } from '../../../../src/formats/office/archive/read.js';
import { pack, writeArchive } from '../../../../src/formats/office/archive/write.js';

const changed = (bytes: Uint8Array, name: string, text: string): Uint8Array => {
  const archive = readArchive(bytes);
  const entry = archive.entries.find((one) => one.name === name)!;
  return writeArchive(archive, [pack(entry, strToU8(text))]);
};

/** An archive as programs write it that do not know the lengths beforehand: they follow the data. */
const streamed = (): Uint8Array => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, file] of [
    ['a.xml', new ZipDeflate('a.xml')],
    ['b.bin', new ZipPassThrough('b.bin')],
    ['c.xml', new ZipDeflate('c.xml')],
  ] as const) {
    zip.add(file);
    file.push(strToU8(`Le texte de ${name}, le texte de ${name}`), true);
  }
  zip.end();
  return Buffer.concat(chunks);
};

test('without changes it is the same bytes', () => {
  for (const bytes of [streamed(), zipSync({ a: strToU8('un'), 'd/': new Uint8Array() }), zipSync({})])
    expect(Buffer.compare(writeArchive(readArchive(bytes), []), bytes)).toBe(0);
});

test.each(['a.xml', 'b.bin', 'c.xml'])('%s is changed, the others keep their packed bytes, packed as they were', (name) => {
  const bytes = streamed();
  const out = changed(bytes, name, 'Un autre texte.');
  const [before, after] = [readArchive(bytes), readArchive(out)];
  expect(after.entries.map((entry) => `${entry.name} ${entry.method}`)).toEqual(
    before.entries.map((entry) => `${entry.name} ${entry.method}`),
  );
  before.entries.forEach((entry, nth) => {
    const other = after.entries[nth]!;
    if (entry.name === name) expect(Buffer.from(after.unpack(other)).toString()).toBe('Un autre texte.');
    else expect(out.subarray(other.stored.start, other.stored.end)).toEqual(bytes.subarray(entry.stored.start, entry.stored.end));
  });
  expect(Object.keys(unzipSync(out))).toEqual(['a.xml', 'b.bin', 'c.xml']);
});

test('a field of long sizes, which some programs put into every header, goes with the sizes; other fields and comments stay', () => {
  const zip64 = new Uint8Array(16);
  const bytes = zipSync(
    { a: [strToU8('un'), { extra: { 1: zip64, 0x5455: new Uint8Array([1, 2, 3, 4, 5]) }, comment: 'note' }] },
    { comment: 'fin' },
  );
  const out = Buffer.from(changed(bytes, 'a', 'deux'));
  expect(Buffer.from(unzipSync(out)['a']!).toString()).toBe('deux');
  expect(out.length).toBeLessThan(bytes.length);
  expect(out.toString('latin1')).toContain('UT\x05\x00\x01\x02\x03\x04\x05');
  expect(out.toString('latin1')).toContain('note');
  expect(readArchive(out).entries[0]?.size).toBe(4);
});

test('bytes before the first entry stay, and offsets go with them', () => {
  const archive = zipSync({ a: strToU8('un'), b: strToU8('deux') });
  const out = changed(archive, 'a', 'un texte plus long que le premier');
  expect(Buffer.from(unzipSync(out)['b']!).toString()).toBe('deux');
});
