import { Fr2enError } from '../../../errors.js';
import type { Archive } from '../archive/types.js';
import { decodeXml } from '../xml/decode.js';
import { walkXml } from '../xml/walk.js';

const manifest = 'META-INF/manifest.xml';

/** Refuses a text with a password: its parts are encrypted inside a sound archive. @throws `ERR_INPUT` */
export const assertNotEncrypted = (archive: Archive): void => {
  const entry = archive.entries.find(({ name }) => name === manifest);
  if (!entry) return;
  walkXml(
    { name: manifest, text: decodeXml(archive.unpack(entry)).text, offset: 0 },
    {
      start: ({ name }) => {
        if (name === 'manifest:encryption-data' || name === 'manifest:encrypted-key')
          throw new Fr2enError('ERR_INPUT', 'the document is encrypted. Save it without a password first.');
      },
      text: () => undefined,
      end: () => undefined,
    },
  );
};
