import type { FastifyRequest } from 'fastify';
import type { App } from '../types.js';
import type { Context } from '../../context.js';
import { keyIn } from '../../security/key-in.js';
import { ownerOf } from '../../security/owner.js';

/**
 * Whose request it is. Old clients send their key as `auth_key`, in the address or among the other fields.
 *
 * @throws `Problem` 401 without a key, 403 with a wrong one
 */
export const askerOf = ({ keys }: Pick<Context, 'keys'>, request: FastifyRequest): string | undefined =>
  ownerOf(keys, keyIn(request) ?? keyAmong(request.query) ?? keyAmong(request.body));

/** Lets nobody in without a key: where it may stand among the fields of a form, once that has been read, and before all else. */
export const checkKey = (app: App, context: Context): void => {
  app.addHook('onRequest', async (request) => {
    if (!mayBeInBody(request) || keyIn(request) !== undefined) askerOf(context, request);
  });
  app.addHook('preValidation', async (request) => {
    askerOf(context, request);
  });
};

const mayBeInBody = ({ method, headers }: FastifyRequest): boolean =>
  method === 'POST' && /^application\/(?:json|x-www-form-urlencoded)\b/iu.test(headers['content-type'] ?? '');

const keyAmong = (fields: unknown): string | undefined => {
  const key = (fields as { readonly auth_key?: unknown } | null | undefined)?.auth_key;
  return typeof key === 'string' && key !== '' ? key : undefined;
};
