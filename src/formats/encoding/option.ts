import { inspect } from 'node:util';
import { Fr2enError } from '../../errors.js';

/** @throws `ERR_OPTION` unless it is `auto` or the name of an encoding, as the WHATWG Encoding Standard has them */
export const validateEncoding = (encoding: string): void => {
  if (encoding === 'auto') return;
  try {
    new TextDecoder(encoding);
  } catch (cause) {
    const right = 'Use utf-8, windows-1252, iso-8859-15, utf-16le or another name of the Encoding Standard, or auto.';
    throw new Fr2enError('ERR_OPTION', `encoding: ${inspect(encoding)} is not an encoding. ${right}`, { cause });
  }
};
