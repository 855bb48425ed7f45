import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deepest, walkXml } from '../../../../src/formats/office/xml/walk.js';

/** What is told of a file, as the text that each position covers. */
const told = (text: string, offset = 0): string[] => {
  const events: string[] = [];
  const slice = (span: { readonly start: number; readonly end: number }): string => text.slice(span.start - offset, span.end - offset);
  walkXml(
    { name: 'a.xml', text, offset },
    {
      start: (tag) => events.push(`start ${slice(tag.span)}`),
      text: (span, isCdata) => events.push(`${isCdata ? 'cdata' : 'text'} ${slice(span)}`),
      end: (span) => events.push(`end ${slice(span)}`),
    },
  );
  return events;
};

test('positions are exact after CRLF, comments, instructions, CDATA and characters of two units', () => {
  const text =
    '<?xml version="1.0"?>\r\n<!-- <p> -->\r\n<!DOCTYPE a>\r\n<a b="\r\n>">\r\n😀<!-- é --><b\r\n/><![CDATA[ <x> ]]>&amp;\r\n<?pi <?><c >é</c >\r\n</a>\r\n';
  expect(told(text, 1000)).toEqual([
    'start <a b="\r\n>">',
    'text \r\n😀',
    'start <b\r\n/>',
    'end ',
    'cdata  <x> ',
    'text &amp;\r\n',
    'start <c >',
    'text é',
    'end </c >',
    'text \r\n',
    'end </a>',
  ]);
});

test('all that is told of an element, put together, is the element', () => {
  const { xml } = fc.letrec<{ xml: string }>((tie) => ({
    xml: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('é', '\r\n', '😀', '&#13;', '&lt;', '<b/>', '<b c="d>" />'),
      fc.array(tie('xml'), { maxLength: 4 }).map((inner) => `<d\t>${inner.join('')}</d>`),
    ),
  }));
  fc.assert(
    fc.property(xml, (inner) => {
      const text = `<a>${inner}</a>`;
      expect(
        told(text)
          .map((event) => event.replace(/^\w+ /u, ''))
          .join(''),
      ).toBe(text);
    }),
  );
});

test.each([
  ['<a>\n <b>\n </a>', 'a.xml, line 3, column 5: unexpected close tag.'],
  ['<a>&nbsp;</a>', 'a.xml, line 1, column 9: undefined entity.'],
  ['<a b=c/>', 'a.xml, line 1, column 6: unquoted attribute value.'],
])('%j: %s', (text, message) => {
  expect(() => told(text)).toThrow(message);
});

test('as deep as it may be, and one deeper', () => {
  const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
  expect(told(nested(deepest))).toHaveLength(2 * deepest);
  expect(() => told(nested(deepest + 1))).toThrow(/nested more than 1000 deep/u);
});
