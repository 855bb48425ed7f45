import { expect, test } from 'vitest';
import { html } from '../../../src/formats/html/html.js';
import { textOf, utf8 } from './shown.js';

const latin1 = (page: string): Uint8Array => Buffer.from(page, 'latin1');
const echo = (bytes: Uint8Array, encoding?: string): string => {
  const document = html.read(bytes, encoding === undefined ? {} : { encoding });
  return textOf(html.write(document, [{ source: { start: 0, end: document.prose.length }, text: document.prose }]));
};

test.each([
  ['its meta', latin1('<meta charset=iso-8859-1><p>\xc9t\xe9 \x80'), undefined, '<meta charset=utf-8><p>Été €'],
  [
    'its http-equiv',
    latin1('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15"><p>\xa4'),
    undefined,
    '<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><p>€',
  ],
  [
    'its XML declaration',
    latin1('<?xml version="1.0" encoding="ISO-8859-1"?><p>\xe9</p>'),
    undefined,
    '<?xml version="1.0" encoding="utf-8"?><p>é</p>',
  ],
  ['the given encoding', latin1('<meta charset="utf-8"><p>\xe9'), 'windows-1252', '<meta charset="utf-8"><p>é'],
  ['its bytes, if the meta says UTF-8', latin1('<meta charset="utf-8"><p>\xe9'), undefined, '<meta charset="utf-8"><p>é'],
  ['its bytes, if they are UTF-8', utf8('<meta charset="windows-1252"><p>Été'), undefined, '<meta charset="utf-8"><p>Été'],
  ['windows-1252, if nothing is said', latin1('<head><p>\xe9 \x93'), 'auto', '<head><meta charset="utf-8"><p>é “'],
  ['windows-1252, if nonsense is said', latin1('<meta charset="klingon"><p>\xe9'), undefined, '<meta charset="utf-8"><p>é'],
  ['its byte order mark', Buffer.from('\ufeff<meta charset="utf-16"><p>Été', 'utf16le'), undefined, '\ufeff<meta charset="utf-8"><p>Été'],
  [
    'no meta in a comment or script',
    latin1('<!-- <meta charset=koi8-r> --><script>"<meta charset=koi8-r>"</script>\xe9'),
    undefined,
    '<!-- <meta charset=koi8-r> --><script>"<meta charset=koi8-r>"</script>é',
  ],
  [
    'no meta behind the first kilobyte',
    latin1(`${' '.repeat(1024)}<meta charset=koi8-r>\xe9`),
    undefined,
    `${' '.repeat(1024)}<meta charset=utf-8>é`,
  ],
])('a page is read by %s', (_, bytes, encoding, expected) => {
  expect(echo(bytes, encoding)).toBe(expected);
});

test('bytes that are not of the given encoding are an error', () => {
  expect(() => html.read(latin1('<p>\xe9'), { encoding: 'utf-8' })).toThrow('byte 3 is not UTF-8');
});

test('a UTF-16 page without byte order mark is an error', () => {
  expect(() => html.read(Buffer.from('<p>Un quai de la ville</p>', 'utf16le'))).toThrow('UTF-16');
});
