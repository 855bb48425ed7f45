import type { Span } from '../../../text/spans.js';
import type { GrammaticalNumber } from '../../fr/inflection/word-forms.js';

/** What a term is. Nouns and adjectives are found in all their forms; verbs, names and all else only as given. */
export type PartOfSpeech = (typeof partsOfSpeech)[number];

/** All parts of speech that a term may have. */
export const partsOfSpeech = ['noun', 'adjective', 'verb', 'name', 'other'] as const;

/**
 * A French term or name and its English, as given by a user; the two are the same for what stays as it is. Without a part of speech, a
 * term with capitals is taken for a name (Air France), all else for a noun or an adjective.
 */
export type Term = readonly [french: string, english: string, partOfSpeech?: PartOfSpeech | undefined];

/** A term in a French text. */
export interface FoundTerm extends Span {
  /** The term as given. */
  readonly text: string;
  /** The French found, with the accents and capitals of the term as given: grèves, for GREVES; Sacré-Coeur, for SACRE-COEUR. */
  readonly french: string;
  /** Number of the French found; `either` if neither its form nor the words before it tell (de prix). */
  readonly number: GrammaticalNumber;
  /**
   * Its English here, best first, all in the number of the French: walkouts, for grèves. At least one.
   */
  readonly english: readonly string[];
  /** Its English in the other number. A singular may stand for a plural right in front of another noun: the walkout leaders. */
  readonly otherNumber: readonly string[];
}

/** A term's English in an English text. */
export interface TermPlace extends Span {
  /** Whether its number is that of the French. */
  readonly agrees: boolean;
}

/** A user's terms. They override every table. */
export interface Terms {
  /** The English of a term; undefined if it is not one. */
  readonly english: (french: string) => string | undefined;
  /** The terms in a text, in order: of two that overlap, the longer one, or else the first. */
  readonly findIn: (french: string) => readonly FoundTerm[];
  /** How a word in capitals is written in a sentence, if it is a term: IPHONE is iPhone. */
  readonly fromCapitals: (word: string) => string | undefined;
}
