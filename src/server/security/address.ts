import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';

/**
 * Where a request comes from. Of an IPv6 address the network counts (its first 64 bits): a client has all addresses in it.
 *
 *     192.0.2.7 → 192.0.2.7   ::ffff:192.0.2.7 → 192.0.2.7   2001:db8:1:2::7 → 2001:db8:1:2::/64
 */
export const addressOf = ({ ip }: Pick<FastifyRequest, 'ip'>): string => {
  const mapped = /^::ffff:(?<four>\d+(?:\.\d+){3})$/iu.exec(ip)?.groups?.['four'];
  if (mapped !== undefined) return mapped;
  return isIPv6(ip) ? `${groupsOf(ip).slice(0, 4).join(':')}::/64` : ip;
};

/** All eight groups: `2001:db8::7` → 2001, db8, 0, 0, 0, 0, 0, 7 */
const groupsOf = (ip: string): string[] => {
  const [head = '', tail] = ip.replace(/%.*$/u, '').split('::');
  const before = head === '' ? [] : head.split(':');
  if (tail === undefined) return before;
  const after = tail === '' ? [] : tail.split(':');
  return [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
};
