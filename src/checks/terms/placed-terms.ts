import type { Aligned } from '../../alignment/words.js';
import type { FoundTerm, Lexicon, TermPlace } from '../../languages/lexicon.js';
import { overlap, sliceOf, type Span } from '../../text/spans.js';

/** A text and its English, and which terms there are. */
interface Texts {
  readonly source: string;
  readonly target: string;
  readonly lexicon: Pick<Lexicon, 'termsIn' | 'placesOf'>;
}

/** A term of the source, and what stands for it in the English. */
export interface PlacedTerm {
  readonly term: FoundTerm;
  /** Undefined if its English is missing. */
  readonly place: TermPlace | undefined;
}

/**
 * The terms of a text with their places in the English. A place serves one term, and a longer English term does not serve the shorter one
 * in it.
 *
 *     grève = strike, grève générale = general strike
 *     La grève suit la grève.              The strike follows the strike.           both have a place
 *     La grève suit la grève.              The strike follows.                      the second has none
 *     La grève suit la grève générale.     The walkout follows the general strike.  grève has none
 */
export const placedTerms = ({ source, target, lexicon }: Texts): readonly PlacedTerm[] => {
  const terms = lexicon.termsIn(source);
  if (terms.length === 0) return [];
  const bids = terms
    .flatMap((term) => lexicon.placesOf(term, target).map((place): Bid => ({ term, place, rank: rankOf(term, sliceOf(target, place)) })))
    .sort(
      (one, other) =>
        wordsIn(other.term) - wordsIn(one.term) ||
        Number(other.place.agrees) - Number(one.place.agrees) ||
        one.rank - other.rank ||
        one.term.start - other.term.start,
    );
  const taken = new Map<FoundTerm, TermPlace>();
  for (const { term, place } of bids)
    if (!taken.has(term) && ![...taken.values()].some((other) => overlap(other, place))) taken.set(term, place);
  return terms.map((term) => ({ term, place: taken.get(term) }));
};

/** Where the English of an answer has terms. */
export const termPlaces = ({ answer, rendering }: Pick<Aligned, 'answer' | 'rendering'>, lexicon: Lexicon): readonly Span[] =>
  placedTerms({ source: answer.source, target: rendering.text, lexicon }).flatMap(({ place }) => place ?? []);

interface Bid extends PlacedTerm {
  readonly place: TermPlace;
  /** 0 for the form that stands best for the French. */
  readonly rank: number;
}

const rankOf = ({ english }: FoundTerm, written: string): number => {
  const at = english.findIndex((form) => form.toLowerCase() === written.toLowerCase());
  return at < 0 ? english.length : at;
};

const wordsIn = ({ english }: FoundTerm): number => english[0]!.split(/[\s-]/u).length;
