import type { App } from '../../types.js';
import type { Context } from '../../../context.js';
import { described, errors } from '../form.js';
import { askerOf } from '../key.js';
import { nothing, params } from './shapes.js';

/** `DELETE …/glossaries/:id`, which is the same in both versions. */
export const removal = (app: App, context: Context): void => {
  const schema = { ...described, summary: 'Deletes a glossary', params, response: { 204: nothing, ...errors } };
  app.delete('/glossaries/:id', { schema }, async (request, reply) => {
    await context.glossaries.remove(askerOf(context, request), request.params.id);
    return reply.code(204).send();
  });
};
