/** A French sentence with inline markup, and the English words that belong inside each element. */
export interface MarkedSentence {
  /** In the notation of `documents/markup/marked-text.ts`; the content of `<code>` is opaque. */
  readonly french: string;
  /** @defaultValue `'paragraph'` */
  readonly block?: 'heading';
  /**
   * Of each element, in the order of the opening tags: a pattern that all of its English matches, whatever the case; it allows for the
   * words that a model may choose. Of a point, the pattern has a caret where it stands: `councillors^` behind a word, `^the bridge` before.
   */
  readonly inside: readonly string[];
}
