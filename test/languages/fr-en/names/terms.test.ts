import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTerms } from '../../../../src/languages/fr-en/names/terms.js';

/** Words that contain each other, so that terms overlap. */
const word = fc.constantFrom('Lin', 'lin', 'du', 'Musée', 'L’Écho', "l'écho", 'Lin-Bas', '.NET', '3');
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const printed = (text: string): string => text.replace(/[’']/gu, "'").replaceAll('\u00a0', ' ');

test('what is found is in order, apart, and reads as its term but for a first capital', () => {
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 5 }), phrase, phrase, (given, one, other) => {
      const text = `${one}\u00a0${other}`;
      const terms = createTerms(given.map((term) => [term, term]));
      let at = 0;
      for (const { start, end, text: term } of terms.findIn(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(given).toContain(term);
        const [written, wanted] = [printed(text.slice(start, end)), printed(term)];
        expect([wanted, wanted.charAt(0).toUpperCase() + wanted.slice(1)]).toContain(written);
        at = end;
      }
    }),
  );
});

test('a text that is a term is found whole', () => {
  fc.assert(
    fc.property(phrase, fc.array(phrase, { maxLength: 5 }), (text, others) => {
      const terms = createTerms([...others, text].map((term) => [term, term]));
      expect(terms.findIn(text)).toEqual([{ start: 0, end: text.length, text: expect.any(String) as string }]);
    }),
  );
});

test('the time grows with the length of the text', () => {
  const terms = createTerms([['Lin du Musée', 'Linen']]);
  const time = (text: string): number => {
    const since = performance.now();
    terms.findIn(text);
    return performance.now() - since;
  };
  const text = 'Lin du '.repeat(20_000);
  time(text);
  expect(time(text)).toBeLessThan(1000);
});
