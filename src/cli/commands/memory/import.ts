import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Fr2enError } from '../../../errors.js';
import type { OpenMemory } from '../../../memory/store/types.js';
import { importTmx, type Imported } from '../../../memory/tmx/import.js';
import type { MemoryArguments } from '../../arguments/arguments.js';
import { type Input, toInputs } from '../../files/inputs.js';
import { toStandardOutput } from '../../files/outputs.js';
import { createDownloadLine } from '../../messages/download-line.js';
import { fileError, isOfOneInput, sayFailure } from '../../messages/failures.js';
import { showsProgress } from '../../messages/progress.js';
import { endingOf, say, type World } from '../../world.js';
import { counted } from './stats.js';

/**
 * `fr2en memory import FILE..`: a file comes in whole or not at all; one that fails does not hide the others.
 *
 * @returns the exit code
 * @throws `ERR_OPTION`, `ERR_MEMORY`
 */
export const importFiles = async (memory: OpenMemory, args: MemoryArguments, world: World): Promise<number> => {
  const inputs = toInputs(args.names);
  let exitCode = 0;
  for (const [nth, input] of inputs.entries()) {
    try {
      const imported = await importOne(input, memory, args, world);
      if (!args.quiet) await toStandardOutput(world).write(Buffer.from(`${outcomeLine(input, imported)}\n`));
    } catch (error) {
      const ending = endingOf(world.stop.signal);
      if (ending) {
        if (ending.why !== 'no reader') say(world, `${ending.why}: ${nth} of ${counted(inputs.length, 'file')} imported. ${again}`);
        return ending.exitCode;
      }
      if (!isOfOneInput(error)) throw error;
      sayFailure(world, error, args);
      exitCode = 1;
    }
  }
  return exitCode;
};

const again = 'Run the same command again: what is imported already stays as it is.';

const importOne = async (input: Input, memory: OpenMemory, args: MemoryArguments, world: World): Promise<Imported> => {
  const source = await sourceOf(input, world);
  const line = showsProgress({ ...args, writesTo: 'files' }, world) ? await createDownloadLine(world, input.name) : undefined;
  let read = 0;
  // the file is read twice: each byte is half a byte on the way
  const open = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.open()) {
      world.stop.signal.throwIfAborted();
      read += chunk.length / 2;
      line?.update({ file: input.name, done: Math.floor(read), total: source.bytes });
      yield chunk;
    }
  };
  try {
    return await importTmx(open, memory);
  } catch (error) {
    throw error instanceof Fr2enError && error.code === 'ERR_MEMORY' ? error : named(input, error);
  } finally {
    line?.end();
  }
};

/** A file to read, twice. */
interface TmxSource {
  readonly bytes: number;
  readonly open: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

const sourceOf = async ({ name, path }: Input, { stdin }: World): Promise<TmxSource> => {
  try {
    if (path === undefined) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
      return { bytes: chunks.reduce((sum, { length }) => sum + length, 0), open: () => chunks };
    }
    const found = await stat(path);
    if (found.isDirectory()) {
      const files = `${name.replace(/\/+$/u, '')}/*.tmx`;
      throw new Fr2enError('ERR_INPUT', `${name}: is a folder, not a file. Name the files in it: fr2en memory import ${files}`);
    }
    return { bytes: found.size, open: () => createReadStream(path) };
  } catch (cause) {
    throw fileError('ERR_INPUT', name, cause);
  }
};

const named = ({ name }: Input, error: unknown): Error =>
  error instanceof Fr2enError
    ? new Fr2enError(error.code, `${name}: ${error.message}`, { cause: error })
    : fileError('ERR_INPUT', name, error);

/** `a.tmx: 1,204 translations imported; left out: 3 without both languages, 12 that fr2en wrote and nobody changed.` */
const outcomeLine = ({ name }: Input, { added, incomplete, alternatives, machine }: Imported): string => {
  const leftOut = [
    ...(incomplete > 0 ? [`${incomplete.toLocaleString('en')} without words in both languages`] : []),
    ...(alternatives > 0 ? [`${alternatives.toLocaleString('en')} for one place only`] : []),
    ...(machine > 0 ? [`${machine.toLocaleString('en')} that fr2en wrote and nobody changed`] : []),
  ];
  return `${name}: ${counted(added, 'translation')} imported${leftOut.length > 0 ? `; left out: ${leftOut.join(', ')}` : ''}.`;
};
