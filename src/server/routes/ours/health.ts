import type { App } from '../../app.js';
import type { Context } from '../../context.js';
import { Type } from '../../framework.js';

/** `/health`: 200 once the model answers; LibreTranslate's clients ask it too. `/metrics`: for Prometheus. */
export const health = (app: App, { desk, metrics }: Context): void => {
  app.get(
    '/health',
    { schema: { response: { 200: Type.Object({ status: Type.Literal('ok') }) } }, config: { rateLimit: false } },
    async () => {
      const trouble = desk.trouble();
      if (trouble) throw trouble;
      return { status: 'ok' as const };
    },
  );
  app.get('/metrics', { schema: { hide: true }, config: { rateLimit: false } }, async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.text()),
  );
};
