import { decode } from '../encoding/encoding.js';
import { markedWriter, writeMarked } from '../marked/writer.js';
import type { Format, Writer } from '../types.js';
import type { MarkdownDocument } from './places.js';
import { readMarkdown } from './read.js';
import { renderMarkdown } from './write/render.js';

/** CommonMark with GitHub's extensions, formulas and front matter. */
export const markdown: Format<MarkdownDocument> & { readonly writer: (document: MarkdownDocument) => Writer } = {
  name: 'markdown',
  extensions: ['.md', '.markdown', '.mdown', '.mkd'],
  read: (bytes, options) => {
    const { text, bom } = decode(bytes, options?.encoding);
    return readMarkdown(text, bom);
  },
  write: (document, pieces) => writeMarked(document, pieces, renderMarkdown),
  writer: (document) => markedWriter(document, renderMarkdown),
};
