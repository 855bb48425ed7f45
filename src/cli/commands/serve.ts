import { once } from 'node:events';
import { hostIn, isThisMachine } from '../../server/address-option.js';
import type { Server, ServerOptions } from '../../server/types.js';
import type { ServeArguments } from '../arguments/arguments.js';
import { readGlossaries } from '../files/glossaries.js';
import { withMemory } from '../files/memory.js';
import { toStandardOutput } from '../files/outputs.js';
import { modelIn, say, type World } from '../world.js';

/**
 * `fr2en serve`: listens until it is asked to stop, then lets requests finish. `bin.ts` sees to it that a second signal ends it at once.
 *
 * @returns the exit code: 0, however it was asked
 * @throws `Fr2enError`: the errors of `createServer`; a glossary that cannot be read
 */
export const serve = async (args: ServeArguments, world: World): Promise<number> => {
  const { options, quiet } = args;
  const translator = { ...options.translator, ...(await readGlossaries(args, world)), model: options.translator?.model ?? modelIn(world) };
  // the log has no reader any more: that is no reason to stop
  world.stderr.on('error', () => undefined);
  return withMemory(args.memory, world, (memory) => serveUntilStopped({ ...options, translator, ...(memory && { memory }) }, quiet, world));
};

const serveUntilStopped = async (options: ServerOptions, quiet: boolean, world: World): Promise<number> => {
  const { signal } = world.stop;
  const server = await world.services.createServer(options);
  try {
    if (!quiet) await toStandardOutput(world).write(Buffer.from(`fr2en: listening on ${server.url} ${whoMay(options, server)}\n`));
    if (isUnguarded(options, server)) say(world, warning);
    if (!signal.aborted) await once(signal, 'abort');
  } finally {
    await server.close();
  }
  return 0;
};

const isForThisMachine = ({ url }: Server): boolean => isThisMachine(hostIn(new URL(url).host) ?? '');

const isUnguarded = ({ keys }: ServerOptions, server: Server): boolean => keys === undefined && !isForThisMachine(server);

const whoMay = (options: ServerOptions, server: Server): string => {
  const where = isForThisMachine(server) ? 'this machine only' : 'every machine that can reach it';
  return `(${where}${options.keys === undefined ? '' : ', with a key'})`;
};

const warning = 'anyone who can reach this address may use the server. To ask for keys, start it with --keys FILE; see fr2en serve --help.';
