import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldsOf } from '../../../src/server/bodies/form.js';

const form = 'application/x-www-form-urlencoded';
const fields = (body: string | Uint8Array, type = form) => ({ ...fieldsOf(Buffer.from(body as string), type) });

test.each([
  ['q=%C3%89t%C3%A9+2024&q=Oui&source=fr', { q: ['Été 2024', 'Oui'], source: 'fr' }],
  ['q=été', { q: 'été' }],
  ['q=100%+sûr&a=5%zz', { q: '100% sûr', a: '5%zz' }],
  ['q=a=b&&flag&', { q: 'a=b', flag: '' }],
  ['a=1&a=2&a=3', { a: ['1', '2', '3'] }],
  ['', {}],
])('%s', (body, expected) => {
  expect(fields(body)).toEqual(expected);
});

test.each([
  ['q=%E9t%E9', form],
  [Buffer.from('q=été', 'latin1'), form],
  ['q=%80', `${form}; charset=utf-8`],
])('%s is not UTF-8', (body, type) => {
  expect(() => fields(body, type)).toThrow(
    expect.objectContaining({ status: 400, message: expect.stringContaining('not UTF-8') as string }) as Error,
  );
});

test.each(['windows-1252', 'ISO-8859-1', '"latin1"'])('charset=%s is refused by name', (charset) => {
  expect(() => fields('q=a', `${form};charset=${charset}`)).toThrow(/^the body is in \S+\. Send it in UTF-8\.$/u);
});

test('a name has no meaning of its own', () => {
  const found = fieldsOf(Buffer.from('__proto__=a&constructor=b&q=c'), form);
  expect(Object.getPrototypeOf(found)).toBeNull();
  expect(Object.keys(found)).toEqual(['__proto__', 'constructor', 'q']);
});

test('what URLSearchParams writes is read as it was', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(text, text), { selector: ([name]) => name }), (pairs) => {
      expect(Object.entries(fields(new URLSearchParams(pairs).toString())).sort()).toEqual(pairs.sort());
    }),
  );
});
