import { standardInput } from '../files/inputs.js';
import type { Ending } from '../world.js';

/** How far a run has got, for when it is stopped. */
export interface HowFar {
  /** Names of the inputs, in order. */
  readonly names: readonly string[];
  /** Number of inputs finished, whether they succeeded or failed. */
  inputsDone: number;
  /** Number of sentences done in the current input, and in total if known. */
  done: number;
  total: number | undefined;
  /** The file with the part that is done. */
  partial: string | undefined;
  /** The command that goes on from there; undefined for standard output, where none can. */
  readonly goOn: string | undefined;
}

/**
 * One line: `interrupted after sentence 12 of 340 in b.txt; 1 of 3 inputs finished. Go on with: fr2en --resume -o en/ a.txt b.txt c.txt`.
 * In between, where the part that is done is kept, if it is.
 */
export const howFarLine = ({ why }: Ending, howFar: HowFar): string => {
  const { names, inputsDone, done, total, partial } = howFar;
  const name = names[inputsDone] ?? 'the last input';
  const sentences =
    done === 0 ? `before the first sentence of ${name}` : `after sentence ${done}${total === undefined ? '' : ` of ${total}`} in ${name}`;
  const inputs = names.length > 1 ? `; ${inputsDone} of ${names.length} inputs finished` : '';
  const kept = partial === undefined ? '' : ` The part that is done is in ${partial}.`;
  return `${why} ${sentences}${inputs}.${kept} ${next(howFar)}`;
};

const next = ({ names, inputsDone, goOn }: HowFar): string => {
  if (goOn !== undefined) return `Go on with: ${goOn}${names.includes(standardInput) ? ' (and the same standard input)' : ''}`;
  return inputsDone > 0 ? `A new run starts ${names[inputsDone] ?? ''} over; leave out the finished inputs.` : 'A new run starts over.';
};
