/** A word in a unit that the model need only pass through. */
export interface Slot {
  /** The number that the model sees, as a value: digits, a decimal point, '18:30'. */
  readonly value: string;
  /** What the English has in its place. */
  readonly english: string;
  /** What the French text has, for reports. */
  readonly french: string;
  /** Whether the number is an ordinal (2nd). */
  readonly isOrdinal: boolean;
  /** Pattern sources for what the number takes along in the English: a currency before it, a scale or unit after it. */
  readonly before?: string;
  readonly after?: string;
  /** The sides on which a word touches it in the French text: the model sees a space there. */
  readonly touches?: { readonly before: boolean; readonly behind: boolean };
  /** Whether the number may stay in words, since no sign, scale or unit is lost with its digits: five euros. */
  readonly staysInWords?: boolean;
}

/** A unit with what the model need not see masked or cut off. */
export interface Masked {
  /** What the model gets. */
  readonly text: string;
  /** In text order. */
  readonly slots: readonly Slot[];
  /** What was cut off at the start and at the end, unchanged, with its white space. */
  readonly before: string;
  readonly after: string;
}
