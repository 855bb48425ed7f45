import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTerms } from '../../../../src/languages/fr-en/terms/terms.js';

/** Words that contain each other, so that terms overlap. */
const word = fc.constantFrom('Lin', 'lin', 'du', 'Musée', 'L’Écho', "l'écho", 'Lin-Bas', '.NET', '3', 'travaux', 'prix', 'C++');
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const printed = (text: string): string =>
  text
    .replace(/[’']/gu, "'")
    .replaceAll(/[\u00a0-]/gu, ' ')
    .toLowerCase();

test('what is found is in order and apart, and a term that stays as it is reads as in the text but for capitals', () => {
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 5 }), phrase, phrase, (given, one, other) => {
      const text = `${one}\u00a0${other}`;
      const terms = createTerms(given.map((term) => [term, term]));
      let at = 0;
      for (const { start, end, text: term, english } of terms.findIn(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(given).toContain(term);
        expect(printed(english[0]!)).toBe(printed(text.slice(start, end)));
        at = end;
      }
    }),
  );
});

test('a text that is a term is found to its end, but for its article', () => {
  fc.assert(
    fc.property(phrase, fc.array(phrase, { maxLength: 5 }), (text, others) => {
      const terms = createTerms([...others, text].map((term) => [term, term]));
      const [first, ...more] = terms.findIn(text);
      expect(more).toEqual([]);
      expect([0, 2]).toContain(first!.start);
      expect(first!.end).toBe(text.length);
    }),
  );
});

test.each(['Lin du ', 'lin ', 'l’écho ', 'Musée', 'Lin-'])('the time grows with the length of the text: %s', (part) => {
  const terms = createTerms(['Lin du Musée', 'Lin du Lin', 'lin', 'Écho'].map((term) => [term, 'Linen']));
  // time of the processor: the machine may be busy
  const time = (text: string): number => {
    const since = process.cpuUsage();
    terms.findIn(text);
    return process.cpuUsage(since).user / 1000;
  };
  const text = part.repeat(200_000 / part.length);
  time(text);
  expect(time(text)).toBeLessThan(2000);
});
