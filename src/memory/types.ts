/** What a unit's English depends on, as one number of 128 bits in hexadecimal digits: see `keyOf`. */
export type Key = string;

/** English that the model made for a unit, with all that is known of it. */
export interface Remembered {
  /** The French segment as written. */
  readonly french: string;
  /** Its English as printed. */
  readonly english: string;
  /** What only the translator reads: scores, checks, aligned words. Plain data, which JSON keeps. */
  readonly details: unknown;
  /** When it was kept first, in milliseconds since 1970: the store knows, and says so in what it recalls. */
  readonly kept?: number;
}

/** English that was written by a person, for French much like a segment's. */
export interface Suggestion {
  /** The French that it was written for. */
  readonly source: string;
  readonly target: string;
  /**
   * How alike the French of both is, from 0 to 1: 1 - the edit distance in words and signs ÷ the number of those in the longer one, where a
   * sign counts half, as does a word in other capitals.
   */
  readonly similarity: number;
}

/** What a translator needs of a translation memory. All answers come at once: a lookup takes less time than a turn of the event loop. */
export interface Memory {
  /** The English that the model made for a unit before. */
  recall(key: Key): Remembered | undefined;
  /**
   * Keeps English that the model has made. Resolves when it is on the disk, where neither a crash nor a kill can undo it. Never rejects: a
   * memory that cannot be written says so once, where it was opened, and the translation goes on.
   */
  keep(key: Key, entry: Remembered): Promise<void>;
  /** The English that a person wrote for exactly this French; spaces, apostrophes and quotation marks may differ. */
  humanOf(french: string): string | undefined;
  /** What people wrote for French that is at least 85 % the same, most alike first; without what `humanOf` finds. */
  similarTo(french: string, most: number): readonly Suggestion[];
}
