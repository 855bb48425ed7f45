import type { KnownBlock } from '../segmentation/types.js';
import type { Span } from '../text/spans.js';

/** Where a stretch of the prose stands in the file. Both in UTF-16 units: of the prose, and of the file's text without byte order mark. */
export interface ProseRange extends Span {
  readonly file: Span;
}

/**
 * A file as the translator sees it: one string of **prose**, and where each part of it stands in the file. What is not prose (markup, code,
 * time codes) is in no range and is copied by the writer. A format keeps what its writer needs beside these (a tree, the file's text).
 *
 *     text      'Oui.\n'                     prose 'Oui.\n'    no ranges: the prose is the file
 *     Markdown  '# Titre\n\nOui, **non**.'   prose 'Titre\n\nOui, non.'   ranges 'Titre' ← 2…7, '\n\nOui, ' ← 7…14, 'non' ← 16…19, …
 */
export interface Document {
  readonly prose: string;
  /** Whether the file began with a byte order mark; the English then begins with one. */
  readonly bom: boolean;
  /** The blocks of the prose, where the format has such; what lies between them is looked at as plain text is. */
  readonly blocks?: readonly KnownBlock[];
  /** Spans of the prose that come out as they are: code, placeholders. */
  readonly opaque?: readonly Span[];
  /** In order, without overlap. Absent where the prose is the file. */
  readonly ranges?: readonly ProseRange[];
}

/** The English of a stretch of the prose: of a segment, or of the gap between two. Pieces come in order and leave nothing out. */
export interface EnglishPiece {
  readonly source: Span;
  readonly text: string;
}

/** Puts the English of a document back piece by piece, so that each can go out before the next is translated. Bytes are UTF-8. */
export interface Writer {
  write(piece: EnglishPiece): Uint8Array;
  /** What comes after the last piece. */
  end(): Uint8Array;
}

/** How a kind of file is read and written. Pure: bytes in, bytes out. */
export interface Format<Read extends Document = Document> {
  readonly name: string;
  /** With the point and in lower case: `.txt`. */
  readonly extensions: readonly string[];
  /**
   * @throws `ERR_INPUT_ENCODING` where the bytes are not text: it says at which byte; who knows the file adds its name and the cure.
   *   `ERR_INPUT` where they are too many
   */
  read(bytes: Uint8Array): Read;
  /** The whole file, in UTF-8. Without pieces the prose stays as it is: a file that was UTF-8 comes back byte for byte. */
  write(document: Read, pieces?: Iterable<EnglishPiece>): Uint8Array;
  /** Absent where a file can only be written whole. */
  writer?(document: Read): Writer;
}
