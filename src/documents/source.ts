import type { Document, Format } from '../formats/types.js';

/** A file that has been read. */
export interface Source {
  /** The file as its user named it; `-` for standard input. */
  readonly label: string;
  /** Of its bytes, in hexadecimal digits. The bytes themselves are not kept: its text is in the document. */
  readonly sha256: string;
  readonly format: Format;
  readonly document: Document;
}
