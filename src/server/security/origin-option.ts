import { inspect } from 'node:util';
import { Fr2enError } from '../../errors.js';

/**
 * Checks an origin, as browsers send it: `https://intranet.example`, `chrome-extension://abc…`, `null` for pages without one; or `*`.
 *
 * @throws `ERR_OPTION`
 */
export const validateOrigin = (origin: unknown): void => {
  if (typeof origin === 'string' && /^(?:\*|null|[a-z][a-z\d+.-]*:\/\/[^\s/?#@A-Z]+)$/u.test(origin)) return;
  const cure = 'Write it as browsers do, in small letters and without a path: https://intranet.example, or * for any.';
  throw new Fr2enError('ERR_OPTION', `origin: ${inspect(origin)} is not an origin. ${cure}`);
};
