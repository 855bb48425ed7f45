/**
 * A place where a sentence may end: marks that end one, white space, and then a capital or a digit, with or without marks before it.
 * In `Il dort. » « Elle lit.` the one before `« Elle`: `stop` is the full stop, `end` is behind ` »`, `next` is at `«`, `word` at `E`.
 */
export interface SentenceEnd {
  /** First word of the sentence that would end here, behind its opening marks and dashes. */
  readonly first: number;
  /** First of the marks that end it. */
  readonly stop: number;
  /** Behind these marks and the closing marks among and after them. */
  readonly end: number;
  /** First character of the sentence that would begin here. */
  readonly next: number;
  /** First word of that sentence, behind its opening marks and dashes. */
  readonly word: number;
  /**
   * The word that a single full stop touches, which may be an abbreviation: 'c.-à-d' in "(c.-à-d. Paris)". Undefined behind other marks, ''
   * for a long word.
   */
  readonly before: string | undefined;
  /**
   * How it stands to round and square brackets. `closing`: the last mark is the bracket of a remark inside a sentence ("(enfin !) Paris").
   * `inside`: in such a remark. `none`: neither, or the brackets hold whole sentences ("(Il part. Elle reste.) Puis…").
   */
  readonly bracket: 'none' | 'closing' | 'inside';
}

/** A reason why no sentence ends there. It sees the text and the place only. */
export type Veto = (text: string, at: SentenceEnd) => boolean;
