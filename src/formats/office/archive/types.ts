import type { Span } from '../../../text/spans.js';

/** A file in an archive, as the archive's directory has it. Offsets and lengths are bytes of the archive. */
export interface ArchiveEntry {
  /** A relative path with `/` between its folders. */
  readonly name: string;
  readonly isFolder: boolean;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  /** Unpacked. */
  readonly size: number;
  /** In the archive. */
  readonly packed: number;
  /** Its record in the directory. */
  readonly record: Span;
  /** Its header, data and what follows up to the next entry. */
  readonly stored: Span;
  readonly data: Span;
}

/** A ZIP archive that was read and found sound. */
export interface Archive {
  readonly bytes: Uint8Array;
  /** In the order of its directory. */
  readonly entries: readonly ArchiveEntry[];
  /** The directory, and the record that ends it. */
  readonly directory: Span;
  /** The bytes of an entry, unpacked. @throws `ERR_INPUT` if they are damaged */
  readonly unpack: (entry: ArchiveEntry) => Uint8Array;
}
