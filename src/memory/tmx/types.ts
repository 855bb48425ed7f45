/** A unit of a translation memory in TMX. */
export interface TmxUnit {
  /** The words in one line, without in-line codes. */
  readonly french: string;
  readonly english: string;
  /** What the file says besides; absent if it says nothing. */
  readonly details?: TmxDetails | undefined;
}

/** What a unit has besides its words: kept as it is, so that it can be written again. Plain data, which JSON keeps. */
export interface TmxDetails extends TmxRemarks {
  readonly french?: TmxSide;
  readonly english?: TmxSide;
}

/** What the file says of one language's text (`tuv`). */
export interface TmxSide extends TmxRemarks {
  /** As the file has it: `fr-CA`. Absent for plain `fr` and `en`. */
  readonly language?: string;
  /** What stands in `seg`, as XML, with its in-line codes. Absent if that is the words. */
  readonly content?: string;
}

/** Attributes, properties and notes. */
export interface TmxRemarks {
  readonly attributes?: Attributes;
  /** In the order of the file. */
  readonly remarks?: readonly TmxRemark[];
}

/** A property or a note. */
export interface TmxRemark {
  readonly kind: 'prop' | 'note';
  readonly attributes?: Attributes;
  readonly text: string;
}

/** Attributes of an element, decoded. */
export type Attributes = Readonly<Record<string, string>>;
