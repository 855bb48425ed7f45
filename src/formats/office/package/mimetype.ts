import type { Archive } from '../archive/types.js';

/** What an archive says it is, in the entry `mimetype`; undefined if it has none. */
export const readMimetype = (archive: Archive): string | undefined => {
  const entry = archive.entries.find(({ name }) => name === 'mimetype');
  return entry && entry.size <= 200 ? Buffer.from(archive.unpack(entry)).toString('latin1').trim() : undefined;
};
