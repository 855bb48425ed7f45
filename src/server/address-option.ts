import { inspect } from 'node:util';
import { Fr2enError } from '../errors.js';
import { validateWhole } from './limits.js';

/** This machine only. */
export const defaultHost = '127.0.0.1';
/** That of LibreTranslate. */
export const defaultPort = 5000;

/** @throws `ERR_OPTION` unless it can be an address; whether it is this machine's shows when the server listens */
export const validateHost = (host: unknown): void => {
  if (typeof host === 'string' && /^[\w.:%-]+$/u.test(host)) return;
  throw new Fr2enError('ERR_OPTION', `host: ${inspect(host)} is not the address of a machine. Use one such as ${defaultHost} or 0.0.0.0.`);
};

/** @throws `ERR_OPTION` unless it is a port; 0 stands for any free one */
export const validatePort = (port: unknown): void => {
  validateWhole('port', port, [0, 65_535]);
};

/** The host in an address, without its port: `[::1]:5000` → `::1`. Undefined if it is no name of a host. */
export const hostIn = (address: string): string | undefined => {
  const url = URL.canParse(`http://${address}`) ? new URL(`http://${address}`) : undefined;
  return url?.hostname.replace(/^\[(?<bare>.*)\]$/u, '$<bare>');
};

/** Whether only programs on this machine can reach an address. */
export const isThisMachine = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host);
