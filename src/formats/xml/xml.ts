import { decode } from '../encoding/encoding.js';
import { readCharacters } from '../html/walk/characters.js';
import { createFlow, type Flow } from '../html/walk/flow.js';
import { readTokens, type HtmlTag } from '../html/walk/tokens.js';
import { renderXhtml } from '../html/write/render.js';
import { createBuilder } from '../marked/builder.js';
import type { MarkedDocument } from '../marked/types.js';
import { markedWriter, writeMarked } from '../marked/writer.js';
import type { Span } from '../../text/spans.js';
import type { Format, Writer } from '../types.js';
import { createOpen, nameOf, outlineOf, type Outline, type XmlOptions } from './outline.js';

/** Markup of any vocabulary. */
export interface XmlDocument extends MarkedDocument {
  readonly isWellFormed: boolean;
}

/**
 * Reads XML whose elements mean nothing to us: their texts are prose, their attributes are not. It never fails; the document tells
 * whether it is well-formed. No format for files: which elements are paragraphs is for the caller to say.
 */
export const xmlFormat = (options: XmlOptions = {}): Format<XmlDocument> & { readonly writer: (document: XmlDocument) => Writer } => ({
  name: 'xml',
  extensions: ['.xml'],
  read: (bytes, reading) => {
    const { text, bom } = decode(bytes, reading?.encoding ?? 'auto');
    const outline = outlineOf(text, options);
    const builder = createBuilder(text);
    walk(text, createFlow(text, builder), outline, new Set(options.splitting));
    return { ...builder.build(bom), isWellFormed: outline.isWellFormed };
  },
  write: (document, pieces) => writeMarked(document, pieces, renderXhtml),
  writer: (document) => markedWriter(document, renderXhtml),
});

/**
 * What is copied for an empty element. It stands for a word, so the space before it goes with it where no letter follows:
 *
 *     'Bonjour <x/> !'   prose 'Bonjour !', and ' <x/>' is copied: 'Hello <x/>!'
 *     'le <x/>chat'      prose 'le chat', and '<x/>' is
 */
const withSpace = (file: string, { start, end }: Span): Span => {
  if (/[^\s.,;:!?)\]…»]/u.test(file.charAt(end))) return { start, end };
  let first = start;
  while (/\s/u.test(file.charAt(first - 1))) first -= 1;
  return { start: first, end };
};

/** An element whose end tag has not come: an inline one knows the slot that its start tag is in, and its handle there. */
type Kept = { readonly slot: number; readonly handle: number } | 'block';

const walk = (file: string, flow: Flow, { isBlock }: Outline, splitting: ReadonlySet<string>): void => {
  const open = createOpen<Kept>();
  let nth = 0;
  // a text waits for what follows, which may take its last space
  let text: Span | undefined;
  const readText = (end = file.length): void => {
    if (text) readWords(file, flow, { start: text.start, end: Math.min(text.end, end) });
    text = undefined;
  };
  const readEmpty = (tag: HtmlTag, name: string): void => {
    const span = withSpace(file, tag);
    readText(span.start);
    if (splitting.has(name)) flow.close();
    else flow.point(span, `<${name}>`);
  };
  const readStart = (tag: HtmlTag, name: string): void => {
    readText();
    if (isBlock(nth++)) {
      flow.close();
      open.push(name, 'block');
      return;
    }
    const slot = flow.open('cell');
    open.push(name, { slot, handle: flow.openTag(tag, `<${name}>`) });
  };
  const readEnd = (tag: HtmlTag, name: string): void => {
    readText();
    const ended = open.end(name);
    if (ended.includes('block')) flow.close();
    if (flow.slot() === undefined) return;
    const own = ended.at(-1);
    const isHere = own !== undefined && own !== 'block' && own.slot === flow.slot();
    flow.closeTag(tag, `</${name}>`, isHere ? own.handle : undefined);
  };
  readTokens(file, { start: 0, end: file.length }, 'xml', {
    text: (span) => (text = span),
    comment: (comment) => {
      readText();
      flow.point(comment, '<!-- -->');
    },
    tag: (tag) => (tag.side === 'end' ? readEnd : tag.selfClosing ? readEmpty : readStart)(tag, nameOf(file, tag)),
    isForeign: () => true,
  });
  readText();
  flow.close();
};

const readWords = (file: string, flow: Flow, span: Span): void =>
  readCharacters(file, span, 'xml', {
    words: (words, prose) => {
      flow.open('cell');
      flow.words(words, prose, 'prose');
    },
    white: (white) => flow.white(white, 'prose'),
    markup: (markup) => flow.point(markup, '<![CDATA[ ]]>'),
  });
