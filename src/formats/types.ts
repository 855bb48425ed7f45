import type { KnownBlock } from '../segmentation/types.js';
import type { Span } from '../text/spans.js';

/** A span of the prose and its place in the file, both in UTF-16 units: of the prose, and of the file's text without byte order mark. */
export interface ProseRange extends Span {
  readonly file: Span;
}

/** Where the prose stands in the file. */
export interface Ranges extends Iterable<ProseRange> {
  /** The places in the file of a span of the prose, in order. */
  within(span: Span): Span[];
}

/**
 * A place of inline markup in the prose: a tag that opens or closes an element, or a point without words (a picture, a note mark). Of an
 * element's two tags, each knows the other; one without a partner stays where its neighbours are.
 *
 *     'Il est <b>très</b> lent.'   prose 'Il est très lent.'   open at 7 (partner 1), close at 11 (partner 0)
 */
export interface Tag {
  /** In UTF-16 units of the prose. */
  readonly at: number;
  readonly side: 'open' | 'close' | 'point';
  /** Index of the element's other tag. */
  readonly partner: number | undefined;
  /** As a person knows it: `<b>`, `**`, `[^1]`. */
  readonly label: string;
}

/**
 * A file as the translator sees it: one string of **prose**, and the place of each part of it in the file. What is not prose (markup, code,
 * time codes) is in no range, and the writer copies it. A format can add what its writer needs (a tree, the file's text).
 *
 *     text      'Oui.\n'                     prose 'Oui.\n'    no ranges: the prose is the file
 *     Markdown  '# Titre\n\nOui, **non**.'   prose 'Titre\n\nOui, non.'   ranges 'Titre' ← 2…7, 'Oui, ' ← 9…14, 'non' ← 16…19, …
 */
export interface Document {
  readonly prose: string;
  /** Whether the file began with a byte order mark; if so, the English does too. */
  readonly bom: boolean;
  /** The blocks of the prose, if the format has any; what lies between them is treated as plain text. */
  readonly blocks?: readonly KnownBlock[];
  /** Spans of the prose that are left unchanged: code, placeholders. */
  readonly opaque?: readonly Span[];
  /** In the order of the file, properly nested. */
  readonly tags?: readonly Tag[];
  /** Absent if the prose is the whole file, or if the file is no text. */
  readonly ranges?: Ranges;
}

/** A tag's place in an English piece: the tag's index in the document, and an offset in UTF-16 units of the piece's text. */
export interface PlacedTag {
  readonly tag: number;
  readonly at: number;
}

/** The English for a span of the prose: for a segment, or for the gap between two. Pieces come in order and leave nothing out. */
export interface EnglishPiece {
  readonly source: Span;
  readonly text: string;
  /** In order. Without it, the tags between (not at) the edges of `source` stay where they are among its marks. */
  readonly tags?: readonly PlacedTag[];
}

/** Writes the English of a document piece by piece, so that each can go out before the next is translated. Bytes are UTF-8. */
export interface Writer {
  write(piece: EnglishPiece): Uint8Array;
  /** What follows the last piece. */
  end(): Uint8Array;
}

/** How a file is read. */
export interface ReadOptions {
  /** Of its text, as `--encoding` names it: `utf-8`, `auto`, `windows-1252` … Formats that say their own encoding use that. */
  readonly encoding?: string;
}

/** How to read and write one kind of file. Pure: bytes in, bytes out. */
export interface Format<Read extends Document = Document> {
  readonly name: string;
  /** With the dot and in lower case: `.txt`. */
  readonly extensions: readonly string[];
  /**
   * @throws `ERR_INPUT_ENCODING` if the bytes are not text: it says at which byte; `ERR_INPUT` if there are too many, or if the file is not
   *   of this format: it says where. The caller, who knows the file, adds its name and the cure
   */
  read(bytes: Uint8Array, options?: ReadOptions): Read;
  /** Writes the whole file, in UTF-8. Without pieces the prose is unchanged: a UTF-8 file comes back byte for byte. */
  write(document: Read, pieces?: Iterable<EnglishPiece>): Uint8Array;
  /** Absent if a file can only be written whole. */
  writer?(document: Read): Writer;
}
