import { noMemory } from '../../memory/none.js';
import type { Key } from '../../memory/types.js';
import type { CallSettings } from '../../options.js';
import type { Suggestion } from '../../memory/types.js';
import type { Unit } from '../../units/units.js';
import type { English } from '../english.js';
import type { Job } from '../jobs.js';
import { fromEntry, type Hiding, toEntry } from './entry.js';
import { printedHuman, withHidden } from './human.js';
import { createKeeping } from './keeping.js';
import { type Making, unitKey, wordsKey } from './key.js';

/** A job, and what the memory has for it. */
export interface LookedUp extends Job {
  /** Under which its English is kept. */
  readonly key?: Key;
  /** Without `words` if they have yet to be aligned. */
  readonly found?: English;
}

/** What a call does with its translation memory. */
export interface Recollection {
  /** Looks the jobs up as they pass. */
  readonly lookUp: (jobs: AsyncIterable<Job>) => AsyncIterable<LookedUp>;
  /** Keeps English. Resolves as soon as there is room for it among those that are on their way to the disk. */
  readonly keep: (job: LookedUp, english: English) => Promise<void>;
  /** Resolves when all is on the disk. */
  readonly kept: () => Promise<void>;
  /** What people wrote for much the same French, if the call asks for it. */
  readonly suggestions: (job: Job, english: Pick<English, 'human'>) => readonly Suggestion[];
}

/** What a call with these settings does with its memory. */
export const recollectionOf = (model: Making['model'], settings: CallSettings): Recollection =>
  settings.memory === noMemory ? nothing : withMemory({ ...settings, model, began: Date.now() });

const nothing: Recollection = {
  lookUp: (jobs) => jobs,
  keep: async () => undefined,
  kept: async () => undefined,
  suggestions: () => [],
};

type Made = CallSettings &
  Making & {
    /** When the call began, in milliseconds since 1970. */
    readonly began: number;
  };

const withMemory = (made: Made): Recollection => {
  const { memory, suggestions: most } = made;
  const keeping = createKeeping();
  return {
    async *lookUp(jobs) {
      for await (const job of jobs) yield job.unit ? lookedUp(job, job.unit, made) : job;
    },
    keep: async (job, english) => {
      const { key, unit } = job;
      if (key !== undefined && unit) await keeping.add(() => memory.keep(key, toEntry(english, hidingOf(job, unit))));
    },
    kept: keeping.all,
    suggestions: (job, { human }) => (most > 0 && job.unit && !human ? memory.similarTo(hidingOf(job, job.unit).shown, most) : []),
  };
};

const hidingOf = ({ lift }: Job, { source }: Unit): Hiding & { readonly shown: string } => ({ source, lift, shown: lift(source) });

/** A person's English comes before the model's. */
const lookedUp = (job: Job, unit: Unit, made: Made): LookedUp => {
  const { memory, quotes } = made;
  const hiding = hidingOf(job, unit);
  const human = memory.humanOf(hiding.shown);
  if (human !== undefined) {
    const english = printedHuman(withHidden(human, hiding), unit, quotes);
    const key = wordsKey(unit, english, made);
    const words = job.needsWords ? recalled(key, hiding, made)?.words : undefined;
    const found = { english, origin: 'memory', settled: undefined, human: true, ...(words && { words }) } as const;
    return { ...job, key, found };
  }
  const key = unitKey(unit, made);
  const found = recalled(key, hiding, made);
  return { ...job, key, ...(found?.settled && { found }) };
};

/** English that was not known when the call began is the model's: a sentence that comes again in a text must not be either by chance. */
const recalled = (key: Key, hiding: Hiding, { memory, began }: Made): English | undefined => {
  const entry = memory.recall(key);
  const english = entry && fromEntry(entry, hiding);
  return english && entry.kept !== undefined && entry.kept > began ? { ...english, origin: 'model' } : english;
};
