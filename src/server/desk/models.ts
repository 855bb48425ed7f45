import { createTranslator, type DocumentTranslator } from '../../documents/create-translator.js';
import { defaultModel } from '../../models/catalogue/catalogue.js';
import type { TranslatorOptions } from '../../options.js';
import { Problem } from '../problems/problem.js';

/** The models that a server may use: its own, and others that requests may choose. */
export interface Models {
  /** Names, its own first. */
  readonly names: readonly string[];
  /** A loaded model; others than its own are loaded when they are first asked for. @throws `Problem` 400: not one of them */
  get(name?: string): Promise<DocumentTranslator>;
  dispose(): Promise<void>;
}

/** Loads a server's own model. @throws the same errors as `createTranslator` */
export const loadModels = async (
  translator: TranslatorOptions,
  others: readonly string[],
  create: typeof createTranslator = createTranslator,
): Promise<Models> => {
  const own = translator.model ?? defaultModel;
  const names = [own, ...others.filter((name) => name !== own)];
  const loaded = new Map<string, Promise<DocumentTranslator>>([[own, Promise.resolve(await create(translator))]]);
  return {
    names,
    get: (name = own) => {
      if (!names.includes(name)) {
        throw new Problem(400, 'bad_request', `model: ${name} is not served here. Use ${names.join(', ')}.`);
      }
      const found = loaded.get(name) ?? create({ ...translator, model: name });
      loaded.set(name, found);
      // one that could not be loaded is tried again
      found.catch(() => loaded.delete(name));
      return found;
    },
    dispose: async () => {
      await Promise.all([...loaded.values()].map(async (model) => (await model).dispose()));
    },
  };
};
