import type { App } from '../../app.js';
import type { Context } from '../../context.js';
import { translateDocument } from '../../../documents/translate.js';
import { readDocument } from '../../../documents/read.js';
import { Type } from '../../framework.js';
import { whileConnected } from '../../security/gone.js';

/** `POST /v1/translate` */
export const translateRoute = (app: App, { desk }: Context): void => {
  const schema = { body: Type.Object({ text: Type.String() }) };
  app.post('/v1/translate', { schema }, async (request, reply) => {
    const { text } = request.body;
    const signal = whileConnected(request, reply);
    const source = { label: '-', ...(await readDocument(Buffer.from(text), { format: 'text', extension: '' })) };
    const json = await desk.take({ characters: text.length }, async (translator) => {
      const parts: Uint8Array[] = [];
      for await (const part of translateDocument(source, translator, { emit: 'json', isOneOfSeveral: true, signal })) parts.push(part);
      return Buffer.concat(parts);
    });
    return reply.type('application/json; charset=utf-8').send(json);
  });
};
