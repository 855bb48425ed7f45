import { expect, test } from 'vitest';
import { markdown } from '../../../src/formats/markdown/markdown.js';
import type { MarkdownDocument } from '../../../src/formats/markdown/places.js';
import { treeOf } from './tree.js';

const read = (source: string): MarkdownDocument => markdown.read(new TextEncoder().encode(source));

/** The file with its only slot in other words; `{` and `}` in them stand where the slot's tags go, in their order. */
const inEnglish = (source: string, marked: string): string => {
  const document = read(source);
  const tags: { tag: number; at: number }[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '{' || character === '}') tags.push({ tag: tags.length, at: text.length });
    else text += character;
  }
  const piece = { source: { start: 0, end: document.prose.length }, text, tags };
  return Buffer.from(markdown.write(document, [piece])).toString('utf8');
};

test.each([
  ['signs between spaces', 'Deux fois trois.', '2 * 3 < 7 & so on', '2 * 3 < 7 & so on'],
  ['a lone asterisk is harmless', 'Une note.', 'A note*', 'A note*'],
  ['two are not', 'Une note.', '*A note*', '\\*A note\\*'],
  ['an underscore in a word', 'Un nom.', 'a snake_case_name', 'a snake_case_name'],
  ['underscores around a word', 'Un nom.', 'the _name_ here', 'the \\_name\\_ here'],
  ['code', 'Un nom.', 'the `name` here', 'the \\`name\\` here'],
  ['a link', 'Un nom.', 'see [this](that)', 'see \\[this\\](that)'],
  ['brackets that are none', 'Un nom.', '[sic] he said', '[sic] he said'],
  ['a tag', 'Un nom.', 'the <b> tag', 'the \\<b> tag'],
  ['an entity', 'Un nom.', 'write &amp; here', 'write \\&amp; here'],
  ['a company', 'Un nom.', 'Dupont & Sons', 'Dupont & Sons'],
  ['a list', 'Un nom.', '- so it goes', '\\- so it goes'],
  ['a number', 'Un nom.', '1. so it goes', '1\\. so it goes'],
  ['a year', 'Un nom.', '1984 was long', '1984 was long'],
  ['a heading', 'Un nom.', '# so it goes', '\\# so it goes'],
  ['a hashtag', 'Un nom.', '#sevrance is on', '#sevrance is on'],
  ['a quotation', 'Un nom.', '> so it goes', '\\> so it goes'],
  ['struck', 'Un nom.', 'a ~~b~~ c', 'a \\~\\~b\\~\\~ c'],
  ['a path', 'Un nom.', 'C:\\*x', 'C:\\\\\\*x'],
  ['a formula', 'Un nom.', 'so $a$ is', 'so \\$a$ is'],
  ['a price', 'Un nom.', 'for $5 or $6', 'for $5 or $6'],
  ['the end of a heading', '# Titre', 'In C #', '# In C \\#'],
  ['a task', '- un', '[ ] one', '- \\[ \\] one'],
  ['a bar in a cell', '| a |\n|---|', 'b | c', '| b \\| c |\n|---|'],
])('%s', (_what, source, english, expected) => {
  expect(inEnglish(source, english)).toBe(expected);
});

test.each([
  ['spaces leave emphasis', 'Il est *très* lent.', 'He is{ very }slow.', 'He is *very* slow.'],
  ['marks against a letter leave it', 'Dit **oui**là.', 'said{“yes”} there', 'said“**yes”** there'],
  ['marks beside a space stay', 'Dit **« oui »** là.', 'said {“yes”} there', 'said **“yes”** there'],
  ['no underscore in a word', 'Un _mot_ là.', 'a {half}word there', 'a *half*word there'],
  ['an underscore around a word', 'Un _mot_ là.', 'a {word} there', 'a _word_ there'],
  ['a link', 'Un [mot *clé*](u "t") là.', 'a {{key} word} there', 'a [*key* word](u "t") there'],
])('%s', (_what, source, english, expected) => {
  expect(inEnglish(source.replace(' "t"', ''), english)).toBe(expected.replace(' "t"', ''));
});

test.each([
  ['*« Un* deux » *trois*', '{“One} two” {three}'],
  ['« Un *deux* » et **trois**', '“One {two}” and {three}'],
  ['**Un**deux*trois*', '{One}two{three}'],
  ['**Un***deux*', '{One}{two}'],
  ['_« Un »_, dit-il', '{“One},” he said'],
  ['*a **b** c*', '{a {b} c}'],
])('emphasis stays emphasis: %s', (source, english) => {
  const types = (text: string): string[] =>
    treeOf(text)
      .map((line) => line.trim().split(' ')[0]!)
      .filter((type) => type !== 'text');
  expect(types(inEnglish(source, english))).toEqual(types(source));
});

test.each([
  ['> Un texte\n> de deux lignes', 'A text that has three lines now', '> A text that\n> has three\n> lines now'],
  ['- Un texte\n  de deux lignes', 'A text that has three lines now', '- A text that\n  has three\n  lines now'],
  ['Un texte\r\nde deux lignes', 'A text of two lines', 'A text of two\r\nlines'],
  ['Un texte tout\nsimple', 'the year was 1984. and so it goes', 'the year was 1984.\nand so it\ngoes'],
  ['Un an -\nou non', 'so it - no', 'so it -\nno'],
  ['Une ligne\navec `un\ncode`', 'one {un code}', 'one `un\ncode`'],
])('lines: %j', (source, english, expected) => {
  expect(inEnglish(source, english)).toBe(expected);
});

test('a break that would begin a block is none', () => {
  for (const word of ['-', '+', '1.', '#', '>', '===', '---', '```', '|', '<div>']) {
    const source = 'Une ligne longue\nune autre';
    const english = inEnglish(source, `a line of words ${word} and others`);
    expect(treeOf(english).slice(0, 2)).toEqual(['root', '  paragraph']);
    expect(treeOf(english).some((line) => /heading|list|html|code/u.test(line))).toBe(false);
  }
});

test.each([
  ['[carte]\n\n[carte]: /c', '{map}', '[map][carte]\n\n[carte]: /c'],
  ['[carte][]\n\n[carte]: /c', '{map}', '[map][carte]\n\n[carte]: /c'],
  ['[la carte][c]\n\n[c]: /c', '{the map}', '[the map][c]\n\n[c]: /c'],
  ['![carte]\n\n[carte]: /c', 'map{', '![map][carte]\n\n[carte]: /c'],
])('a reference stays one: %j', (source, english, expected) => {
  expect(inEnglish(source, english)).toBe(expected);
});

test('what the source spells, the English does', () => {
  expect(inEnglish('Dix&nbsp;% et \\*', 'Ten\u00a0% and *')).toBe('Ten&nbsp;% and \\*');
});

test.each([
  ['Rue Basse  \nValbrune', ['Rue Basse', 'Valbrune']],
  ['12, rue Basse,\\\nà Valbrune', ['12, rue Basse, à Valbrune']],
  ['Il pleut.  \nil neige', ['Il pleut.', 'il neige']],
  ['a<br>b', ['a b']],
  ['A<br>B', ['A', 'B']],
])('a hard break ends a block where the sentence ends: %j', (source, prose) => {
  expect(read(source).prose.split('\n\n')).toEqual(prose);
});

test('code, addresses, formulas are opaque; marks of notes and pictures are points', () => {
  const { prose, opaque, tags } = read('Le `code` de <https://a.example> et $x$[^1] ![](i.png) https://b.example.\n\n[^1]: n');
  expect(opaque!.map(({ start, end }) => prose.slice(start, end))).toEqual(['code', 'https://a.example', 'x', 'https://b.example']);
  expect(tags.filter(({ side }) => side === 'point').map(({ label }) => label)).toEqual(['[^1]', '![…](…)']);
});

test('kinds of blocks', () => {
  const source = '# T\n\np\n\n- i\n\n  q\n- j\n\n> c\n\n| h |\n|---|\n| d |\n\n![alt](u "titre")\n\n```\nx\n```\n\n    y\n\n<p>h</p>\n';
  const { blocks, prose } = read(source);
  expect(blocks!.map(({ start, end, kind }) => `${kind} ${prose.slice(start, end)}`)).toEqual([
    'heading T', 'paragraph p', 'item i', 'paragraph q', 'item j', 'paragraph c', 'cell h', 'cell d', 'cell alt', 'cell titre', 'paragraph h',
  ]); // prettier-ignore
});

test('tags in a line belong together by their names, and the text of keys stays', () => {
  const { tags, opaque, prose } = read('Le <b>gras</b> et <kbd>Ctrl</kbd>, <!-- note -->fin.');
  expect(tags.map(({ label, partner }) => [label, partner])).toEqual([['<b>', 1], ['</b>', 0], ['<kbd>', 3], ['</kbd>', 2], ['<!-- -->', undefined]]); // prettier-ignore
  expect(opaque!.map(({ start, end }) => prose.slice(start, end))).toEqual(['Ctrl']);
});
