import type { FastifyRequest } from 'fastify';
import { describe, expect, test } from 'vitest';
import { hostCheck } from '../../../src/server/security/hosts.js';

const alone = { host: '127.0.0.1', keys: undefined, open: false, trustProxy: false };
const asked = (host: string | undefined): FastifyRequest => ({ headers: { host } }) as unknown as FastifyRequest;

test.each(['localhost', 'localhost:5000', 'LOCALHOST:80', '127.0.0.1:5000', '127.0.0.2', '[::1]:5000', undefined])(
  '%s is this machine',
  (host) => {
    expect(() => hostCheck(alone)?.(asked(host))).not.toThrow();
  },
);

test.each([
  'attacker.example',
  'attacker.example:5000',
  'localhost.attacker.example',
  '127.0.0.1.nip.io:5000',
  '192.168.1.4:5000',
  '',
  'a b',
  '[::2]',
])('%s is not', (host) => {
  expect(() => hostCheck(alone)?.(asked(host))).toThrow(expect.objectContaining({ status: 403 }) as Error);
});

describe('any name is right', () => {
  test.each([{ keys: 'keys.txt' }, { open: true }, { trustProxy: true }, { host: '0.0.0.0', open: true }])('with %j', (settings) => {
    expect(hostCheck({ ...alone, ...settings })).toBeUndefined();
  });
});
