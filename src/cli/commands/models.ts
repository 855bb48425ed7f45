import type { ModelInfo } from '../../models/store/list.js';
import type { PulledModel, PullProgress } from '../../models/hub/types.js';
import type { ModelAction, ModelsArguments } from '../arguments/arguments.js';
import { createDownloadLine, megabytes } from '../messages/download-line.js';
import { sayFailure } from '../messages/failures.js';
import { toStandardOutput } from '../files/outputs.js';
import { showsProgress } from '../messages/progress.js';
import { endingOf, modelIn, say, type World } from '../world.js';

/**
 * `fr2en models list|pull|verify|remove|path [name]`
 *
 * @returns the exit code
 * @throws `ERR_MODEL_NOT_FOUND`, `ERR_MODEL_CORRUPT`, `ERR_DOWNLOAD`, `ERR_STORE`, `ERR_OPTION`
 */
export const models = (args: ModelsArguments, world: World): Promise<number> => actions[args.action](args, world);

type Action = (args: ModelsArguments, world: World) => Promise<number>;

const print = async (world: World, lines: readonly string[]): Promise<number> => {
  await toStandardOutput(world).write(Buffer.from(lines.map((line) => `${line}\n`).join('')));
  return 0;
};

const list: Action = async (_args, world) => print(world, (await world.services.models.listModels()).flatMap(described));

const described = (model: ModelInfo): string[] => {
  const { name, description, quality, repository, commit, folder } = model;
  const origin = repository === undefined ? undefined : `${repository}${commit === undefined ? '' : ` at ${commit}`}`;
  return [
    `${name}: ${stateOf(model)}`,
    ...(description === undefined ? [] : [`  ${description}`]),
    `  size: ${sizeOf(model)}`,
    `  quality: ${quality ? `BLEU ${quality.bleu}, chrF ${quality.chrf} on ${quality.testSet} (${quality.source})` : 'unknown'}`,
    ...(origin === undefined ? [] : [`  from: ${origin}`]),
    ...(folder === undefined ? [] : [`  in: ${folder}`]),
  ];
};

const sizeOf = ({ bytes, size = 'unknown', storages, hasShortlist }: ModelInfo): string => {
  if (bytes === undefined) return size;
  return `${megabytes(bytes)}${storages ? ` as ${storages.join(', ')}` : ''}${hasShortlist ? ', with a shortlist' : ''}`;
};

const stateOf = ({ name, state }: ModelInfo): string => {
  if (state === 'absent') return `not installed; fr2en models pull ${name}`;
  if (state === 'unfinished') return `partly downloaded; fr2en models pull ${name} continues`;
  return state === 'embedded' ? 'built in' : `installed; fr2en --model ${name}`;
};

const path: Action = async ({ name }, world) => print(world, [await world.services.models.modelPath(name ?? modelIn(world))]);

/** Without a name, checks all models on this machine, even after a damaged one. */
const verify: Action = async ({ name, verbose }, world) => {
  if (name !== undefined) return print(world, [await verdict(name, world)]);
  let exitCode = 0;
  for (const model of await world.services.models.listModels()) {
    if (model.folder === undefined) continue;
    try {
      await print(world, [await verdict(model.name, world)]);
    } catch (error) {
      if (endingOf(world.stop.signal)) throw error;
      sayFailure(world, error, { verbose });
      exitCode = 1;
    }
  }
  return exitCode;
};

const verdict = async (given: string, { services }: World): Promise<string> => {
  const { name, folder, isByHash } = await services.models.verifyModel(given);
  return `${name}: ${isByHash ? 'all files are as published' : 'all files are present; their hashes are unknown'} (${folder})`;
};

const remove: Action = async ({ name = '', quiet }, world) => {
  const { folder, bytes } = await world.services.models.removeModel(name, { signal: world.stop.signal });
  return quiet ? 0 : print(world, [`${name}: removed, freeing ${megabytes(bytes)} (${folder})`]);
};

const pull: Action = async ({ name = '', storage, force, quiet, progress }, world) => {
  const line = showsProgress({ quiet, progress, writesTo: 'files' }, world) ? await createDownloadLine(world, name) : undefined;
  let sofar: PullProgress | undefined;
  const onProgress = (now: PullProgress): void => {
    sofar = now;
    line?.update(now);
  };
  const onWait = (): void => {
    if (!quiet) say(world, `${name}: another process is pulling or removing this model; waiting for it to finish.`);
  };
  try {
    const pulled = await world.services.models.pullModel(name, { storage, force, signal: world.stop.signal, onProgress, onWait });
    line?.end();
    return quiet ? 0 : await print(world, outcomeOf(pulled));
  } catch (error) {
    line?.end();
    const ending = endingOf(world.stop.signal);
    if (!ending) throw error;
    if (ending.why !== 'no reader') say(world, `${ending.why}: ${howFar(sofar)}; run the same command to continue.`);
    return ending.exitCode;
  }
};

const howFar = (sofar: PullProgress | undefined): string =>
  sofar ? `${megabytes(sofar.done)} of ${megabytes(sofar.total)} downloaded` : 'nothing downloaded yet';

const outcomeOf = ({ name, folder, bytes, storages, isChanged, commit }: PulledModel): string[] => {
  const done = isChanged ? 'pulled' : 'already complete';
  const what = commit === undefined ? 'built in, nothing to pull' : done;
  return [`${name}: ${what}: ${megabytes(bytes)} as ${storages.join(', ')} in ${folder}`, `Use it with: fr2en --model ${name}`];
};

const actions: Readonly<Record<ModelAction, Action>> = { list, pull, verify, remove, path };
