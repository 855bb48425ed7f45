/** Words of one kind that must come out letter for letter. Patterns are sources for a regex with the `u` flag. */
export interface OpaqueKind {
  /** What a line with such a word has somewhere, and few lines of prose: it saves trying the patterns. Without the `u` flag, for speed. */
  readonly sign: string;
  /** Of two that begin together, the first one counts. */
  readonly patterns: readonly string[];
}
