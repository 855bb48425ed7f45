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

/** One line: `interrupted at sentence 12 of 340 of b.txt, 1 of 3 inputs done. To go on, run it again with b.txt and those after it.` */
export const howFarLine = ({ why }: Ending, { names, inputsDone, done, total, partial }: HowFar): string => {
  const name = names[inputsDone] ?? 'the last input';
  const sentences =
    done === 0 ? `before the first sentence of ${name}` : `after sentence ${done}${total === undefined ? '' : ` of ${total}`} of ${name}`;
  const inputs = names.length > 1 ? `; ${inputsDone} of ${names.length} inputs are done` : '';
  const kept = partial === undefined ? '' : ` What there is of it is in ${partial}.`;
  const cure = inputsDone > 0 ? `run it again with ${name} and what comes after it` : 'run it again';
  return `${why} ${sentences}${inputs}.${kept} To go on, ${cure}.`;
};
