import { standsForName, standsForWord } from '../../alignment/thresholds.js';
import { type Aligned, toAligned, type WordAttention } from '../../alignment/words.js';
import { placedTerms, termPlaces } from '../../checks/terms/placed-terms.js';
import type { MarkRole } from '../../checks/types.js';
import type { FoundTerm, Lexicon } from '../../languages/lexicon.js';
import { joiningWords } from '../../languages/fr/joining-words.js';
import { overlap } from '../../text/spans.js';
import { type Attempt, mendAll } from '../mend-all.js';
import { faultsOf, type Proposal } from '../proposals.js';
import type { Begun, Complete, Tools } from '../types.js';
import { isWhole, missingTerms, withAlignment } from './missing-terms.js';
import { isSmall, placeOfTerm, shareWithArticle } from './place-term.js';
import { writtenTerm } from './written-term.js';

/** Most terms that are put into one unit in this way: each is a question of its own to the model. */
const mostTerms = 6;

/** Hypotheses considered of each completion. */
const mostHypotheses = 2;

/**
 * Has the model go on behind each missing term: its English is given up to the place of the term and the term itself, in each of its forms,
 * from left to right. English that says the term's words once more behind it (“the walkout strike”) is left out.
 *
 *     grève = walkout
 *     La grève des trains dure.   The strike of trains lasts.   →   The walkout …   →   The walkout of trains lasts.
 *
 * @returns the best that came of it; none if nothing did, or nothing can complete English
 */
export const beginTerms = async (attempts: readonly Attempt[], marks: readonly MarkRole[], given: Tools): Promise<Proposal[]> => {
  const { complete } = given;
  if (!complete) return [];
  const tools = { ...given, complete };
  let now = fewestMissing(attempts, tools.lexicon);
  let best: Candidate | undefined;
  for (let nth = 0; now && nth < mostTerms; nth += 1) {
    const found = await oneMore(now, marks, tools);
    // what stands behind a word that is said twice is no better
    if (!found || found.leftovers > 0) break;
    if (missingTerms(found.aligned, tools.lexicon).length >= missingTerms(now.aligned, tools.lexicon).length) break;
    best = found;
    now = found;
  }
  return best ? [best.proposal] : [];
};

/** English that goes on behind a term, and what it says twice. */
interface Candidate extends Attempt {
  readonly proposal: Proposal;
  /** Words that stand for a term, beside the term itself; one more if it is made the owner of what the term is: “the walkout’s strike”. */
  readonly leftovers: number;
  /** Words of the source that had English before, and have none now. */
  readonly dropped: number;
}

const fewestMissing = (attempts: readonly Attempt[], lexicon: Lexicon): Attempt | undefined => {
  const counts = attempts.map(({ aligned }) => missingTerms(aligned, lexicon).length);
  return attempts[counts.indexOf(Math.min(...counts))];
};

/** The best English with the leftmost missing term in its place. */
const oneMore = async (
  { aligned, steps }: Attempt,
  marks: readonly MarkRole[],
  tools: Tools & { readonly complete: Complete },
): Promise<Candidate | undefined> => {
  const { answer } = aligned;
  const guide = await withAlignment(aligned, tools);
  const { term, begun } = beginning(guide, tools.lexicon) ?? {};
  if (!term || !begun) return undefined;
  const values = { repair: 'terms-begun', terms: term.text };
  const found = (await tools.complete(begun)).flatMap(({ hypotheses }) =>
    hypotheses
      .slice(0, mostHypotheses)
      .map((rendering): Attempt => ({ aligned: toAligned(answer, rendering), steps: [...steps, { rule: 'terms', values }] })),
  );
  const proposals = await mendAll(found, marks, tools);
  const candidates = found.map((attempt, nth): Candidate => ({
    ...attempt,
    proposal: proposals[nth]!,
    leftovers: leftoversOf(term, attempt.aligned, tools.lexicon) + (isMadeOwner(term, attempt.aligned, tools.lexicon) ? 1 : 0),
    dropped: droppedFrom(guide, attempt.aligned),
  }));
  const [best] = candidates.sort(
    (one, other) => demerits(one) - demerits(other) || other.aligned.rendering.score - one.aligned.rendering.score,
  );
  return best;
};

/** A term said twice weighs as much as one that is missing; a word without English as little as a wrong final mark. */
const demerits = ({ proposal, leftovers, dropped }: Candidate): number => faultsOf(proposal) + 2 * leftovers + dropped;

/** The leftmost missing term that has a place, and the English up to its end in each of its forms. */
const beginning = (guide: Aligned, lexicon: Lexicon): { readonly term: FoundTerm; readonly begun: readonly Begun[] } | undefined => {
  const { answer, rendering } = guide;
  const attention = guide.attention();
  if (!attention) return undefined;
  const search = { attention, english: rendering.text, taken: termPlaces(guide, lexicon) };
  const [first] = missingTerms(guide, lexicon)
    .filter((term) => !isWhole(term, answer.source))
    .flatMap((term) => ({ term, place: placeOfTerm(term, search) }))
    .flatMap(({ term, place }) => (place ? [{ term, place }] : []))
    .sort((one, other) => one.place.start - other.place.start);
  if (!first) return undefined;
  const begun = first.term.english.map((form): Begun => {
    const { start, text } = writtenTerm(form, first.place, rendering.text);
    return { source: answer.source, prefix: rendering.text.slice(0, start) + text };
  });
  return { term: first.term, begun };
};

/** Words outside the terms that stand for a term, which is then said twice: “the walkout strike”. */
const leftoversOf = (term: FoundTerm, aligned: Aligned, lexicon: Lexicon): number => {
  const attention = aligned.attention();
  if (!attention) return 0;
  const taken = termPlaces(aligned, lexicon);
  const share = shareWithArticle(term, attention);
  return attention.target.filter(
    (word, at) => share(at) >= standsForName && !isSmall(word.text) && !taken.some((place) => overlap(place, word)),
  ).length;
};

/** Whether the English is “the walkout’s …”, where nothing in the source is “… de la grève”. */
const isMadeOwner = (term: FoundTerm, { answer, rendering }: Aligned, lexicon: Lexicon): boolean => {
  const { source } = answer;
  const placed = placedTerms({ source, target: rendering.text, lexicon }).find((one) => one.term.start === term.start);
  if (!placed?.place || !/^['’]s(?!\p{L})/u.test(rendering.text.slice(placed.place.end))) return false;
  return !genitive.test(source.slice(Math.max(0, term.start - 40), term.start));
};

/** “de” a few words in front of a term: de la grande grève. */
const genitive = /(?<![\p{L}\p{M}])d(?:[eu]|es|['’])(?:\s*[\p{L}\p{M}'’-]+){0,2}\s*$/iu;

/** How many words of meaning of the source some English word stood for before, and none does now; 0 if there is nothing to tell it. */
const droppedFrom = (before: Aligned, now: Aligned): number => {
  const [had, has] = [before.attention(), now.attention()];
  if (!had || !has) return 0;
  const most = ({ shares }: WordAttention, from: number): number => Math.max(0, ...shares.map((share) => share[from] ?? 0));
  return had.source.filter(
    ({ text }, from) =>
      text.length > 3 && !joiningWords.has(text.toLowerCase()) && most(had, from) >= standsForName && most(has, from) < standsForWord,
  ).length;
};
