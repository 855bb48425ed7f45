import { join } from 'node:path';
import type { ModelLine, Services } from './world.js';

/** The real rooms behind the commands, each imported when it is first asked for. */
export const services: Services = {
  createTranslator: async (options) => (await import('../translator.js')).createTranslator(options),
  segment: async (text) => (await import('../segmentation/segment.js')).segment(text),
  listModels: async () => {
    const { catalogue } = await import('../models/catalogue.js');
    const { modelsFolder } = await import('../models/places.js');
    return Promise.all(
      catalogue.map(async ({ name, description }): Promise<ModelLine> => {
        const folder = await services.modelFolder(name).catch(() => undefined);
        return { name, description, folder: folder ?? join(modelsFolder(), name), isHere: folder !== undefined };
      }),
    );
  },
  modelFolder: async (name) => {
    const { locateModel } = await import('../models/locate.js');
    return (await locateModel(name)).folder;
  },
  verifyModel: async (name) => {
    const { locateModel } = await import('../models/locate.js');
    const { verifyModel } = await import('../models/verify.js');
    const model = await locateModel(name);
    await verifyModel(model);
    return { folder: model.folder, isByHash: model.files !== undefined };
  },
};
