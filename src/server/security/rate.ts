import type { RateLimitPluginOptions } from '@fastify/rate-limit';
import { Problem } from '../problems/problem.js';
import type { Limits } from '../types.js';
import { keyIn } from './key-in.js';

/** How many requests a client may send: one that sends a key is known by it, any other by its address. */
export const rateOf = ({ rate }: Pick<Limits, 'rate'>): RateLimitPluginOptions => ({
  max: rate,
  timeWindow: '1 minute',
  keyGenerator: (request) => keyIn(request) ?? request.ip,
  errorResponseBuilder: (_request, { max, ttl }) => {
    const seconds = Math.max(1, Math.ceil(ttl / 1000));
    return new Problem(429, 'too_many_requests', `more than ${max} requests a minute. Try again in ${seconds} s.`, { retryAfter: seconds });
  },
});
