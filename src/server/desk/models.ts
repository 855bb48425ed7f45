import { createTranslator, type DocumentTranslator } from '../../documents/create-translator.js';
import { defaultModel } from '../../models/catalogue/catalogue.js';
import { locateModel } from '../../models/store/locate.js';
import type { TranslatorOptions } from '../../options.js';
import type { Statistics } from '../../translator/statistics.js';
import { Problem } from '../problems/problem.js';

/** The models that a server may use: its own, and others that requests may choose. */
export interface Models {
  /** Names, its own first; of a folder its last part: a path is nobody's business. */
  readonly names: readonly string[];
  /**
   * A loaded model; others than its own are loaded when they are first asked for.
   *
   * @throws `Problem` 400: not one of them; the errors of `createTranslator`
   */
  get(name?: string): Promise<DocumentTranslator>;
  /** Of those loaded. */
  statistics(): readonly Statistics[];
  dispose(): Promise<void>;
}

/** What loading needs of other rooms; tests play it, or a part of it. */
export interface Loading {
  readonly create: typeof createTranslator;
  readonly nameOf: (nameOrFolder: string) => Promise<string>;
}

const nameIn = async (nameOrFolder: string): Promise<string> => (await locateModel(nameOrFolder)).name;

/**
 * Loads a server's own model, and finds the others.
 *
 * @throws the same errors as `createTranslator`
 */
export const loadModels = async (
  translator: TranslatorOptions,
  others: readonly string[],
  { create = createTranslator, nameOf = nameIn }: Partial<Loading> = {},
): Promise<Models> => {
  const wanted = [translator.model ?? defaultModel, ...others];
  const places = new Map<string, string>();
  for (const place of wanted) {
    const name = await nameOf(place);
    if (!places.has(name)) places.set(name, place);
  }
  const names = [...places.keys()];
  const [own = defaultModel] = names;
  const first = await create(translator);
  const ready = [first];
  const loaded = new Map([[own, Promise.resolve(first)]]);
  const load = async (model: string): Promise<DocumentTranslator> => {
    const made = await create({ ...translator, model });
    ready.push(made);
    return made;
  };
  return {
    names,
    get: async (name = own) => {
      const model = places.get(name);
      if (model === undefined) throw new Problem(400, 'bad_request', `model: ${name} is not served here. Use ${names.join(', ')}.`);
      const found = loaded.get(name) ?? load(model);
      loaded.set(name, found);
      // one that could not be loaded is tried again
      found.catch(() => loaded.delete(name));
      return found;
    },
    statistics: () => ready.map((model) => model.statistics()),
    dispose: async () => {
      await Promise.allSettled([...loaded.values()].map(async (model) => (await model).dispose()));
    },
  };
};
