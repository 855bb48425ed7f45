import type { RateLimitPluginOptions } from '@fastify/rate-limit';
import { Problem } from '../problems/problem.js';
import type { Limits } from '../types.js';
import { addressOf } from './address.js';
import { keyIn } from './key-in.js';
import type { Keys } from './keys.js';

/**
 * How many requests a client may send: one whose key is known here is counted by it, any other by its address. A key that nobody has
 * checked would be a new client for every request.
 */
export const rateOf = ({ rate }: Pick<Limits, 'rate'>, keys: Keys): RateLimitPluginOptions => ({
  max: rate,
  timeWindow: '1 minute',
  keyGenerator: (request) => {
    const key = keyIn(request);
    const name = key === undefined ? undefined : keys.nameOf(key);
    return name === undefined ? `address ${addressOf(request)}` : `key ${name}`;
  },
  errorResponseBuilder: (_request, { max, ttl }) => {
    const seconds = Math.max(1, Math.ceil(ttl / 1000));
    return new Problem(429, 'too_many_requests', `more than ${max} requests a minute. Try again in ${seconds} s.`, { retryAfter: seconds });
  },
});
