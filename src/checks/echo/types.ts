import type { WordAttention } from '../../alignment/words.js';
import type { Rendering } from '../../marian/types.js';
import type { Span } from '../../text/spans.js';

/** A French word that the English still has, or that the model did not know. */
export interface LeftWord {
  /** As it is in the English. */
  readonly word: string;
  /** As it is in the source. */
  readonly french: string;
  /** What it is in English, in its number; undefined if the tables do not know it. */
  readonly english: string | undefined;
  /** Copied letter for letter, spelt in other letters, or a guess of the model that has nothing to do with it. */
  readonly fault: 'left' | 'garbled' | 'guessed';
  readonly source: Span;
  readonly target: Span;
}

/** A text and its English, and how its words attend to each other if that is known. */
export interface Sides {
  readonly source: string;
  readonly target: string;
  readonly attention: () => WordAttention | undefined;
  /** What the English was made from. @defaultValue nobody knows */
  readonly hypothesis?: Pick<Rendering, 'tokenScores'> | undefined;
}
