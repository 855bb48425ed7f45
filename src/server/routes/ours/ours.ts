import type { App, Routes } from '../types.js';
import type { Context } from '../../context.js';
import { keyIn } from '../../security/key-in.js';
import { ownerOf } from '../../security/owner.js';
import { aboutRoute } from './about.js';
import { shapes } from './answer-schema.js';
import { healthRoute } from './health.js';
import { jobRoutes } from './jobs/jobs.js';
import { metricsRoute } from './metrics.js';
import { segmentRoute } from './segment.js';
import { streamRoute } from './stream.js';
import { translateRoute } from './translate.js';

/** Our own routes, `/v1/…`, `/health` and `/metrics`. */
export const ours: Routes = async (app, context) => {
  for (const shape of shapes) app.addSchema(shape);
  for (const route of [healthRoute, metricsRoute, aboutRoute]) route(app, context);
  await app.register(async (scope) => {
    needsKey(scope, context);
    scope.removeContentTypeParser(['application/x-www-form-urlencoded', 'multipart/form-data']);
    for (const route of [translateRoute, streamRoute, segmentRoute]) route(scope, context);
  });
  await app.register(async (scope) => {
    needsKey(scope, context);
    jobRoutes(scope, context);
  });
};

const needsKey = (scope: App, { keys }: Context): void => {
  scope.addHook('onRequest', async (request) => {
    ownerOf(keys, keyIn(request));
  });
};
