import type { App } from '../types.js';
import type { Context } from '../../context.js';
import { Type } from '../../framework.js';
import { answers, problems } from './responses.js';

const schema = {
  summary: 'Whether the model answers',
  description: 'Open without a key. LibreTranslate’s clients ask it, too.',
  tags: ['operation'],
  security: [],
  response: {
    200: answers('It does.', { 'application/json': Type.Object({ status: Type.Literal('ok') }) }),
    ...problems(),
  },
};

/** `GET /health`: 200 once the model answers. */
export const healthRoute = (app: App, { desk }: Context): void => {
  app.get('/health', { schema, config: { rateLimit: false } }, async () => {
    const trouble = desk.trouble();
    if (trouble) throw trouble;
    return { status: 'ok' as const };
  });
};
