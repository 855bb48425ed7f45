import type { Routes } from '../types.js';
import { documents } from './documents/documents.js';
import { deeplForm, errorShape } from './form.js';
import { bilingualGlossaries } from './glossaries/bilingual.js';
import { glossaryLanguagePairs } from './glossaries/language-pairs.js';
import { multilingualGlossaries } from './glossaries/multilingual.js';
import { checkKey } from './key.js';
import { languages } from './languages.js';
import { translateText } from './text/translate.js';
import { createLedger, usage } from './usage.js';

/** The routes of DeepL's API, for its clients: give them this server's address as their server. */
export const deepl: Routes = async (app, context) => {
  app.addSchema(errorShape);
  const ledger = createLedger();
  for (const prefix of ['/v2', '/v3']) {
    await app.register(
      async (scope) => {
        scope.setErrorHandler(deeplForm);
        checkKey(scope, context);
        if (prefix === '/v3') {
          multilingualGlossaries(scope, context);
          return;
        }
        bilingualGlossaries(scope, context);
        glossaryLanguagePairs(scope);
        translateText(scope, context, ledger);
        documents(scope, context, ledger);
        languages(scope);
        usage(scope, context, ledger);
      },
      { prefix },
    );
  }
};
