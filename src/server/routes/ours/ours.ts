import type { Routes } from '../../app.js';
import { keyIn } from '../../security/key-in.js';
import { ownerOf } from '../../security/owner.js';
import { health } from './health.js';
import { translateRoute } from './translate.js';

/** Our own routes, `/v1/…`, `/health` and `/metrics`. */
export const ours: Routes = async (app, context) => {
  health(app, context);
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (request) => {
      ownerOf(context.keys, keyIn(request));
    });
    translateRoute(scope, context);
  });
};
