import type { Routes } from '../types.js';
import { ownerOf } from '../../security/owner.js';
import { detectRoute } from './detect.js';
import { gatherFields, keyAmong } from './fields.js';
import { fileRoutes } from './files.js';
import { libreForm } from './form.js';
import { openRoutes } from './open-routes.js';
import { translateRoute } from './translate.js';

/** The routes of LibreTranslate, for its clients. `/health`, which they ask too, is the same in both. */
export const libretranslate: Routes = async (app, context) => {
  app.setErrorHandler(libreForm);
  openRoutes(app, context);
  fileRoutes(app, context);
  await app.register(async (scope) => {
    scope.addHook('preValidation', async (request) => {
      await gatherFields(request, context.settings.limits.characters);
      ownerOf(context.keys, keyAmong(request));
    });
    translateRoute(scope, context);
    detectRoute(scope);
  });
};
