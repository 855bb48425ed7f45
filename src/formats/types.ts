import type { KnownBlock } from '../segmentation/types.js';
import type { Span } from '../text/spans.js';

/** A span of the prose and its place in the file, both in UTF-16 units: of the prose, and of the file's text without byte order mark. */
export interface ProseRange extends Span {
  readonly file: Span;
}

/**
 * A file as the translator sees it: one string of **prose**, and the place of each part of it in the file. What is not prose (markup, code,
 * time codes) is in no range, and the writer copies it. A format can add what its writer needs (a tree, the file's text).
 *
 *     text      'Oui.\n'                     prose 'Oui.\n'    no ranges: the prose is the file
 *     Markdown  '# Titre\n\nOui, **non**.'   prose 'Titre\n\nOui, non.'   ranges 'Titre' ← 2…7, '\n\nOui, ' ← 7…14, 'non' ← 16…19, …
 */
export interface Document {
  readonly prose: string;
  /** Whether the file began with a byte order mark; if so, the English does too. */
  readonly bom: boolean;
  /** The blocks of the prose, if the format has any; what lies between them is treated as plain text. */
  readonly blocks?: readonly KnownBlock[];
  /** Spans of the prose that are left unchanged: code, placeholders. */
  readonly opaque?: readonly Span[];
  /** In order, without overlap. Absent if the prose is the whole file. */
  readonly ranges?: readonly ProseRange[];
}

/** The English for a span of the prose: for a segment, or for the gap between two. Pieces come in order and leave nothing out. */
export interface EnglishPiece {
  readonly source: Span;
  readonly text: string;
}

/** Writes the English of a document piece by piece, so that each can go out before the next is translated. Bytes are UTF-8. */
export interface Writer {
  write(piece: EnglishPiece): Uint8Array;
  /** What follows the last piece. */
  end(): Uint8Array;
}

/** How to read and write one kind of file. Pure: bytes in, bytes out. */
export interface Format<Read extends Document = Document> {
  readonly name: string;
  /** With the dot and in lower case: `.txt`. */
  readonly extensions: readonly string[];
  /**
   * @throws `ERR_INPUT_ENCODING` if the bytes are not text: it says at which byte; the caller, who knows the file, adds its name and the
   *   cure. `ERR_INPUT` if there are too many
   */
  read(bytes: Uint8Array): Read;
  /** Writes the whole file, in UTF-8. Without pieces the prose is unchanged: a UTF-8 file comes back byte for byte. */
  write(document: Read, pieces?: Iterable<EnglishPiece>): Uint8Array;
  /** Absent if a file can only be written whole. */
  writer?(document: Read): Writer;
}
