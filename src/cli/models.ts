import type { ModelAction, ModelsArguments } from './arguments.js';
import { toStandardOutput } from './outputs.js';
import type { World } from './world.js';

/** `fr2en models list|verify|path [name]`. @returns the exit code @throws `ERR_MODEL_NOT_FOUND`, `ERR_MODEL_CORRUPT` */
export const models = async ({ action, name }: ModelsArguments, world: World): Promise<number> => {
  await toStandardOutput(world).write(Buffer.from(`${await answers[action](name, world)}\n`));
  return 0;
};

type Answer = (name: string, world: World) => Promise<string>;

const answers: Readonly<Record<ModelAction, Answer>> = {
  list: async (_name, { services }) => {
    const known = await services.listModels();
    return known
      .map(({ name, description, folder, isHere }) => `${name}: ${description}\n  ${isHere ? '' : 'not here; its files go into '}${folder}`)
      .join('\n');
  },
  path: (name, { services }) => services.modelFolder(name),
  verify: async (name, { services }) => {
    const { folder, isByHash } = await services.verifyModel(name);
    return `${name}: ${isByHash ? 'all files are as published' : 'all files are there; the catalogue has no hashes of them'} (${folder})`;
  },
};
