import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from '../../../src/formats/html/html.js';
import { assertMapped, assertSameInPieces, assertUntouched } from '../../invariants/format.js';
import { piecesOf, read, slotsOf, tagsOf, textOf, utf8, written } from './shown.js';

const word = fc.constantFrom(
  'Loire',
  'élu',
  'l&rsquo;eau',
  'R&D',
  'a&lt;b',
  '&eacute;t&#233;',
  'in&shy;ter',
  '&nbsp;!',
  '«',
  '1 234',
  '😀',
  '&bogus;',
  '< 3',
);
const white = fc.constantFrom(' ', '\n  ', '', '\t', '\r\n', ' &#32; ');
const name = fc.constantFrom('b', 'i', 'a', 'span', 'code', 'sup', 'x-nom', 'q', 'font', 'svg');
const blockName = fc.constantFrom('p', 'div', 'h2', 'li', 'ul', 'td', 'table', 'blockquote', 'noscript', 'pre', 'option', 'label');
const mark = fc.constantFrom(
  '<br>',
  '<br/>',
  '<img alt="Un quai">',
  '<img alt=quai>',
  '<wbr>',
  '<!-- note -->',
  '</i>',
  '</>',
  '<hr>',
  '</div>',
  '<input value=x>',
);
const attributes = fc.constantFrom(
  '',
  ' title="Une &quot;crue&quot;"',
  " title='Deux  ponts'",
  ' translate=no',
  ' translate="yes"',
  ' class=x',
  ' lang=de',
  ' alt=',
);
const whole = fc.constantFrom(
  '<script>"<p>"</script>',
  '<style>p > b {}</style>',
  '<title>Une &amp; deux</title>',
  '<textarea>x</textarea>',
  '<?pi x?>',
  '<!doctype html>',
);

/** Pages of all kinds: nested and crossed, with and without end tags. */
const page = fc.letrec<{ part: string; parts: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(word, white).map((two) => two.join('')),
    mark,
    whole,
    fc
      .tuple(fc.oneof(name, blockName), attributes, tie('parts'), fc.boolean())
      .map(([tag, said, inside, isClosed]) => `<${tag}${said}>${inside}${isClosed ? `</${tag}>` : ''}`),
  ),
  parts: fc.array(tie('part'), { maxLength: 6 }).map((all) => all.join('')),
})).parts;

/** The words of a block in capitals, and more or fewer of them. */
const shouted = (source: string): string => source.toUpperCase().replace(/LOIRE/gu, 'THE RIVER “LOIRE”');

test('any page comes back byte for byte', () => {
  fc.assert(
    fc.property(page, (value) => {
      assertUntouched(html, utf8(value));
      assertMapped(read(value));
    }),
    { numRuns: 300 },
  );
});

test('any text is a page, and comes back byte for byte', () => {
  const soup = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('<', '>', '</', '<!--', '&', '="', "'", '<a ', 'b', '\0', '<svg', '<![CDATA['),
    ),
  );
  // nearly every second byte zero is UTF-16, which is refused
  const isText = (parts: readonly string[]): boolean => parts.filter((part) => part === '\0').length * 3 <= parts.join('').length;
  fc.assert(
    fc.property(soup.filter(isText), (value) => {
      assertUntouched(html, utf8(value.join('')));
    }),
    { numRuns: 300 },
  );
});

test('English has the tags of the French, in their order, whether it is written in pieces or at once', () => {
  fc.assert(
    fc.property(page, (value) => {
      const document = read(value);
      const pieces = piecesOf(document, shouted);
      const english = textOf(html.write(document, pieces));
      expect(tagsOf(english)).toEqual(tagsOf(value));
      assertSameInPieces(html, document, pieces);
    }),
    { numRuns: 300 },
  );
});

test('English is read as it was meant, whatever its characters', () => {
  const text = fc
    .string({ unit: fc.constantFrom(...Array.from('ab<>&"\'`=;#l é“')), minLength: 1 })
    .map((value) => `x${value.replace(/\s+/gu, ' ')}x`);
  const place = fc.constantFrom(
    '<p>Un</p>',
    '<img alt="Un">',
    "<img alt='Un'>",
    '<img alt=Un>',
    '<title>Un</title>',
    '<p>l&rsquo;un',
    '<td>&#171;',
  );
  fc.assert(
    fc.property(text, place, (english, source) => {
      expect(slotsOf(written(source, () => english))).toEqual([expect.stringMatching(/^\w+: /u)]);
      expect(read(written(source, () => english)).prose).toBe(english);
    }),
    { numRuns: 300 },
  );
});

test('a tag moves with its words, and keeps its attributes', () => {
  const document = read('<p>Le pont <b class=x>neuf</b> ouvre<sup><a href="#1">1</a></sup>.');
  const { prose } = document;
  const tags = [
    { tag: 0, at: 4 },
    { tag: 1, at: 7 },
    { tag: 2, at: 20 },
  ];
  expect(textOf(html.write(document, [{ source: { start: 0, end: prose.length }, text: 'The new bridge opens.', tags }]))).toBe(
    '<p>The <b class=x>new</b> bridge opens<sup><a href="#1">1</a></sup>.',
  );
});
