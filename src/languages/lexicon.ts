import { englishNames, writtenInEnglish } from './fr-en/names/english-names.js';
import { inSentence } from './fr-en/names/in-sentence.js';
import { isKept, isTranslated } from './fr-en/names/kept-names.js';
import { type ProperName, properNames } from './fr-en/names/proper-names.js';
import { isUnknownCompound, staysInEnglish } from './fr-en/names/staying-names.js';
import { englishPlaces } from './fr-en/terms/places.js';
import { createTerms } from './fr-en/terms/terms.js';
import type { FoundTerm, Term, TermPlace } from './fr-en/terms/types.js';

export type { ProperName } from './fr-en/names/proper-names.js';
export { partsOfSpeech } from './fr-en/terms/types.js';
export type { FoundTerm, PartOfSpeech, Term, TermPlace } from './fr-en/terms/types.js';

/** What the tables and a user's terms know about the names in a French text and their English. */
export interface Lexicon {
  /** The words of a text that may be names, and its terms, in order. */
  readonly properNames: (french: string) => readonly ProperName[];
  /** The English forms of a name, the usual one first; empty if it stays as it is or is unknown. Londres → London. */
  readonly englishForms: (name: string) => readonly string[];
  /** The one form to write for a name: Londres → London, Plamondon → Plamondon. */
  readonly writtenForm: (name: string) => string;
  /** Whether English certainly writes a name as it is: Plamondon, but not Londres or Ligue. */
  readonly stays: (name: string) => boolean;
  /** Whether a name of several parts is unknown as a whole: Brévin-le-Bas. A part of it may be a word. */
  readonly isUnknownCompound: (name: string) => boolean;
  /** The user's terms in a text, in order: of two that overlap, the longer one. */
  readonly termsIn: (french: string) => readonly FoundTerm[];
  /** Where the English has a term, in either number: spans in order, without overlap, each with whether it agrees with the French. */
  readonly placesOf: (term: FoundTerm, english: string) => readonly TermPlace[];
  /** Whether a name was given as a term, and so is required whatever the tables say. */
  readonly isTerm: (name: string) => boolean;
  /** Whether the English has the name as it is, and rightly so. */
  readonly isKept: (name: string, english: string) => boolean;
  /** Whether the English has an English form of the name. */
  readonly isTranslated: (name: string, english: string) => boolean;
  /** How a word of a line in capitals is written in a sentence: ONU, Londres; undefined if it is not known (GRÈVE). */
  readonly inSentence: (word: string) => string | undefined;
}

/** What a lexicon can be made with. */
export interface LexiconOptions {
  /** Terms and names with their English, which override the tables. @defaultValue none */
  readonly terms?: Iterable<Term>;
}

/**
 * Joins the tables of names with a user's terms. Each lexicon has terms of its own; the tables are made once, when they are first needed,
 * so that a lexicon costs no more than its terms.
 *
 *     ['Lyon', 'Lyons']          the English form of Lyon is Lyons, and no other
 *     ['Arvenne', 'Arvenne']     Arvenne stays as it is
 *     ['Musée du Lin', 'Linen Museum']
 */
export const createLexicon = ({ terms: given = [] }: LexiconOptions = {}): Lexicon => {
  const terms = createTerms(given);
  return {
    properNames: (french) => properNames(french, terms),
    englishForms: (name) => englishNames(name, terms),
    writtenForm: (name) => writtenInEnglish(name, terms),
    stays: (name) => staysInEnglish(name, terms),
    isUnknownCompound: (name) => isUnknownCompound(name, terms),
    termsIn: (french) => terms.findIn(french),
    placesOf: englishPlaces,
    isTerm: (name) => terms.english(name) !== undefined,
    isKept: (name, english) => isKept(name, english, terms),
    isTranslated: (name, english) => isTranslated(name, english, terms),
    inSentence: (word) => inSentence(word, terms),
  };
};
