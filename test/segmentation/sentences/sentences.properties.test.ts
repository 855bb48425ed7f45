import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/segmentation/sentences/sentences.js';
import { linesOf } from '../../../src/text/lines.js';
import { sliceOf, trimSpan } from '../../../src/text/spans.js';
import { frenchText } from './french-text.js';

test('sentences stand in order, trimmed, and hold every visible character once', () =>
  fc.assert(
    fc.property(frenchText(), (text) => {
      const sentences = splitSentences(text);
      let end = 0;
      let gaps = '';
      for (const sentence of sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(end);
        expect(sentence.end).toBeGreaterThan(sentence.start);
        expect(trimSpan(text, sentence)).toEqual(sentence);
        gaps += text.slice(end, sentence.start);
        end = sentence.end;
      }
      expect((gaps + text.slice(end)).trim()).toBe('');
    }),
    { numRuns: 500 },
  ));

test('no sentence but the first of its line begins in lower case, unless none of the line begins with a capital', () =>
  fc.assert(
    fc.property(frenchText(), (text) => {
      for (const line of linesOf(text).map((span) => sliceOf(text, span))) {
        const sentences = splitSentences(line).map((sentence) => sliceOf(line, sentence));
        if (!sentences.some((sentence) => /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}]/u.test(sentence))) continue;
        for (const sentence of sentences.slice(1)) expect(sentence).not.toMatch(/^\p{Ll}/u);
      }
    }),
    { numRuns: 500 },
  ));

test('no-break spaces inside « » and before ! ? ; : do not move a cut', () =>
  fc.assert(
    fc.property(frenchText(), (text) => {
      const typeset = text
        .replaceAll('« ', '«\u00a0')
        .replaceAll(' »', '\u00a0»')
        .replace(/ (?=[!?;:])/gu, '\u202f');
      expect(splitSentences(typeset)).toEqual(splitSentences(text));
      expect(splitSentences(text)).toEqual(splitSentences(text));
    }),
    { numRuns: 500 },
  ));

test('two texts with a line break between them are cut as each is alone', () =>
  fc.assert(
    fc.property(frenchText(), frenchText(), (one, two) => {
      const shift = one.length + 1;
      const later = splitSentences(two).map(({ start, end }) => ({ start: start + shift, end: end + shift }));
      expect(splitSentences(`${one}\n${two}`)).toEqual([...splitSentences(one), ...later]);
    }),
    { numRuns: 500 },
  ));
