import { createBuilder } from '../marked/builder.js';
import type { MarkedDocument, RenderSlot } from '../marked/types.js';
import { markedWriter, writeMarked } from '../marked/writer.js';
import type { Format, Writer } from '../types.js';
import { decodePage, xmlEncoding, type DecodedPage } from './charset.js';
import { encodingOf } from './walk/patches.js';
import { renderHtml, renderXhtml } from './write/render.js';
import type { HtmlTag, Syntax } from './walk/tokens.js';
import { walkHtml } from './walk/walk.js';

/** A page, with the rules that it follows. */
export interface HtmlDocument extends MarkedDocument {
  readonly syntax: Syntax;
}

/** A page or a part of one. Any text is some page: it is read as browsers read it, scripts off. */
export const html: Format<HtmlDocument> & { readonly writer: (document: HtmlDocument) => Writer } = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  read: (bytes, options) => readPage(decodePage(bytes, options?.encoding)),
  write: (document, pieces) => writeMarked(document, pieces, renderOf(document)),
  writer: (document) => markedWriter(document, renderOf(document)),
};

const renderOf = ({ syntax }: HtmlDocument): RenderSlot => (syntax === 'xml' ? renderXhtml : renderHtml);

const readPage = ({ text, bom, isUtf8 }: DecodedPage): HtmlDocument => {
  const syntax = text.startsWith('<?xml') ? 'xml' : 'html';
  const builder = createBuilder(text);
  let head: HtmlTag | undefined;
  let says = xmlEncoding.exec(text) !== null;
  walkHtml(text, builder, {
    syntax,
    onTag: (tag) => {
      if (tag.side !== 'start') return;
      if (tag.name === 'head') head ??= tag;
      says ||= encodingOf(tag) !== undefined;
    },
  });
  const declaration = xmlEncoding.exec(text);
  if (declaration && !/^utf-?8$/iu.test(declaration[2]!)) {
    const start = declaration[1]!.length;
    builder.patch({ start, end: start + declaration[2]!.length }, 'utf-8');
  }
  // a browser that is not told would take the English, in UTF-8, for what the French was in
  if (!isUtf8 && !bom && !says && head) builder.patch({ start: head.end - 1, end: head.end }, '><meta charset="utf-8">');
  return { ...builder.build(bom), syntax };
};
