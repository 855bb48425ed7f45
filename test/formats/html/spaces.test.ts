import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from '../../../src/formats/html/html.js';
import { translated } from '../../invariants/format.js';
import { playedTranslator } from '../../invariants/played-translator.js';
import { textOf, utf8 } from './shown.js';

/** Words of no element's name; the English ones are longer. */
const word = /\b(?:bleu|chat|dort|loin|mer)\b/gu;
const english = (text: string): string => text.replace(word, (french) => `${french}ish`);
const translate = async (page: string): Promise<string> => textOf(await translated(html, utf8(page), playedTranslator(english)));

/** Lines may be broken anew between two words, and beside an element with words. */
const unwrapped = (page: string): string =>
  page
    .replace(/(?<=[a-z])(?:\s|&nbsp;|&#32;)+(?=[a-z])/gu, ' ')
    .replace(/(?<=<\/?(?:b|em)>)(?:\s|&nbsp;|&#32;)+|(?:\s|&nbsp;|&#32;)+(?=<\/?(?:b|em)>)/gu, (space) =>
      /[\r\n]/u.test(space) ? ' ' : space,
    );

const white = fc.constantFrom('', ' ', ' ', '  ', '\n    ', '\r\n', '\t', '\u00a0', '&nbsp;', '\u202f', ' &#32; ', ' \u00a0');
const bare = fc.constantFrom(
  '<img src=x>',
  '<img alt="">',
  '<wbr>',
  '<input>',
  '<!-- a > b -->',
  '<svg><path/></svg>',
  '<i class=icon></i>',
  '<span> </span>',
  '<a href=x><img src=x></a>',
  '<u> <img src=x> </u>',
);
const words = fc.array(fc.constantFrom('bleu', 'chat', 'dort', 'loin', 'mer'), { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const wrapped = (inside: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom('b', 'em'), white, inside, white)
    .map(([name, before, text, behind]) => `<${name}>${before}${text}${behind}</${name}>`);
const runOf = (marks: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        marks,
        words.map((text) => ` ${text} `),
        white,
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join(''));
const paragraph = fc
  .array(fc.oneof({ weight: 3, arbitrary: runOf(fc.oneof(bare, fc.constant('<br>'))) }, { weight: 1, arbitrary: wrapped(runOf(bare)) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => `<p>${parts.join('')}</p>`);

test('white space around elements without words comes out as it was', async () => {
  await fc.assert(
    fc.asyncProperty(paragraph, async (page) => {
      expect(unwrapped(await translate(page))).toBe(unwrapped(english(page)));
    }),
    { numRuns: 500 },
  );
});

test.each([
  '<p>chat <img src=x> dort</p>',
  '<p>chat  <img src=x>\t dort</p>',
  '<p>chat\n  <img src=x>\n  dort</p>',
  '<p>chat&nbsp;<img src=x>\u202fdort</p>',
  '<p><i class=icon></i> chat</p>',
  '<p>chat <i class=icon></i>, dort</p>',
  '<p>chat <i class=icon></i></p>',
  '<p><a href=x> <img src=x>  chat</a> dort</p>',
  '<p>chat<wbr> dort</p>',
  '<p>chat <br>\n  dort</p>',
  '<p>chat<br> dort</p>',
])('as here: %s', async (page) => {
  expect(await translate(page)).toBe(english(page));
});

/** The words of the other language come in another order. */
const turned = async (page: string, text: string): Promise<string> =>
  textOf(
    await translated(
      html,
      utf8(page),
      playedTranslator((french) => (french.includes('dort') ? text : french)),
    ),
  );

test.each([
  ['of an element that comes to stand before a mark', '<p>loin <b>dort </b> chat.</p>', 'far sleeps.', '<p>far <b>sleeps</b>.</p>'],
  ['of a comment', '<p>dort <!-- x --> chat.</p>', 'sleeps.', '<p>sleeps<!-- x -->.</p>'],
  ['of a place to break a word', '<p>dort <wbr> chat.</p>', 'sleeps.', '<p>sleeps<wbr>.</p>'],
])('a space that nobody saw is not seen in the English: %s', async (_, page, text, expected) => {
  expect(await turned(page, text)).toBe(expected);
});

test.each([
  ['of a picture', '<p>dort <img src=x> chat.</p>', 'sleeps.', '<p>sleeps <img src=x>.</p>'],
  ['that is the only one', '<p>dort <wbr>.</p>', 'sleeps.', '<p>sleeps <wbr>.</p>'],
  ['before an element', '<p>loin  <b>dort</b>.</p>', 'far sleeps.', '<p>far  <b>sleeps</b>.</p>'],
])('a space that is seen stays: %s', async (_, page, text, expected) => {
  expect(await turned(page, text)).toBe(expected);
});
