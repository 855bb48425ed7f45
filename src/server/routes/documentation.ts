import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { App } from './types.js';
import type { Context } from '../context.js';

const description = `French to English on your own machine.

The routes of **fr2en** say all there is to know of a translation. Those of **LibreTranslate** and **DeepL** are for programs that speak to these
already: give them this server's address. Where keys are needed, send \`Authorization: Bearer KEY\`; each protocol's own way works too.`;

const tags = [
  { name: 'fr2en', description: 'Texts' },
  { name: 'fr2en files', description: 'Files of any format, translated behind the request that brings them' },
  { name: 'LibreTranslate', description: 'For clients of LibreTranslate' },
  { name: 'DeepL', description: 'For clients of DeepL' },
  { name: 'operation', description: 'For who runs the server' },
];

/** On a telephone, a wide table scrolls in its own box and does not push the page aside. */
const narrow = '.swagger-ui .opblock-body, .swagger-ui .responses-wrapper, .swagger-ui .model-container { overflow-x: auto }';

/** The page sets styles on its elements; scripts and requests are the server's own. */
const policy = {
  'default-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'object-src': "'none'",
  'base-uri': "'self'",
  'frame-ancestors': "'self'",
};

/** `/openapi.json`, made of the routes' schemas, and `/docs`, a page to read and try it. To be registered before the routes. */
export const documentation = async (app: App, { keys, version }: Context): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.0.3',
      info: { title: 'fr2en', description, version, license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' } },
      tags,
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer', description: 'A key of this server.' },
          libreKey: { type: 'apiKey', in: 'query', name: 'api_key', description: 'Among the fields of the body, too.' },
          deeplKey: { type: 'apiKey', in: 'header', name: 'Authorization', description: '`DeepL-Auth-Key KEY`' },
        },
      },
    },
    // where nobody needs a key, the document asks for none
    transform: ({ schema, url }) => ({ schema: keys.areNeeded ? schema : { ...schema, security: [] }, url }),
    // shapes keep their names
    refResolver: { buildLocalReference: ({ $id }, _base, _fragment, at) => (typeof $id === 'string' ? $id : `Shape${at}`) },
  });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: policy,
    theme: { title: 'fr2en: the routes of its server', css: [{ filename: 'narrow.css', content: narrow }] },
    uiConfig: { validatorUrl: null, tryItOutEnabled: true, layout: 'BaseLayout' },
  });
  app.get('/openapi.json', { schema: { hide: true }, config: { rateLimit: false } }, () => app.swagger());
};
