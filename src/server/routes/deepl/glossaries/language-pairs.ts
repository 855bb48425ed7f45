import type { App } from '../../types.js';
import { Type } from '../../../framework.js';
import { described, errors } from '../form.js';
import { languages, pair } from './shapes.js';

/** `/v2/glossary-language-pairs` */
export const glossaryLanguagePairs = (app: App): void => {
  const schema = {
    ...described,
    summary: 'Languages of glossaries',
    response: {
      200: Type.Object({ supported_languages: Type.Array(Type.Object(pair)) }, { description: 'From French into English.' }),
      ...errors,
    },
  };
  app.get('/glossary-language-pairs', { schema }, async () => ({ supported_languages: [languages] }));
};
