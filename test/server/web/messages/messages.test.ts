import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../../../src/server/web/messages/figures.js';
import { isMessage, sayIn } from '../../../../src/server/web/messages/messages.js';
import { english, type Message, type Messages } from '../../../../src/server/web/messages/english.js';
import { french } from '../../../../src/server/web/messages/french.js';
import { languageOf } from '../../../../src/server/web/messages/language.js';
import { withFrenchSpaces } from '../../../../src/server/web/messages/typography.js';

const formsOf = (message: Message): readonly string[] => (typeof message === 'string' ? [message] : [message.one, message.other]);
/** But the count: a form for one may do without. */
const valuesIn = (text: string): string[] => [...text.matchAll(/\{(?!count\})(\w+)\}/gu)].map(([, name]) => name!).sort();
const all = Object.entries<Message>(english).map(([key, en]) => ({ key, en, fr: (french as Messages)[key]! }));

test('both languages have the same messages', () => {
  expect(Object.keys(french)).toEqual(Object.keys(english));
});

test('both languages have the same forms and the same values, and no word is missing', () => {
  for (const { en, fr } of all) {
    expect(formsOf(fr)).toHaveLength(formsOf(en).length);
    for (const text of [...formsOf(en), ...formsOf(fr)]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      expect(valuesIn(text)).toEqual(valuesIn(formsOf(en)[0]!));
    }
  }
});

test('apostrophes and the dots of an ellipsis are typographic', () => {
  const wrong = all.filter(({ en, fr }) => [...formsOf(en), ...formsOf(fr)].some((text) => /'|\.\.\./u.test(text)));
  expect(wrong).toEqual([]);
});

describe('French spaces', () => {
  test.each([
    ['Prêt ?', 'Prêt\u202f?'],
    ['Non ; si !', 'Non\u202f; si\u202f!'],
    ['Formats : « A »', 'Formats\u00a0: «\u00a0A\u00a0»'],
    ['à 10:30, « oui »…', 'à 10:30, «\u00a0oui\u00a0»…'],
    ['un mot, deux mots', 'un mot, deux mots'],
  ])('%s', (text, spaced) => expect(withFrenchSpaces(text)).toBe(spaced));

  test('French messages have them, English messages do not', () => {
    expect(sayIn('fr')('files.sending', { share: '3 %' })).toBe('Envoi\u00a0: 3 %');
    expect(sayIn('en')('files.sending', { share: '3%' })).toBe('Sending: 3%');
  });
});

test('the number decides the form, and is written as the language does', () => {
  const [en, fr] = [sayIn('en'), sayIn('fr')];
  expect([0, 1, 2, 1234].map((count) => en('files.segments', { count }))).toEqual([
    '0 segments',
    '1 segment',
    '2 segments',
    '1,234 segments',
  ]);
  expect([0, 1, 2, 1234].map((count) => fr('files.segments', { count }))).toEqual([
    '0 segment',
    '1 segment',
    '2 segments',
    '1\u202f234 segments',
  ]);
});

test('a value that looks like a name in braces is left alone', () => {
  expect(sayIn('en')('files.saidFailed', { name: '{cause}.txt', cause: 'It is empty.' })).toBe(
    '{cause}.txt could not be translated. It is empty.',
  );
});

test('the language is the first of the reader’s that the page has', () => {
  expect(languageOf(['fr-CA', 'en'])).toBe('fr');
  expect(languageOf(['de', 'fr'])).toBe('fr');
  expect(languageOf(['en-GB', 'fr'])).toBe('en');
  expect(languageOf(['frr', 'de'])).toBe('en');
  expect(languageOf([])).toBe('en');
});

test('sizes and times are in the units of the reader', () => {
  const [en, fr] = [figuresIn('en'), figuresIn('fr')];
  expect([0, 999, 1000, 1540, 48_000, 2_500_000].map(en.size)).toEqual(['0 bytes', '999 bytes', '1 kB', '1.5 kB', '48 kB', '2.5 MB']);
  expect(fr.size(2_500_000)).toBe('2,5\u00a0Mo'.replace('\u00a0', fr.size(1e6).at(1)!));
  expect([0.2, 45, 61, 3600, 3900].map(en.duration)).toEqual(['1 second', '45 seconds', '2 minutes', '1 hour', '1 hour 5 minutes']);
  expect(fr.duration(120)).toMatch(/^2\sminutes$/u);
  expect(en.share(0.434)).toBe('43%');
});

test('a code of the server may have a message', () => {
  expect(isMessage('problem.too_large')).toBe(true);
  expect(isMessage('problem.toString')).toBe(false);
  expect(isMessage('toString')).toBe(false);
});
