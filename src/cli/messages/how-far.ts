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
}

/**
 * One line: `interrupted after sentence 12 of 340 in b.txt; 1 of 3 inputs finished. A new run starts b.txt over; leave out the finished
 * inputs.` In between, where the part that is done is kept, if it is.
 */
export const howFarLine = ({ why }: Ending, { names, inputsDone, done, total, partial }: HowFar): string => {
  const name = names[inputsDone] ?? 'the last input';
  const sentences =
    done === 0 ? `before the first sentence of ${name}` : `after sentence ${done}${total === undefined ? '' : ` of ${total}`} in ${name}`;
  const inputs = names.length > 1 ? `; ${inputsDone} of ${names.length} inputs finished` : '';
  const kept = partial === undefined ? '' : ` The part that is done is in ${partial}, which a new run overwrites.`;
  const next = inputsDone > 0 ? `starts ${name} over; leave out the finished inputs` : 'starts over';
  return `${why} ${sentences}${inputs}.${kept} A new run ${next}.`;
};
