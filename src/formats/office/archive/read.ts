import { inflateRawSync, crc32 } from 'node:zlib';
import { Fr2enError } from '../../../errors.js';
import type { Span } from '../../../text/spans.js';
import { assertNoBomb } from './limits.js';
import { assertSafeNames } from './names.js';
import { directoryRecord, endRecord, flag, localHeader, method, viewOf } from './records.js';
import type { Archive, ArchiveEntry } from './types.js';

const cure = 'Get a new copy, or open it in the program that made it and save it again.';

const damaged = (what: string): Fr2enError => new Fr2enError('ERR_INPUT', `the archive is damaged: ${what}. ${cure}`);

/**
 * Reads the directory of a ZIP archive and checks it: that the entries are where it says, do not overlap, have sound names, are not
 * encrypted, and are not a bomb. Nothing is unpacked yet.
 *
 * @throws `ERR_INPUT` if any of it is not so
 */
export const readArchive = (bytes: Uint8Array): Archive => {
  const view = viewOf(bytes);
  const end = endOf(bytes, view);
  const directory = directoryOf(view, end);
  const drafts = entriesOf(bytes, view, directory, view.getUint16(end + endRecord.entries, true));
  assertSafeNames(drafts.map(({ name }) => name));
  const entries = placed(drafts, directory.start);
  assertNoBomb(entries);
  return { bytes, entries, directory: { start: directory.start, end: bytes.length }, unpack: (entry) => unpack(bytes, entry) };
};

/** Where the record begins that ends the archive; a comment of up to 64 kB may follow it. */
const endOf = (bytes: Uint8Array, view: DataView): number => {
  const first = Math.max(0, bytes.length - endRecord.length - 0xffff);
  for (let at = bytes.length - endRecord.length; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== endRecord.signature) continue;
    if (at + endRecord.length + view.getUint16(at + endRecord.comment, true) === bytes.length) return at;
  }
  const isArchive = bytes.length >= 4 && view.getUint32(0, true) === localHeader.signature;
  if (isArchive) throw damaged('its end is missing');
  throw new Fr2enError('ERR_INPUT', `it is no ZIP archive, as .docx, .odt and .epub files are. ${cure}`);
};

const directoryOf = (view: DataView, end: number): Span => {
  const size = view.getUint32(end + endRecord.size, true);
  const offset = view.getUint32(end + endRecord.offset, true);
  if (offset === 0xffffffff || size === 0xffffffff || view.getUint16(end + endRecord.entries, true) === 0xffff) throw zip64();
  if (view.getUint32(end + endRecord.disk, true) !== 0) throw new Fr2enError('ERR_INPUT', `it is one part of a split archive. ${cure}`);
  if (offset + size !== end) throw damaged('its directory is not where it should be');
  return { start: offset, end };
};

const zip64 = (): Fr2enError =>
  new Fr2enError('ERR_INPUT', 'it is a ZIP64 archive, which is for files over 4 GB. Open it in Word or LibreOffice and save it again.');

/** An entry, without what follows its data. */
type Draft = Omit<ArchiveEntry, 'stored'> & { readonly header: number };

const entriesOf = (bytes: Uint8Array, view: DataView, directory: Span, count: number): Draft[] => {
  const entries: Draft[] = [];
  let at = directory.start;
  while (at < directory.end) {
    if (at + directoryRecord.length > directory.end || view.getUint32(at, true) !== directoryRecord.signature)
      throw damaged('its directory is broken');
    const nameEnd = at + directoryRecord.length + view.getUint16(at + directoryRecord.name, true);
    const end = nameEnd + view.getUint16(at + directoryRecord.extra, true) + view.getUint16(at + directoryRecord.comment, true);
    if (end > directory.end) throw damaged('its directory is cut');
    const rawName = bytes.subarray(at + directoryRecord.length, nameEnd);
    entries.push(checked(withData(said(view, { start: at, end }, rawName), { view, limit: directory.start }), bytes, rawName));
    at = end;
  }
  if (entries.length !== count) throw damaged(`its directory has ${entries.length} entries instead of ${count}`);
  return entries;
};

type Said = Omit<Draft, 'data'>;

/** What the directory says of an entry. */
const said = (view: DataView, record: Span, rawName: Uint8Array): Said => {
  const word = (field: number): number => view.getUint32(record.start + field, true);
  const flags = view.getUint16(record.start + directoryRecord.flags, true);
  const packing = view.getUint16(record.start + directoryRecord.method, true);
  const name = new TextDecoder(flags & flag.utf8 ? 'utf-8' : 'latin1').decode(rawName);
  const [packed, size, header] = [word(directoryRecord.packed), word(directoryRecord.size), word(directoryRecord.offset)];
  if (packed === 0xffffffff || size === 0xffffffff || header === 0xffffffff) throw zip64();
  if (flags & (flag.encrypted | flag.strongEncryption | flag.maskedHeaders) || packing === method.aes)
    throw new Fr2enError('ERR_INPUT', `"${name}" is encrypted. Save the document without a password first.`);
  if (packing !== method.stored && packing !== method.deflated) throw damaged(`"${name}" is packed by method ${packing}`);
  if (packing === method.stored && packed !== size) throw damaged(`"${name}" has two lengths`);
  const packedBy = packing === method.stored ? 'stored' : 'deflated';
  return { name, isFolder: name.endsWith('/'), method: packedBy, crc: word(directoryRecord.crc), size, packed, record, header };
};

/** The entry with the place of its data, from its own header. */
const withData = (entry: Said, { view, limit }: { readonly view: DataView; readonly limit: number }): Draft => {
  const { header, name, packed } = entry;
  if (header + localHeader.length > limit || view.getUint32(header, true) !== localHeader.signature)
    throw damaged(`"${name}" is not there`);
  const nameLength = view.getUint16(header + localHeader.name, true);
  const start = header + localHeader.length + nameLength + view.getUint16(header + localHeader.extra, true);
  if (start + packed > limit) throw damaged(`"${name}" is cut`);
  const follow = view.getUint16(header + localHeader.flags, true) & flag.sizesFollow;
  const differs = !follow && view.getUint32(header + localHeader.packed, true) !== packed;
  const packing = view.getUint16(header + localHeader.method, true);
  if (differs || packing !== method[entry.method]) throw damaged(`the directory and the header of "${name}" differ`);
  return { ...entry, data: { start, end: start + packed } };
};

/** The header's own name must be the directory's: programs differ in which of them they believe. */
const checked = (entry: Draft, bytes: Uint8Array, rawName: Uint8Array): Draft => {
  const start = entry.header + localHeader.length;
  const nameLength = viewOf(bytes).getUint16(entry.header + localHeader.name, true);
  if (Buffer.compare(rawName, bytes.subarray(start, start + nameLength)) !== 0)
    throw damaged(`the directory and the header of "${entry.name}" differ`);
  return entry;
};

/** Entries with what belongs to each; two in the same bytes are how a small archive unpacks to a huge one. */
const placed = (drafts: readonly Draft[], end: number): ArchiveEntry[] => {
  const order = drafts.map((_, index) => index).sort((one, other) => drafts[one]!.header - drafts[other]!.header);
  const ends: number[] = [];
  order.forEach((index, nth) => {
    const next = order[nth + 1];
    const stop = next === undefined ? end : drafts[next]!.header;
    if (drafts[index]!.data.end > stop) throw damaged(`"${drafts[index]!.name}" overlaps another entry`);
    ends[index] = stop;
  });
  return drafts.map(({ header, ...entry }, index) => ({ ...entry, stored: { start: header, end: ends[index]! } }));
};

const unpack = (bytes: Uint8Array, { name, data, method: packing, size, crc }: ArchiveEntry): Uint8Array => {
  const packed = bytes.subarray(data.start, data.end);
  const unpacked = packing === 'stored' ? packed : inflated(packed, size, name);
  if (unpacked.length !== size || crc32(unpacked) !== crc) throw damaged(`"${name}" is not what it was when it was packed`);
  return unpacked;
};

/** Never more than the directory says: a lie there ends as an error, not in memory. */
const inflated = (packed: Uint8Array, size: number, name: string): Uint8Array => {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    throw new Fr2enError('ERR_INPUT', `the archive is damaged: "${name}" cannot be unpacked. ${cure}`, { cause: error });
  }
};
