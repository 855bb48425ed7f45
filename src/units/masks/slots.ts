/** A word of a unit that the model need only hand through. */
export interface Slot {
  /** The number that the model sees, as a value: digits, a point for the decimals, '18:30'. */
  readonly value: string;
  /** What is written in the English. */
  readonly english: string;
  /** What stands in the French text, for reports. */
  readonly french: string;
  /** The number is the source's own: the English may have it in words. */
  readonly isOwn: boolean;
  /** Whether `value` is counted (2nd), not told. */
  readonly isOrdinal: boolean;
  /**
   * Sources of patterns for what belongs to the number in the English, and goes with it: a currency before it, a scale or unit after
   * it.
   */
  readonly before?: string;
  readonly after?: string;
}

/** A unit without what the model need not see. */
export interface Masked {
  /** For the model. */
  readonly text: string;
  /** In the order of the text. */
  readonly slots: readonly Slot[];
  /** What was cut off in front of and behind the unit, as it is; with its white space. */
  readonly before: string;
  readonly after: string;
}
