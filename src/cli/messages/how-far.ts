import type { Ending } from '../world.js';

/** How far a run is, for whoever stops it. */
export interface HowFar {
  /** Inputs by name, in order. */
  readonly names: readonly string[];
  /** How many inputs are finished, well or not. */
  inputsDone: number;
  /** Sentences of the input in work that are done, and their number where it is known. */
  done: number;
  total: number | undefined;
  /** Where what is done of it lies. */
  partial: string | undefined;
}

/** One line: `interrupted after sentence 12 of 340 in b.txt; 1 of 3 inputs finished. To continue, run it again from b.txt on.` */
export const howFarLine = ({ why }: Ending, { names, inputsDone, done, total, partial }: HowFar): string => {
  const name = names[inputsDone] ?? 'the last input';
  const sentences =
    done === 0 ? `before the first sentence of ${name}` : `after sentence ${done}${total === undefined ? '' : ` of ${total}`} in ${name}`;
  const inputs = names.length > 1 ? `; ${inputsDone} of ${names.length} inputs finished` : '';
  const kept = partial === undefined ? '' : ` The part that is done is in ${partial}.`;
  const cure = inputsDone > 0 ? `run it again from ${name} on` : 'run it again';
  return `${why} ${sentences}${inputs}.${kept} To continue, ${cure}.`;
};
