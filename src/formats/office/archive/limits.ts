import { Fr2enError } from '../../../errors.js';
import type { ArchiveEntry } from './types.js';

/** Most entries. A long book with a picture on each page has two thousand. */
export const mostEntries = 20_000;

/** Most bytes of all entries when unpacked: what a machine of some years can hold. */
export const mostUnpacked = 1_000_000_000;

/** An entry this long (bytes, unpacked) must not be packed closer than `closest` to one: real text comes to 20, an empty table to 300. */
const longEntry = 16_000_000;
const closest = 500;

/** Refuses an archive that would fill memory or disk when it is unpacked, by what it says of itself. @throws `ERR_INPUT`, with the limit */
export const assertNoBomb = (entries: readonly ArchiveEntry[]): void => {
  if (entries.length > mostEntries)
    throw new Fr2enError('ERR_INPUT', `the archive has ${entries.length} entries; the limit is ${mostEntries}. Split the document.`);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > mostUnpacked)
    throw new Fr2enError(
      'ERR_INPUT',
      `the archive unpacks to ${Math.ceil(total / 1e6)} MB; the limit is ${mostUnpacked / 1e6} MB. Split the document.`,
    );
  const bomb = entries.find(({ size, packed }) => size > longEntry && size > packed * closest);
  if (bomb)
    throw new Fr2enError(
      'ERR_INPUT',
      `"${bomb.name}" unpacks to ${Math.round(bomb.size / Math.max(1, bomb.packed))} times its length; the limit is ${closest}, ` +
        'as in no real document. Do not open the file.',
    );
};
