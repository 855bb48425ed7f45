import type { Term } from '../../../src/languages/lexicon.js';

/** A term in a sentence: where it is, and all English that is right for it there. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly english: readonly string[];
}

export const readTerms: () => Term[];
export const readSentences: () => { readonly kind: string; readonly french: string; readonly hits: readonly Hit[] }[];
