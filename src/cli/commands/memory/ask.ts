import { createInterface } from 'node:readline';
import { Fr2enError } from '../../../errors.js';
import { say, type World } from '../../world.js';

/**
 * Asks before something is lost that cannot be made again.
 *
 * @param question - a sentence that says what is lost
 * @returns whether to go on
 * @throws `ERR_OPTION` if there is nobody to ask
 */
export const confirmed = async (
  question: string,
  { action, force }: { readonly action: string; readonly force: boolean },
  world: World,
) => {
  if (force) return true;
  const { stdin, stderr, stop } = world;
  if (!stdin.isTTY || !stderr.isTTY)
    throw new Fr2enError('ERR_OPTION', `memory ${action}: ${question} There is no terminal to ask on: add --force.`);
  stderr.write(`fr2en: ${question} Do it? [y/N] `);
  const answer = await firstLine(stdin, stop.signal);
  if (/^\s*y(?:es)?\s*$/iu.test(answer)) return true;
  say(world, 'nothing was changed.');
  return false;
};

const firstLine = (stream: NodeJS.ReadableStream, signal: AbortSignal): Promise<string> =>
  new Promise((resolve) => {
    const lines = createInterface({ input: stream, signal });
    lines.once('line', (line) => {
      resolve(line);
      lines.close();
    });
    lines.once('close', () => {
      resolve('');
    });
  });
