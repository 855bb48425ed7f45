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

/** An element whose end tag has not come: an inline one knows the slot that its start tag is in, and its handle there. */
type Kept = { readonly slot: number; readonly handle: number } | 'block';

const walk = (file: string, flow: Flow, { isBlock }: Outline, splitting: ReadonlySet<string>): void => {
  const open = createOpen<Kept>();
  let nth = 0;
  const readEmpty = (tag: HtmlTag, name: string): void => {
    if (splitting.has(name)) flow.close();
    else flow.point(tag, `<${name}>`);
  };
  const readStart = (tag: HtmlTag, name: string): void => {
    if (isBlock(nth++)) {
      flow.close();
      open.push(name, 'block');
      return;
    }
    const slot = flow.open('cell');
    open.push(name, { slot, handle: flow.openTag(tag, `<${name}>`) });
  };
  const readEnd = (tag: HtmlTag, name: string): void => {
    const ended = open.end(name);
    if (ended.includes('block')) flow.close();
    if (flow.slot() === undefined) return;
    const own = ended.at(-1);
    const isHere = own !== undefined && own !== 'block' && own.slot === flow.slot();
    flow.closeTag(tag, `</${name}>`, isHere ? own.handle : undefined);
  };
  readTokens(file, { start: 0, end: file.length }, 'xml', {
    text: (span) => readWords(file, flow, span),
    comment: (comment) => {
      flow.point(comment, '<!-- -->');
    },
    tag: (tag) => (tag.side === 'end' ? readEnd : tag.selfClosing ? readEmpty : readStart)(tag, nameOf(file, tag)),
    isForeign: () => true,
  });
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
