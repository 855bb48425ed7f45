import { Fr2enError } from '../../../errors.js';
import type { Archive, ArchiveEntry } from '../archive/types.js';
import { decodeXml } from '../xml/decode.js';
import { walkXml } from '../xml/walk.js';

const list = 'META-INF/encryption.xml';

/** Refuses a book if what is read of it is encrypted. Fonts often are, to keep them in the book: they are copied. @throws `ERR_INPUT` */
export const assertReadable = (archive: Archive, wanted: readonly ArchiveEntry[]): void => {
  const entry = archive.entries.find(({ name }) => name === list);
  if (!entry) return;
  const names = new Set(wanted.map(({ name }) => name));
  walkXml(
    { name: list, text: decodeXml(archive.unpack(entry)).text, offset: 0 },
    {
      start: ({ name, attribute }) => {
        const path = name === 'enc:CipherReference' ? attribute('URI') : undefined;
        if (path !== undefined && (names.has(path) || names.has(unescaped(path))))
          throw new Fr2enError('ERR_INPUT', `the book is encrypted against copying ("${path}"). Use a copy without protection.`);
      },
      text: () => undefined,
      end: () => undefined,
    },
  );
};

const unescaped = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
