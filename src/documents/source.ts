import type { Document, Format } from '../formats/types.js';

/** A file that has been read. */
export interface Source {
  /** The file as its user named it; `-` for standard input. */
  readonly label: string;
  readonly bytes: Uint8Array;
  readonly format: Format;
  readonly document: Document;
}
