import { Fr2enError } from '../../errors.js';
import type { App } from '../routes/types.js';
import type { ServerSettings } from '../options.js';

/**
 * Opens the port.
 *
 * @returns the address: `http://127.0.0.1:5000`
 * @throws `ERR_SERVER`: the port is taken, or this user may not open it; `ERR_OPTION`: the host is not this machine's
 */
export const listen = async (app: App, { host, port }: Pick<ServerSettings, 'host' | 'port'>): Promise<string> => {
  try {
    return await app.listen({ host, port });
  } catch (cause) {
    throw failureOf((cause as NodeJS.ErrnoException).code, { host, port, cause });
  }
};

interface Failed extends Pick<ServerSettings, 'host' | 'port'> {
  readonly cause: unknown;
}

const failureOf = (code: string | undefined, { host, port, cause }: Failed): unknown => {
  if (code === 'EADDRINUSE') {
    const cure = `Stop it, or choose another port (--port ${port + 1}; 0 takes any that is free).`;
    return new Fr2enError('ERR_SERVER', `port ${port} of ${host}: another program listens there. ${cure}`, { cause });
  }
  if (code === 'EACCES' || code === 'EPERM') {
    const cure = 'Choose one from 1024, and let a proxy pass requests on to it.';
    return new Fr2enError('ERR_SERVER', `port ${port} of ${host}: permission denied. ${cure}`, { cause });
  }
  if (code !== undefined && strangeHost.has(code)) {
    const cure = 'Use 127.0.0.1 for this machine only, or 0.0.0.0 for all its addresses.';
    return new Fr2enError('ERR_OPTION', `host: ${host} is not an address of this machine. ${cure}`, { cause });
  }
  return cause;
};

const strangeHost: ReadonlySet<string> = new Set(['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EAFNOSUPPORT', 'EINVAL']);
