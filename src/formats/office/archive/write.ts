import { crc32, deflateRawSync } from 'node:zlib';
import type { Span } from '../../../text/spans.js';
import { directoryRecord, endRecord, flag, localHeader, viewOf } from './records.js';
import type { Archive, ArchiveEntry } from './types.js';

/** An entry's new contents, packed as its old ones were. */
export interface NewContents {
  readonly entry: ArchiveEntry;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/** Packs new contents for an entry. */
export const pack = (entry: ArchiveEntry, contents: Uint8Array): NewContents => ({
  entry,
  packed: entry.method === 'stored' ? contents : deflateRawSync(contents),
  size: contents.length,
  crc: crc32(contents),
});

/**
 * The archive with other contents for some entries. All else is copied as it is: the entries' order, times, attributes and comments, and
 * the packed bytes of the entries that stay.
 */
export const writeArchive = ({ bytes, entries, directory }: Archive, changes: readonly NewContents[]): Uint8Array => {
  const changed = new Map(changes.map((change) => [change.entry, change]));
  const inOrder = [...entries].sort((one, other) => one.stored.start - other.stored.start);
  const parts: Uint8Array[] = [bytes.subarray(0, inOrder[0]?.stored.start ?? directory.start)];
  let length = parts[0]!.length;
  const put = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  const starts = new Map<ArchiveEntry, number>();
  for (const entry of inOrder) {
    starts.set(entry, length);
    const change = changed.get(entry);
    if (!change) put(sliceOf(bytes, entry.stored));
    else {
      put(headerFor(change, bytes));
      put(change.packed);
    }
  }
  const start = length;
  for (const entry of entries) put(recordFor(entry, { bytes, offset: starts.get(entry)!, change: changed.get(entry) }));
  const end = copyOf(bytes, { start: entries.at(-1)?.record.end ?? directory.start, end: directory.end });
  put(endFor(end, { start, end: length }));
  return Buffer.concat(parts);
};

const sliceOf = (bytes: Uint8Array, { start, end }: Span): Uint8Array => bytes.subarray(start, end);

/** A copy of its own: the slice of a Buffer would be the file that was read. */
const copyOf = (bytes: Uint8Array, span: Span): Uint8Array => new Uint8Array(sliceOf(bytes, span));

const headerFor = ({ entry, packed, size, crc }: NewContents, bytes: Uint8Array): Uint8Array => {
  const header = withoutZip64(copyOf(bytes, { start: entry.stored.start, end: entry.data.start }), localHeader);
  const view = viewOf(header);
  view.setUint16(localHeader.flags, view.getUint16(localHeader.flags, true) & ~flag.sizesFollow, true);
  view.setUint32(localHeader.crc, crc, true);
  view.setUint32(localHeader.packed, packed.length, true);
  view.setUint32(localHeader.size, size, true);
  return header;
};

interface Placed {
  readonly bytes: Uint8Array;
  readonly offset: number;
  readonly change: NewContents | undefined;
}

const recordFor = ({ record }: ArchiveEntry, { bytes, offset, change }: Placed): Uint8Array => {
  const copy = copyOf(bytes, record);
  const view = viewOf(copy);
  view.setUint32(directoryRecord.offset, offset, true);
  if (!change) return copy;
  view.setUint16(directoryRecord.flags, view.getUint16(directoryRecord.flags, true) & ~flag.sizesFollow, true);
  view.setUint32(directoryRecord.crc, change.crc, true);
  view.setUint32(directoryRecord.packed, change.packed.length, true);
  view.setUint32(directoryRecord.size, change.size, true);
  return withoutZip64(copy, directoryRecord);
};

const endFor = (end: Uint8Array, directory: Span): Uint8Array => {
  const view = viewOf(end);
  view.setUint32(endRecord.size, directory.end - directory.start, true);
  view.setUint32(endRecord.offset, directory.start, true);
  return end;
};

/** The extra field of long sizes, which some programs write for short ones too and leave for the header to fill in later. */
const zip64Field = 1;

const withoutZip64 = (
  header: Uint8Array,
  fields: { readonly length: number; readonly name: number; readonly extra: number },
): Uint8Array => {
  const view = viewOf(header);
  const start = fields.length + view.getUint16(fields.name, true);
  const end = start + view.getUint16(fields.extra, true);
  for (let at = start; at + 4 <= end;) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === zip64Field && next <= end) {
      view.setUint16(fields.extra, end - start - (next - at), true);
      return Buffer.concat([header.subarray(0, at), header.subarray(next)]);
    }
    at = next;
  }
  return header;
};
