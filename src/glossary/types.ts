import type { Lexicon, Term } from '../languages/lexicon.js';

/** Terms, ready to be used in many calls. */
export interface Glossary extends Iterable<Term> {
  /** Number of terms. */
  readonly size: number;
  /** The tables of names with these terms. */
  readonly lexicon: Lexicon;
}
