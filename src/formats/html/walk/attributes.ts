import { isFrench } from '../../../languages/language-tags.js';
import { isSpaceCode } from '../../../text/spaces.js';
import type { Span } from '../../../text/spans.js';
import type { Builder } from '../../marked/builder.js';
import { readCharacters } from './characters.js';
import type { Said } from './open-elements.js';
import type { Attribute, HtmlTag, Syntax } from './tokens.js';

/** The value of an attribute, as the browser reads it; undefined if the tag has no such attribute. */
export const valueOf = ({ attributes }: HtmlTag, name: string): string | undefined =>
  attributes.find((attribute) => attribute.name === name)?.value;

/** The attributes of a tag that a person reads or hears. */
const proseAttributes = (tag: HtmlTag): readonly Attribute[] =>
  tag.attributes.length === 0 ? tag.attributes : tag.attributes.filter(({ name }) => isProse(tag, name));

const always = /^(?:alt|title|placeholder|aria-(?:label|description|placeholder|roledescription|valuetext))$/u;
const metaNames = /^(?:description|(?:og|twitter):(?:title|description|image:alt)|(?:dc|dcterms)\.(?:title|description))$/iu;
const buttons = /^(?:submit|button|reset)$/iu;

const isProse = (tag: HtmlTag, name: string): boolean => {
  switch (tag.name) {
    case 'meta':
      return name === 'content' && metaNames.test((valueOf(tag, 'name') ?? valueOf(tag, 'property') ?? '').trim());
    // the title of a style sheet is its name
    case 'link':
    case 'style':
      return false;
    case 'input':
      if (name === 'value') return buttons.test((valueOf(tag, 'type') ?? '').trim());
      break;
    case 'option':
    case 'optgroup':
    case 'track':
      if (name === 'label') return true;
      break;
  }
  return always.test(name);
};

/** The place of an attribute's value without its quotes; undefined if it has none. */
export const valueSpan = (file: string, { name, start, end }: Attribute): Span | undefined => {
  let at = skipSpaces(file, start + name.length, end);
  if (file.charAt(at) !== '=' || at >= end) return undefined;
  at = skipSpaces(file, at + 1, end);
  const quote = file.charAt(at);
  return quote === '"' || quote === "'" ? { start: at + 1, end: end - 1 } : { start: at, end };
};

const skipSpaces = (file: string, start: number, end: number): number => {
  let at = start;
  while (at < end && isSpaceCode(file.charCodeAt(at))) at += 1;
  return at;
};

/** What a tag says of its element's language and translation. The language of a whole page is taken for French: the user says it is. */
export const saidBy = (tag: HtmlTag): Said => {
  if (tag.attributes.length === 0) return nothing;
  const language = (valueOf(tag, 'lang') ?? valueOf(tag, 'xml:lang'))?.trim().toLowerCase();
  const isPage = tag.name === 'html' || tag.name === 'body';
  return {
    translates: translatesBy(tag),
    isForeign: isPage || language === undefined || language === '' || language === 'und' ? undefined : !isFrench(language.trim()),
  };
};

const nothing: Said = {};

const translatesBy = (tag: HtmlTag): boolean | undefined => {
  const translate = valueOf(tag, 'translate')?.trim().toLowerCase();
  if (translate === 'no') return false;
  if (valueOf(tag, 'class')?.split(/\s+/u).includes('notranslate')) return false;
  return translate === 'yes' || translate === '' ? true : undefined;
};

/**
 * Makes a slot of each attribute that a person reads. It begins with the value's quote, or with the `=` before a value without quotes: that
 * tells it from a slot of text.
 */
export const readAttributes = (file: string, tag: HtmlTag, syntax: Syntax, builder: Builder): void => {
  for (const attribute of proseAttributes(tag)) {
    const span = valueSpan(file, attribute);
    if (!span || span.start >= span.end) continue;
    builder.open('cell');
    builder.text({ start: span.start - 1, end: span.start }, '');
    readValue(file, span, syntax, builder);
    if (span.end < attribute.end) builder.text({ start: span.end, end: span.end + 1 }, '');
    builder.close();
  }
};

/** White space at its edges is none of it, and in it is one space. */
const readValue = (file: string, span: Span, syntax: Syntax, builder: Builder): void => {
  let white: Span | undefined;
  let isEmpty = true;
  readCharacters(file, span, syntax, {
    words: (words, prose) => {
      if (white && !isEmpty) builder.text(white, ' ');
      builder.text(words, prose);
      white = undefined;
      isEmpty = false;
    },
    white: (space) => (white ??= space),
    markup: (markup) => builder.text(markup),
  });
};
