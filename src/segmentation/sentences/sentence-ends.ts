/**
 * A place where a sentence may end: marks that end one, white space, and then a capital or a digit, with or without marks before it.
 * Before `« Elle` in `Il dort. » « Elle lit.`, `stop` is the full stop, `end` is after ` »`, `next` is at `«` and `word` at `E`.
 */
export interface SentenceEnd {
  /** First word of the sentence that would end here, after its opening marks and dashes. */
  readonly first: number;
  /** The first of the marks that end it. */
  readonly stop: number;
  /** After these marks and the closing marks among and after them. */
  readonly end: number;
  /** First character of the sentence that would begin here. */
  readonly next: number;
  /** First word of that sentence, after its opening marks and dashes. */
  readonly word: number;
  /**
   * The word just before a single full stop, which may be an abbreviation: 'c.-à-d' in "(c.-à-d. Paris)". Undefined before other marks, ''
   * for a long word.
   */
  readonly before: string | undefined;
  /**
   * How it relates to round and square brackets. `closing`: the last mark is the bracket of a remark inside a sentence ("(enfin !) Paris").
   * `inside`: it is within a remark. `none`: neither, or the brackets hold whole sentences ("(Il part. Elle reste.) Puis…").
   */
  readonly bracket: 'none' | 'closing' | 'inside';
}

/** A reason why no sentence ends at a place. It sees only the text and that place. */
export type Veto = (text: string, at: SentenceEnd) => boolean;
