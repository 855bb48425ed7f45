import { expect } from 'vitest';
import { translateDocument } from '../../src/documents/translate.js';
import type { Translator } from '../../src/translator/translator.js';
import { echo } from './played-translator.js';
import type { Document, EnglishPiece, Format } from '../../src/formats/types.js';

/** What every format owes its reader: a UTF-8 file of which nothing is translated comes back byte for byte. */
export const assertUntouched = <Read extends Document>(format: Format<Read>, bytes: Uint8Array): void => {
  const document = format.read(bytes);
  expect(bytesOf(format.write(document))).toEqual(bytesOf(bytes));
  expect(bytesOf(format.write(document, [wholeOf(document)]))).toEqual(bytesOf(bytes));
};

/** A file through a translator. */
export const translated = async <Read extends Document>(
  format: Format<Read>,
  bytes: Uint8Array,
  translator: Translator,
): Promise<Buffer> => {
  const source = { label: 'a', sha256: '', format: format as unknown as Format, document: format.read(bytes) };
  const parts: Uint8Array[] = [];
  for await (const part of translateDocument(source, translator, { emit: 'same' })) parts.push(part);
  return Buffer.concat(parts);
};

/** A UTF-8 file whose every segment is copied comes back byte for byte, segment by segment. */
export const assertEchoed = async <Read extends Document>(format: Format<Read>, bytes: Uint8Array): Promise<void> => {
  const out = await translated(format, bytes, echo);
  expect(out.toString('utf8')).toBe(Buffer.from(bytes).toString('utf8'));
};

/** What is written piece by piece is what is written at once. */
export const assertSameInPieces = <Read extends Document>(format: Format<Read>, document: Read, pieces: readonly EnglishPiece[]): void => {
  const writer = format.writer?.(document);
  if (!writer) return;
  const parts = [...pieces.map((piece) => writer.write(piece)), writer.end()];
  expect(bytesOf(Buffer.concat(parts))).toEqual(bytesOf(format.write(document, pieces)));
};

/** Each range says where its prose stands in the file's text. Whatever is in no range separates two blocks. */
export const assertMapped = ({ prose, ranges }: Document): void => {
  let at = 0;
  for (const { start, end } of ranges ?? []) {
    expect(prose.slice(at, start)).toMatch(/^(?:\n\n)?$/u);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  if (ranges) expect(at).toBe(prose.length);
};

const wholeOf = ({ prose }: Document): EnglishPiece => ({ source: { start: 0, end: prose.length }, text: prose });

const bytesOf = (bytes: Uint8Array): number[] => [...bytes];
