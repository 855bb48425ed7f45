import { readFile } from 'node:fs/promises';
import { Fr2enError, systemTrouble } from '../../errors.js';
import type { Term } from '../../languages/lexicon.js';
import type { CommonArguments } from '../arguments/arguments.js';
import { say, type World } from '../world.js';
import { conversionOf } from './inputs.js';

/** What a command line says of glossaries. */
interface Wanted extends Pick<CommonArguments, 'verbose'> {
  readonly glossaries: readonly string[];
}

/**
 * Reads the files of `--glossary` into the option of a translator; later files win. Nothing has been written by then.
 *
 * @returns no option if no file was named
 * @throws `ERR_INPUT`, `ERR_INPUT_ENCODING`: a file cannot be read, or has an entry that is wrong
 */
export const readGlossaries = async (
  { glossaries, verbose }: Wanted,
  world: Pick<World, 'stderr' | 'stop'>,
): Promise<{ readonly glossary?: readonly Term[] }> => {
  if (glossaries.length === 0) return {};
  const { readNamedGlossary } = await import('../../glossary/read/read.js');
  const all: Term[] = [];
  for (const path of glossaries) {
    const terms = await readNamedGlossary(await bytesOf(path, world), path, (bytes) => conversionOf(bytes, path));
    if (verbose) say(world, `${terms.length} ${terms.length === 1 ? 'term' : 'terms'} from ${path}.`);
    for (const term of terms) all.push(term);
  }
  return { glossary: all };
};

const bytesOf = async (path: string, { stop }: Pick<World, 'stop'>): Promise<Uint8Array> => {
  try {
    return await readFile(path, { signal: stop.signal });
  } catch (cause) {
    stop.signal.throwIfAborted();
    const what = systemTrouble(cause)?.what ?? 'it cannot be read';
    throw new Fr2enError('ERR_INPUT', `${path}: ${what}. Name a TSV, CSV or TBX file with --glossary.`, { cause });
  }
};
