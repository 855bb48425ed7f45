import { expect } from 'vitest';
import type { Document, EnglishPiece, Format } from '../../src/formats/types.js';

/** What every format owes its reader: a UTF-8 file of which nothing is translated comes back byte for byte. */
export const assertUntouched = <Read extends Document>(format: Format<Read>, bytes: Uint8Array): void => {
  const document = format.read(bytes);
  expect(bytesOf(format.write(document))).toEqual(bytesOf(bytes));
  expect(bytesOf(format.write(document, [wholeOf(document)]))).toEqual(bytesOf(bytes));
};

/** What is written piece by piece is what is written at once. */
export const assertSameInPieces = <Read extends Document>(format: Format<Read>, document: Read, pieces: readonly EnglishPiece[]): void => {
  const writer = format.writer?.(document);
  if (!writer) return;
  const parts = [...pieces.map((piece) => writer.write(piece)), writer.end()];
  expect(bytesOf(Buffer.concat(parts))).toEqual(bytesOf(format.write(document, pieces)));
};

/** Each range says where its prose stands in the file's text; together the ranges are the prose. */
export const assertMapped = (document: Document, fileText: string): void => {
  const ranges = document.ranges ?? [{ start: 0, end: document.prose.length, file: { start: 0, end: fileText.length } }];
  expect(ranges.map(({ start, end }) => document.prose.slice(start, end)).join('')).toBe(document.prose);
  ranges.forEach(({ start, end, file }) => {
    expect(fileText.slice(file.start, file.end)).toBe(document.prose.slice(start, end));
  });
};

const wholeOf = ({ prose }: Document): EnglishPiece => ({ source: { start: 0, end: prose.length }, text: prose });

const bytesOf = (bytes: Uint8Array): number[] => [...bytes];
