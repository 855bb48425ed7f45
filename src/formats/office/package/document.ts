import type { Builder } from '../../marked/builder.js';
import { createBuilder } from '../../marked/builder.js';
import { markedWriter } from '../../marked/writer.js';
import { encode } from '../../encoding/encoding.js';
import type { RenderSlot } from '../../marked/types.js';
import type { EnglishPiece, Ranges, Writer } from '../../types.js';
import type { Archive, ArchiveEntry } from '../archive/types.js';
import { pack, writeArchive, type NewContents } from '../archive/write.js';
import type { DressedDocument } from '../inline/render.js';
import { createPlan, type Plan } from '../inline/plan.js';
import { openParts, separator, type Part } from './parts.js';

/** A document in an archive: the prose of all its parts, and what puts the English back. */
export interface OfficeDocument extends DressedDocument {
  readonly archive: Archive;
  readonly parts: readonly Part[];
  /** Where the prose stands in the text of all parts. The document has no `ranges`: that text is no file that a person could look at. */
  readonly places: Ranges;
}

/** What a reader of one part adds to the document. */
export interface PartTarget {
  readonly builder: Builder;
  readonly plan: Plan;
  /** The text of all parts. */
  readonly file: string;
}

/**
 * Reads parts of an archive as one document.
 *
 * @param readPart - called for each part, in order
 * @throws `ERR_INPUT`, `ERR_INPUT_ENCODING`
 */
export const readDocument = (
  archive: Archive,
  entries: readonly ArchiveEntry[],
  readPart: (part: Part, target: PartTarget) => void,
): OfficeDocument => {
  const { file, parts } = openParts(archive, entries);
  const builder = createBuilder(file);
  const plan = createPlan();
  for (const part of parts) {
    if (part.encoding) builder.patch(part.encoding, 'UTF-8');
    readPart(part, { builder, plan, file });
  }
  const { ranges, ...marked } = builder.build(false);
  return { ...marked, plan, archive, parts, places: ranges! };
};

/** Writes the archive. Parts whose text does not change keep their packed bytes; without pieces it is the file as it was read. */
export const writeDocument = (
  document: OfficeDocument,
  pieces: Iterable<EnglishPiece> | undefined,
  render: RenderSlot<OfficeDocument>,
): Uint8Array => {
  if (!pieces) return document.archive.bytes;
  const writer = documentWriter(document, render);
  for (const piece of pieces) writer.write(piece);
  return writer.end();
};

/** Takes the English as it comes and packs it; the archive itself is only known at the end. */
export const documentWriter = (document: OfficeDocument, render: RenderSlot<OfficeDocument>): Writer => {
  const changes: NewContents[] = [];
  const collector = createCollector(document, (change) => changes.push(change));
  const writer = markedWriter(document, render);
  return {
    write: (piece) => {
      collector.add(writer.write(piece));
      return nothing;
    },
    end: () => {
      collector.add(writer.end());
      collector.end();
      return writeArchive(document.archive, changes);
    },
  };
};

const nothing = new Uint8Array();

interface Collector {
  readonly add: (bytes: Uint8Array) => void;
  readonly end: () => void;
}

/** Pieces that are joined early: a million short ones would take more room than their bytes. */
const mostPieces = 4096;

/** Parts the English at the separators, and packs each part when it is complete: of a book, only a chapter is in memory unpacked. */
const createCollector = ({ file, parts }: OfficeDocument, changed: (contents: NewContents) => void): Collector => {
  let joined: Uint8Array[] = [];
  let pieces: Uint8Array[] = [];
  let next = 0;
  const join = (): void => {
    joined.push(Buffer.concat(pieces));
    pieces = [];
  };
  const end = (): void => {
    join();
    const contents = Buffer.concat(joined);
    joined = [];
    const part = parts[next]!;
    next += 1;
    if (!contents.equals(encode(file.slice(part.file.start, part.file.end), false))) changed(pack(part.entry, contents));
  };
  return {
    add: (bytes) => {
      let at = 0;
      for (let stop = bytes.indexOf(0); stop >= 0; stop = bytes.indexOf(0, at)) {
        pieces.push(bytes.subarray(at, stop));
        end();
        at = stop + separator.length;
      }
      pieces.push(bytes.subarray(at));
      if (pieces.length > mostPieces) join();
    },
    end,
  };
};
