import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { App } from '../app.js';
import type { Context } from '../context.js';

/** `/openapi.json`, made of the routes' schemas, and `/docs`, a page to read and try it. To be registered before the routes. */
export const documentation = async (app: App, { version }: Context): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.0.3',
      info: { title: 'fr2en', description: 'French to English on your own machine.', version },
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer' },
          deeplKey: { type: 'apiKey', in: 'header', name: 'Authorization', description: 'DeepL-Auth-Key KEY' },
        },
      },
    },
  });
  await app.register(swaggerUi, { routePrefix: '/docs', staticCSP: true });
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
};
