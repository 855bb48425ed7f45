import { expect, test } from 'vitest';
import { markdown } from '../../../src/formats/markdown/markdown.js';
import { assertUntouched } from '../../invariants/format.js';
import { shouted } from './shouted.js';

const shoutedFile = (source: string): string => {
  const document = markdown.read(new TextEncoder().encode(source));
  return Buffer.from(markdown.write(document, [shouted(document)])).toString('utf8');
};

test.each([
  ['title: Un titre # note', 'title: UN TITRE # note'],
  ["title: 'L''été'", "title: 'L''ÉTÉ'"],
  ['title: "Un \\"mot\\"\\u00a0!"', 'title: "UN \\"MOT\\"\u00a0!"'],
  ['description: >\n  un\n  deux\n\n  trois', 'description: >\n  UN DEUX\n\n  TROIS'],
  ['summary: |\n  un\n  deux', 'summary: |\n  UN\n  DEUX'],
  ['tags: [un, "deux"]', 'tags: [UN, "DEUX"]'],
  ['tags:\n  - un\n  - 2\n  - deux', 'tags:\n  - UN\n  - 2\n  - DEUX'],
  ['seo:\n  title: un', 'seo:\n  title: UN'],
  ['lang: fr', 'lang: en'],
  ['locale: "fr-FR"', 'locale: "en"'],
  ['layout: page\ndate: 2024-03-12\nslug: un-titre', 'layout: page\ndate: 2024-03-12\nslug: un-titre'],
])('YAML: %j', (source, expected) => {
  expect(shoutedFile(`---\n${source}\n---\n\nun\n`)).toBe(`---\n${expected}\n---\n\nUN\n`);
});

test.each([
  ['title = "Un \\"mot\\""', 'title = "UN \\"MOT\\""'],
  ["title = 'un'", "title = 'UN'"],
  ['tags = ["un", "deux"] # trois', 'tags = ["UN", "DEUX"] # trois'],
  ['tags = [\n  "un",\n  "deux",\n]\nslug = "x"', 'tags = [\n  "UN",\n  "DEUX",\n]\nslug = "x"'],
  ['[taxonomies]\ntags = ["un"]', '[taxonomies]\ntags = ["UN"]'],
  ['text = """\ntitle = "un"\n"""', 'text = """\ntitle = "un"\n"""'],
  ['lang = "fr"', 'lang = "en"'],
])('TOML: %j', (source, expected) => {
  expect(shoutedFile(`+++\n${source}\n+++\n\nun\n`)).toBe(`+++\n${expected}\n+++\n\nUN\n`);
});

test.each([
  ['a colon', 'Rest: of it', '"Rest: of it"'],
  ['a mark', '“Yes”, he said', '“Yes”, he said'],
  ['a number', '1984', '"1984"'],
  ['a comment', 'One # two', '"One # two"'],
])('a plain value gets quotation marks where it needs them: %s', (_what, english, expected) => {
  const document = markdown.read(new TextEncoder().encode('---\ntitle: Un titre\n---\n'));
  const bytes = markdown.write(document, [{ source: { start: 0, end: document.prose.length }, text: english }]);
  expect(Buffer.from(bytes).toString('utf8')).toBe(`---\ntitle: ${expected}\n---\n`);
});

test('broken YAML is an error that says where', () => {
  expect(() => markdown.read(new TextEncoder().encode('---\nlayout: page\ntitle: Un titre : deux: trois\n---\n'))).toThrow(
    expect.objectContaining({
      code: 'ERR_INPUT',
      message: expect.stringMatching(/^line 3, column \d+: the front matter is not YAML: .*Mend it\.$/u) as string,
    }),
  );
});

test.each(['---\n\nun : « deux »\n\n---\n', '---\n---\n', '---\ntitle: un\n', '---\n- un\n---\n', ' ---\ntitle: un\n---\n'])(
  'a text between two rules is none: %j',
  (source) => assertUntouched(markdown, new TextEncoder().encode(source)),
);
