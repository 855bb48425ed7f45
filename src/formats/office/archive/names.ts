import { Fr2enError } from '../../../errors.js';

/**
 * Refuses names that lead out of the archive or are there twice: 'a/../../b', '/etc/passwd', 'C:/x'. Nothing is ever written to a path of
 * the archive, but a file with such names was made to do harm, and the one that we hand on would still have them.
 *
 * @throws `ERR_INPUT`
 */
export const assertSafeNames = (names: readonly string[]): void => {
  const seen = new Set<string>();
  for (const name of names) {
    const fault = faultOf(name, seen);
    if (fault)
      throw new Fr2enError('ERR_INPUT', `the archive has an entry ${JSON.stringify(shortened(name))}, ${fault}. Do not open the file.`);
    seen.add(name);
  }
};

const faultOf = (name: string, seen: ReadonlySet<string>): string | undefined => {
  if (name === '') return 'which has no name';
  if (seen.has(name)) return 'which it has twice';
  if (name.startsWith('/') || /^[A-Za-z]:/u.test(name)) return 'whose path is absolute';
  if (name.includes('\\') || name.includes('\0')) return 'whose path has characters that none has';
  if (name.split('/').includes('..')) return 'whose path leads out of it';
  return undefined;
};

const shortened = (name: string): string => (name.length > 80 ? `${name.slice(0, 80)}…` : name);
