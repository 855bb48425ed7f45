/** A term in a term base. */
export interface BaseTerm {
  readonly text: string;
  /** Of the file, from 1. */
  readonly line: number;
  /** As the file has it: `noun`. */
  readonly partOfSpeech: string;
  /** As the file has it: `preferredTerm-admn-sts`. */
  readonly status: string;
}

/** The terms of a language for a concept. */
export interface LanguageTerms {
  /** As the file has it: `fr-CA`. */
  readonly language: string;
  readonly terms: readonly BaseTerm[];
}

/** A concept: what it is called in each language. */
export type Concept = readonly LanguageTerms[];
