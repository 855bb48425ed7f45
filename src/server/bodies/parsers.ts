import type { FastifyInstance } from 'fastify';
import { problemOf } from '../problems/problem.js';
import type { Limits } from '../types.js';
import { fieldsOf } from './form.js';
import { textOf } from './utf8.js';

/** Most bytes of a JSON body: a text of the longest kind in escapes (`\u00e9`), and the rest of the request. */
export const mostBytes = ({ characters }: Pick<Limits, 'characters'>): number => characters * 6 + 10_000;

/** Most bytes of a form: `%E2%80%99` for ’ */
const mostOfForm = ({ characters }: Pick<Limits, 'characters'>): number => characters * 9 + 10_000;

/** Sets how JSON and forms are read; any other type but multipart (for files) is refused with 415. */
export const addParsers = (app: FastifyInstance, limits: Pick<Limits, 'characters'>): void => {
  app.removeAllContentTypeParsers();
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer', bodyLimit: mostBytes(limits) }, (request, body, done) => {
    try {
      void parseJson(request, textOf(body, request.headers['content-type']), done);
    } catch (error) {
      done(problemOf(error));
    }
  });
  app.addContentTypeParser<Buffer>(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer', bodyLimit: mostOfForm(limits) },
    (request, body, done) => {
      try {
        done(null, fieldsOf(body, request.headers['content-type']));
      } catch (error) {
        done(problemOf(error));
      }
    },
  );
};
