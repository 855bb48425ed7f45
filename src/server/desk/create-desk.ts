import type { DocumentTranslator } from '../../documents/create-translator.js';
import { Problem } from '../problems/problem.js';
import type { Limits } from '../types.js';
import type { Admission } from './admission.js';
import type { Desk, Order } from './desk.js';
import type { Models } from './models.js';

/** Makes the desk of a server whose models are loaded. */
export const createDesk = (models: Models, admission: Admission, limits: Pick<Limits, 'characters'>): Desk => {
  let ready: DocumentTranslator | undefined;
  const admit = async ({ characters, model }: Order): Promise<{ translator: DocumentTranslator; done: () => void }> => {
    if (characters > limits.characters) {
      const cure = 'Send it in parts, or as a file.';
      throw new Problem(413, 'too_large', `the text has ${characters} characters; at most ${limits.characters} are taken. ${cure}`);
    }
    const done = admission.take(characters);
    try {
      return { translator: await models.get(model), done };
    } catch (error) {
      done();
      throw error;
    }
  };
  // answering once loads everything that the first request would wait for
  void models.get().then(async (translator) => {
    await translator.translate('Bonjour.');
    ready = translator;
  });
  return {
    models,
    admission,
    ready: () => ready,
    take: async (order, work) => {
      const { translator, done } = await admit(order);
      try {
        return await work(translator);
      } finally {
        done();
      }
    },
    async *stream(order, work) {
      const { translator, done } = await admit(order);
      try {
        yield* work(translator);
      } finally {
        done();
      }
    },
  };
};
