import type { Translator } from '../../../translator/translator.js';
import type { WatchArguments } from '../../arguments/arguments.js';
import type { World } from '../../world.js';
import type { FailureList } from './record/failure-list.js';
import type { Folders } from './folder/folders.js';
import type { Journal } from './record/journal.js';

/** What all files of a watch share. */
export interface Desk {
  readonly args: WatchArguments;
  readonly world: World;
  readonly folders: Folders;
  readonly journal: Journal;
  readonly failures: FailureList;
  /** See `optionsPrint`. */
  readonly options: string;
  readonly translator: OnDemand;
  readonly rhythm: Rhythm;
}

/** Times in milliseconds. */
export interface Rhythm {
  /** How often the whole folder is looked through, for what no event told, and for failures that may have passed. */
  readonly survey: number;
  /** How long to wait after the model's process failed; twice that if it fails again, and so on, ten times at most. */
  readonly patience: number;
}

/** Every five minutes; a second. */
export const defaultRhythm: Rhythm = { survey: 300_000, patience: 1000 };

/** A translator that is made for the first file, and stays. */
export class OnDemand {
  private made: Promise<Translator> | undefined;

  constructor(private readonly create: () => Promise<Translator>) {}

  /** @throws what `createTranslator` throws; the next call tries again */
  async get(): Promise<Translator> {
    this.made ??= this.create();
    try {
      return await this.made;
    } catch (error) {
      this.made = undefined;
      throw error;
    }
  }

  /** Ends it; the next file has a new one. */
  async drop(): Promise<void> {
    const { made } = this;
    this.made = undefined;
    const translator = await made?.catch(() => undefined);
    await translator?.dispose();
  }
}
