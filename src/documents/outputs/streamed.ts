import { Buffer } from 'node:buffer';
import type { MarkedPart } from '../markup/with-markup.js';
import type { Emitter } from './types.js';

/** An output that is text and can be written as it comes. */
export interface Texts {
  /** Comes first, even if the document is empty. */
  readonly header: string;
  /** What can be written once this part is known; may be empty. */
  readonly write: (part: MarkedPart) => string;
  readonly end: () => string;
}

/** Writes a header, then what each part brings, then the end. */
export const streamed = ({ header, write, end }: Texts): Emitter => {
  let before = header;
  const put = (text: string): Uint8Array => {
    const bytes = Buffer.from(before + text, 'utf8');
    before = '';
    return bytes;
  };
  return { write: (part) => put(write(part)), end: () => put(end()) };
};
