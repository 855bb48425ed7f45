// What comes back when nothing is translated, and when everything is: for both formats, on generated files.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { srt } from '../../../src/formats/subtitles/srt.js';
import { vtt } from '../../../src/formats/subtitles/vtt.js';
import { assertMapped, assertSameInPieces, assertUntouched } from '../../invariants/format.js';
import { srtFile, vttFile } from './french-cues.js';
import { fromUtf8, inEnglish, timeLines, utf8 } from './pieces.js';

describe.each([
  { format: srt, file: srtFile },
  { format: vtt, file: vttFile },
])('$format.name', ({ format, file }) => {
  test('a file of which nothing is translated comes back byte for byte', () => {
    fc.assert(
      fc.property(file, (text) => {
        assertUntouched(format, utf8(text));
        const document = format.read(utf8(text));
        const echo = inEnglish(document, (sentence) => sentence);
        expect(fromUtf8(format.write(document, echo))).toBe(fromUtf8(utf8(text)));
      }),
      { numRuns: 400 },
    );
  });

  test('the ranges say where the prose is', () => {
    fc.assert(
      fc.property(file, (text) => {
        assertMapped(format.read(utf8(text)));
      }),
    );
  });

  test('each passage is a slot, and its stretches follow each other in file and prose', () => {
    fc.assert(
      fc.property(file, (text) => {
        const { passages, slots } = format.read(utf8(text));
        expect(passages).toHaveLength(slots.length);
        for (const [nth, passage] of passages.entries()) {
          const { start, end, file: place } = slots[nth]!;
          expect(passage.at(-1)!.end).toBe(end - start);
          expect({ start: passage[0]!.file.start, end: passage.at(-1)!.file.end }).toEqual(place);
          for (const [at, stretch] of passage.entries()) {
            expect(stretch.end).toBeGreaterThan(stretch.start);
            if (at > 0) expect(stretch.file.start).toBeGreaterThanOrEqual(passage[at - 1]!.file.end);
          }
        }
      }),
    );
  });

  test('English at once and in pieces is the same, with the times of the French, and every cue that had words has some', () => {
    fc.assert(
      fc.property(file, fc.constantFrom('', 'Yes.', 'A word and another word'), (text, addition) => {
        const document = format.read(utf8(text));
        const pieces = inEnglish(document, (sentence) => `${sentence.replace(/[\p{L}\p{N}’-]+/gu, 'word')} ${addition}`.trim());
        assertSameInPieces(format, document, pieces);
        const english = fromUtf8(format.write(document, pieces));
        expect(timeLines(english)).toEqual(timeLines(text.replace(/^\uFEFF/u, '')));
        expect(format.read(utf8(english)).passages.flat().length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });
});

test('a byte order mark stays', () => {
  const file = utf8('\u{feff}1\r\n00:00:01,000 --> 00:00:02,000\r\nOui.\r\n');
  const document = srt.read(file);
  expect([
    ...srt.write(
      document,
      inEnglish(document, () => 'Yes.'),
    ),
  ]).toEqual([...utf8('\u{feff}1\r\n00:00:01,000 --> 00:00:02,000\r\nYes.\r\n')]);
});

test('SubRip in windows-1252 is read, and UTF-8 is written', () => {
  const bytes = Buffer.from('1\n00:00:01,000 --> 00:00:02,000\n\xabL\x92\xe9t\xe9\x85 \x9cuvre\xbb\n', 'latin1');
  expect(srt.read(bytes).prose).toBe('«L’été… œuvre»');
  expect(fromUtf8(srt.write(srt.read(bytes)))).toContain('«L’été… œuvre»');
  expect(srt.read(bytes, { encoding: 'windows-1252' }).prose).toBe('«L’été… œuvre»');
  expect(() => srt.read(bytes, { encoding: 'utf-8' })).toThrow('byte 32 is not UTF-8.');
});

test('UTF-16 with a byte order mark is read', () => {
  const bytes = Buffer.from('\u{feff}WEBVTT\n\n00:01.000 --> 00:02.000\nÉté.\n', 'utf16le');
  expect(vtt.read(bytes).prose).toBe('Été.');
});
