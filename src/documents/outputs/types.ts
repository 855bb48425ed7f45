import type { MarkedPart } from '../markup/with-markup.js';

/** Turns the parts of a document into bytes as they arrive. */
export interface Emitter {
  write(part: MarkedPart): Uint8Array;
  end(): Uint8Array;
}

/** What an output may say about where it comes from. */
export interface Imprint {
  /** The file as its user named it; `-` for standard input. */
  readonly label: string;
  readonly model: { readonly name: string; readonly revision: string; readonly date?: string };
  /** Of fr2en. */
  readonly version: string;
}
