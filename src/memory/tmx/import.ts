import type { HumanTranslation, OpenMemory } from '../store/types.js';
import { changedIn, tmxDetails } from './details.js';
import { asHuman } from './machine.js';
import { readTmx } from './read.js';
import type { TmxUnit } from './types.js';

/** What became of the units of a file. */
export interface Imported {
  /** Those that the memory has now. */
  readonly added: number;
  /** OmegaT's translations for one place of a text, beside one for all others. */
  readonly alternatives: number;
  /** English of fr2en that no person has changed. */
  readonly machine: number;
  /** Those that do not have both languages, or have one without words. */
  readonly incomplete: number;
}

/** Units that are written at once. */
const batch = 2000;

/**
 * Adds the units of a TMX file to a memory, all or none: the file is read twice, and nothing is written before its end is seen. Of units
 * with the same French the last one counts, except those that OmegaT keeps for one place only: they count if there is no other.
 *
 * @param open - opens the file
 * @throws `ERR_INPUT`, `ERR_INPUT_ENCODING`: see `readTmx`; what the memory throws
 */
export const importTmx = async (
  open: () => AsyncIterable<Uint8Array>,
  memory: Pick<OpenMemory, 'addHuman' | 'human'>,
): Promise<Imported> => {
  let incomplete = 0;
  const trial = readTmx(open(), { onLeftOut: () => (incomplete += 1) });
  while (!(await trial.next()).done);
  let [added, alternatives, machine] = [0, 0, 0];
  let waiting = new Map<string, TmxUnit>();
  const put = async (): Promise<void> => {
    if (waiting.size > 0) await memory.addHuman(Array.from(waiting.values(), withDate));
    waiting = new Map();
  };
  const isKnown = (french: string): boolean => {
    const known = waiting.get(french) ?? memory.human(french);
    return known !== undefined && !isAlternative(known);
  };
  for await (const unit of readTmx(open())) {
    const human = asHuman(unit);
    if (!human) machine += 1;
    else if (isAlternative(human) && isKnown(human.french)) alternatives += 1;
    else {
      added += 1;
      waiting.set(human.french, human);
      if (waiting.size >= batch) await put();
    }
  }
  await put();
  return { added, alternatives, machine, incomplete };
};

/** OmegaT says by properties where in which file such a translation holds. */
const isAlternative = ({ details }: Pick<HumanTranslation, 'details'>): boolean => {
  const types = new Set(tmxDetails(details).remarks?.map(({ attributes }) => attributes?.['type']));
  return types.has('file') && places.some((place) => types.has(place));
};

const places = ['prev', 'next', 'id', 'path'];

const withDate = (unit: TmxUnit): HumanTranslation => {
  const changed = changedIn(unit.details);
  return { ...unit, ...(changed !== undefined && { changed }) };
};
