import { version } from '../../../documents/version.js';
import type { OpenMemory } from '../../../memory/store/types.js';
import { exportTmx } from '../../../memory/tmx/export.js';
import type { MemoryArguments } from '../../arguments/arguments.js';
import { type Sink, toFile, toStandardOutput } from '../../files/outputs.js';
import { checkOutput } from '../../files/plan.js';
import { endingOf, say, type World } from '../../world.js';

/** `fr2en memory export [FILE]`: the file appears whole or not at all. */
export const exportMemory = async (memory: OpenMemory, args: MemoryArguments, world: World): Promise<number> => {
  const { output, origin } = args;
  const sink = output === undefined ? toStandardOutput(world) : toFile(await checkOutput(output, { force: args.force, resume: false }));
  try {
    for (const bytes of inPieces(exportTmx(memory.entries(origin && { origin }), version()))) {
      world.stop.signal.throwIfAborted();
      await sink.write(bytes);
    }
    await sink.finish();
    return 0;
  } catch (error) {
    await sink.discard();
    return endedBy(error, sink, world);
  }
};

const endedBy = (error: unknown, { isShared }: Sink, world: World): number => {
  const ending = endingOf(world.stop.signal);
  if (!ending) throw error;
  if (ending.why !== 'no reader') say(world, `${ending.why}: ${isShared ? 'the file is not whole' : 'nothing was written'}.`);
  return ending.exitCode;
};

/** So many bytes are written at once. */
const piece = 1 << 16;

const inPieces = function* (texts: Iterable<string>): Generator<Uint8Array> {
  let text = '';
  for (const next of texts) {
    text += next;
    if (text.length < piece) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
};
