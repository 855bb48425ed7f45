import { isSameStamp, type Stamp } from '../folder/arrivals.js';

/** English that was made, and of what. */
export interface Made {
  /** The French file, within the watched folder, with `/`. */
  readonly source: string;
  readonly stamp: Stamp;
  /** SHA-256 of the French. */
  readonly sha256: string;
  /** Of the options that it was made with: see `optionsPrint`. */
  readonly options: string;
  /** The English file, within its folder, with `/`. */
  readonly output: string;
  /** SHA-256 of the English. */
  readonly english: string;
}

/** What is known of the English in a folder. */
export interface Record {
  /** The folder that is translated; undefined if nothing was recorded yet. */
  readonly from: string | undefined;
  /** By source. */
  readonly made: ReadonlyMap<string, Made>;
  /** English that was complete and about to get its name, when the record ended: whether it did, only its file tells. */
  readonly inDoubt: readonly Made[];
}

/** The first line of a record. */
export const headOf = (from: string): string => line({ fr2en: 'watch', version: 1, from });

/** Comes before the English gets its name. */
export const aboutTo = (made: Made): string => line({ writes: made });

/** Comes when it has it. */
export const hasDone = ({ source }: Pick<Made, 'source'>): string => line({ wrote: source });

/** Both, for what was done long ago. */
export const done = (made: Made): string => line({ has: made });

const line = (content: unknown): string => `${JSON.stringify(content)}\n`;

/** A line of a record. */
interface Line {
  readonly fr2en?: string;
  readonly version?: number;
  readonly from?: string;
  readonly writes?: Made;
  readonly wrote?: string;
  readonly has?: Made;
}

/**
 * Reads a record: a JSON object a line, the last of a source counts. A kill or a full disk may have cut a line short; it is skipped.
 *
 * @returns undefined if the text is no record that this version can read
 */
export const readRecord = (text: string): Record | undefined => {
  const [head, ...lines] = text.split('\n').map(parsed);
  if (text === '') return { from: undefined, made: new Map(), inDoubt: [] };
  if (head?.fr2en !== 'watch' || head.version !== 1) return undefined;
  const made = new Map<string, Made>();
  const begun = new Map<string, Made>();
  for (const { writes, wrote, has } of lines) {
    if (writes) begun.set(writes.source, writes);
    const whole = has ?? (wrote === undefined ? undefined : begun.get(wrote));
    if (!whole) continue;
    made.set(whole.source, whole);
    begun.delete(whole.source);
  }
  return { from: head.from, made, inDoubt: [...begun.values()] };
};

const parsed = (text: string): Line => {
  try {
    return (JSON.parse(text) ?? {}) as Line;
  } catch {
    return {};
  }
};

/** Whether the English of a file is of this version and these options; whether it is still there is another question. */
export const isOf = (made: Made | undefined, stamp: Stamp, options: string): boolean =>
  made !== undefined && made.options === options && isSameStamp(made.stamp, stamp);
