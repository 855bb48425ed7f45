import { decode, encode } from '../encoding/encoding.js';
import type { Document, EnglishPiece, Format, Writer } from '../types.js';

/** Plain text: the prose is the whole file. Line ends, indentation and blank lines are prose too, so they come back unchanged. */
export const text: Format & { readonly writer: (document: Document) => Writer } = {
  name: 'text',
  extensions: ['.txt', '.text'],
  read: (bytes, { encoding } = {}) => {
    const decoded = decode(bytes, encoding);
    return { prose: decoded.text, bom: decoded.bom };
  },
  write: (document, pieces) => {
    const prose = pieces ? Array.from(pieces, (piece) => piece.text).join('') : document.prose;
    return encode(prose, document.bom);
  },
  writer: (document) => {
    let isFirst = true;
    const put = (english: string): Uint8Array => {
      const bytes = encode(english, document.bom && isFirst);
      isFirst = false;
      return bytes;
    };
    return { write: (piece: EnglishPiece) => put(piece.text), end: () => put('') };
  },
};
