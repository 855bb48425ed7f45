import type { WordAttention } from '../../alignment/words.js';
import type { Span } from '../../text/spans.js';

/** A French word that the English still has. */
export interface LeftWord {
  /** As it is in the English. */
  readonly word: string;
  /** As it is in the source. */
  readonly french: string;
  /** What it is in English, in its number; undefined if the tables do not know it. */
  readonly english: string | undefined;
  /** Whether the English word is the French one letter for letter. */
  readonly isCopied: boolean;
  readonly source: Span;
  readonly target: Span;
}

/** A text and its English, and how its words attend to each other if that is known. */
export interface Sides {
  readonly source: string;
  readonly target: string;
  readonly attention: () => WordAttention | undefined;
}
