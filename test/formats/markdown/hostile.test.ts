import { expect, test } from 'vitest';
import { markdown } from '../../../src/formats/markdown/markdown.js';
import { assertUntouched } from '../../invariants/format.js';
import { shouted } from './shouted.js';

const many = 10_000;

test.each([
  ['unclosed fence', '```\nun\n\n# deux\n'],
  ['unclosed formula', '$$\nun\n\n# deux\n'],
  ['unclosed comment', '<!-- un\n\n# deux\n'],
  ['quotations in quotations', `${'>'.repeat(many)} un`],
  ['asterisks', `${'*'.repeat(many)}un`],
  ['asterisks apart', '* '.repeat(1000)],
  ['brackets', `${'['.repeat(many)}un`],
  ['pictures', '!['.repeat(many)],
  ['tags', '<b>'.repeat(many)],
  ['backticks', Array.from({ length: 300 }, (_, at) => '`'.repeat(at)).join(' ')],
  ['dollars', '$a '.repeat(many)],
  ['ampersands', '&'.repeat(many)],
  ['links in links', '[un](<'.repeat(many)],
  ['a wide table', `|${'a|'.repeat(3000)}\n|${'-|'.repeat(3000)}\n`],
  ['a long table', `| a |\n|---|\n${'| un |\n'.repeat(many)}`],
  ['a long list', '- un\n'.repeat(many)],
  ['a long quotation', '> un\n>\n'.repeat(many)],
  ['carriage returns', 'un\r\rdeux\r- trois\r'],
  ['zeros and marks', '\u{feff}\u{feff}un\u0000deux\n\n\u{feff}trois\n'],
])(
  '%s come back byte for byte, and shouted without a crash',
  (_what, source) => {
    assertUntouched(markdown, new TextEncoder().encode(source));
    const document = markdown.read(new TextEncoder().encode(source));
    expect(markdown.write(document, [shouted(document)]).length).toBeGreaterThan(0);
  },
  120_000,
);

test('a link may stand far before its definition', () => {
  const source = `[un]\n\n${'du texte sans rien\n\n'.repeat(5000)}[un]: /u\n`;
  expect(markdown.read(new TextEncoder().encode(source)).tags).toHaveLength(2);
});
