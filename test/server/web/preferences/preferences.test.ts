import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choicesOf, preferenceNames, readPreferences } from '../../../../src/server/web/preferences/preferences.js';
import { themeOf } from '../../../../src/server/web/preferences/theme.js';

const info = {
  models: ['compact', 'opus'],
  options: { quotes: ['english', 'source'], punctuation: ['source', 'american'], attributions: ['english', 'source'] },
};

test('what was kept is taken up, as far as the server knows it', () => {
  const kept = '{"quotes":"source","model":"gone","attributions":"english"}';
  expect(readPreferences(kept)).toEqual({ quotes: 'source', model: 'gone', attributions: 'english' });
  expect(readPreferences(kept, info)).toEqual({ quotes: 'source', attributions: 'english' });
});

test.each([undefined, '', 'null', '[]', '"source"', '{"quotes":1,"beams":"4","__proto__":{"quotes":"source"}}'])(
  '%j is nothing',
  (text) => {
    expect(readPreferences(text)).toEqual({});
  },
);

test('whatever was kept, only what can be chosen comes of it', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.dictionary(fc.constantFrom(...preferenceNames), fc.string()).map((kept) => JSON.stringify(kept)),
      ),
      (text) => {
        for (const [name, value] of Object.entries(readPreferences(text, info))) {
          expect(choicesOf(name as 'quotes', info)).toContain(value);
        }
      },
    ),
  ));

test('the theme is the system’s unless a theme is named', () => {
  expect([undefined, '', 'blue', 'dark', 'light'].map(themeOf)).toEqual(['system', 'system', 'system', 'dark', 'light']);
});
