import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.js';
import { problemIn } from '../problems/our-form.js';
import { addressOf } from './address.js';
import { createGuesses } from './guesses.js';
import { hostCheck } from './hosts.js';
import { keyIn } from './key-in.js';
import { originCheck } from './origins.js';

/** Refuses what no route should see: other names of this machine, pages elsewhere, and whoever tries keys. */
export const addGuards = (app: FastifyInstance, { keys, settings }: Pick<Context, 'keys' | 'settings'>): void => {
  const checkHost = hostCheck(settings);
  const checkOrigin = originCheck(settings.origin);
  app.addHook('onRequest', async (request) => {
    checkHost?.(request);
    checkOrigin(request);
  });
  if (!keys.areNeeded) return;
  const guesses = createGuesses();
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.config.rateLimit === false) return;
    const key = keyIn(request);
    // who has a key is not kept waiting by a neighbour who has none
    if (key === undefined || keys.nameOf(key) === undefined) guesses.check(addressOf(request));
  });
  app.addHook('onResponse', async (request, reply) => {
    if (problemIn(reply)?.code === 'wrong_key') guesses.count(addressOf(request));
  });
};
