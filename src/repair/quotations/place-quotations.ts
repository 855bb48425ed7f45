import { ownMarkBonus } from '../../alignment/thresholds.js';
import type { Answer, Rendering } from '../../marian/types.js';
import { type AlignedWord, toAlignedWords } from '../../alignment/aligned-words.js';
import type { MarkRole } from '../../text/marks/mark-places.js';
import type { Span } from '../../text/spans.js';
import { quotationsOf, type SourceQuotation } from './quoted-spans.js';

/**
 * Puts a unit's quotation marks where the alignment says they belong. Each quotation in the source gets the run of English words with the
 * most attention inside it and the least outside; nested quotations stay nested, and adjacent ones stay apart.
 *
 *     source      Une situation "très grave" hier.
 *     hypothesis  A very serious" situation yesterday.
 *     result      A "very serious" situation yesterday.
 *
 * The model's own marks are removed first; an edge is slightly more likely where one stood. No mark goes inside a word; punctuation after
 * the last word stays outside the closing mark unless the source has punctuation inside.
 *
 * @param marks - one for each `"` in `answer.source`, in order
 * @param hypothesis - the English to repair
 * @returns the English with as many `"` as the source (inches aside), properly nested; undefined if there is no alignment, or too few
 *   words to put them around
 */
export const placeQuotations = (
  answer: Answer,
  marks: readonly MarkRole[],
  hypothesis: Rendering | undefined = answer.hypotheses[0],
): PlacedQuotations | undefined => {
  const quotations = quotationsOf(answer.source, marks);
  const english =
    hypothesis &&
    toAlignedWords(
      answer,
      hypothesis,
      marks.some(({ role }) => role === 'literal'),
    );
  if (!quotations || !english) return undefined;
  const insertions: number[] = [];
  const margins: number[] = [];
  const context: Context = { answer, ...english, gains: gainsBy(english.words, answer), insertions, margins };
  const isPlaced = placeAll(quotations, { first: 0, last: english.words.length - 1 }, context);
  return isPlaced ? { text: insert(english.text, insertions), sureness: Math.min(1, ...margins) } : undefined;
};

/** English with its quotation marks placed. */
export interface PlacedQuotations {
  readonly text: string;
  /**
   * How sure the alignment is of its least certain place: 1 if all of a word's attention is on its own side of the mark, 0 if it is split
   * evenly.
   */
  readonly sureness: number;
}

/** English words `first` to `last`, inclusive. */
interface Run {
  readonly first: number;
  readonly last: number;
}

interface Context {
  readonly answer: Answer;
  readonly text: string;
  readonly words: readonly AlignedWord[];
  /** What each English word gains for a quotation around it. */
  readonly gains: (quotation: SourceQuotation) => readonly number[];
  /** Where a `"` goes in the English; of several at one place, it does not matter which is whose. */
  readonly insertions: number[];
  /** For each quotation, how sure its place is. */
  readonly margins: number[];
}

/**
 * Places adjacent quotations: those tied to an edge choose first, then the one that scores highest; the others share the remaining room.
 */
const placeAll = (quotations: readonly SourceQuotation[], within: Run, context: Context): boolean => {
  const waiting = new Set(quotations);
  let rooms = [within];
  while (waiting.size > 0) {
    const tied = [...waiting].filter(({ isFromStart, isToEnd }) => isFromStart || isToEnd);
    const bidders = tied.length > 0 ? tied : [...waiting];
    const bids = bidders.flatMap((quotation) => rooms.map((room) => bestRun(quotation, room, within, context)));
    const best = bids.reduce<Bid | undefined>((one, other) => (other && (!one || other.score > one.score) ? other : one), undefined);
    if (!best) return false;
    const { quotation, run } = best;
    context.margins.push(marginOf(quotation, run, within, context));
    waiting.delete(quotation);
    rooms = rooms.flatMap((room) => without(room, run));
    context.insertions.push(...edges(quotation, run, context));
    if (!placeAll(quotation.inner, run, context)) return false;
  }
  return true;
};

/** What a run leaves of a room on its two sides, of which either may be empty. */
const without = (room: Run, { first, last }: Run): Run[] =>
  last < room.first || first > room.last
    ? [room]
    : [
        { first: room.first, last: first - 1 },
        { first: last + 1, last: room.last },
      ];

interface Bid {
  readonly quotation: SourceQuotation;
  readonly run: Run;
  readonly score: number;
}

/** Tries every run in a room: a unit has a few dozen words at most. */
const bestRun = (quotation: SourceQuotation, room: Run, within: Run, { words, text, ...context }: Context): Bid | undefined => {
  const gains = context.gains(quotation);
  let best: Bid | undefined;
  for (let first = room.first; first <= room.last; first += 1) {
    if (quotation.isFromStart && first > within.first) break;
    let gain = words[first]!.hadMarkBefore ? ownMarkBonus : 0;
    for (let last = first; last <= room.last; last += 1) {
      gain += gains[last]!;
      if (quotation.isToEnd && last < within.last) continue;
      const score = gain + (words[last]!.hadMarkAfter ? ownMarkBonus : 0);
      const hasWords = (quotation.isFromStart || hasLetter(text, words[first]!)) && (quotation.isToEnd || hasLetter(text, words[last]!));
      if (hasWords && (!best || score > best.score)) best = { quotation, run: { first, last }, score };
    }
  }
  return best;
};

/** The weakest evidence at the marks: how surely the words just inside come from inside, and the words just outside do not. */
const marginOf = (quotation: SourceQuotation, { first, last }: Run, within: Run, context: Context): number => {
  const gain = (at: number): number => context.gains(quotation)[at]!;
  const sides = [
    ...(quotation.isFromStart ? [] : [gain(first), first > within.first ? -gain(first - 1) : 1]),
    ...(quotation.isToEnd ? [] : [gain(last), last < within.last ? -gain(last + 1) : 1]),
  ];
  return Math.min(1, ...sides);
};

const hasLetter = (text: string, { start, end }: AlignedWord): boolean => /[\p{L}\p{N}]/u.test(text.slice(start, end));

/** The gains of all words, read once for each quotation: a row of short quotations asks for them again and again. */
const gainsBy = (words: readonly AlignedWord[], { source, sourceSpans }: Answer): Context['gains'] => {
  const pieces = sourceSpans.flatMap((span, at) => (/[\p{L}\p{N}]/u.test(source.slice(span.start, span.end)) ? [{ ...span, at }] : []));
  const known = new Map<SourceQuotation, readonly number[]>();
  return (quotation) => {
    const gains = known.get(quotation) ?? words.map((word) => gainOf(word, quotation, pieces));
    known.set(quotation, gains);
    return gains;
  };
};

/** Attention inside the quotation minus that outside, as a share of the attention on words: from -1 to 1; 0 if there is none on words. */
const gainOf = ({ mass }: AlignedWord, { start, end }: SourceQuotation, pieces: readonly (Span & { readonly at: number })[]): number => {
  let inside = 0;
  let outside = 0;
  for (const piece of pieces) {
    if (piece.end > start + 1 && piece.start < end - 1) inside += mass[piece.at]!;
    else outside += mass[piece.at]!;
  }
  return inside + outside > 0 ? (inside - outside) / (inside + outside) : 0;
};

/** The places of the two marks. A bracket stays with the one that it pairs with: A ("very serious"), but "(very) serious". */
const edges = (quotation: SourceQuotation, { first, last }: Run, { answer, text, words }: Context): number[] => {
  const from = words[first]!;
  const to = words[last]!;
  const opening = /^[^\p{L}\p{N}$€£#@&'’]*/u.exec(text.slice(from.start, from.end))![0];
  const trailing = /[^\p{L}\p{N}%€$°+"'’]*$/u.exec(text.slice(to.start, to.end))![0];
  const core = text.slice(from.start + opening.length, to.end - trailing.length);
  const opensBracket = opening.endsWith('(') && /^[^()]*\)/u.test(core);
  const start = quotation.isFromStart ? 0 : from.start + opening.length - (opensBracket ? 1 : 0);
  const closesBracket = trailing.startsWith(')') && text.slice(start, to.end).includes('(');
  const inside = quotation.isToEnd ? trailing.length : lengthInside(answer.source, quotation.end, trailing);
  const kept = Math.max(inside, closesBracket ? 1 : 0);
  return [start, to.end - trailing.length + kept];
};

/**
 * How much of the punctuation after the last English word goes inside: the part of the kind that the source has inside, ignoring marks of
 * inner quotations. For `… grave ?", dit-il`, only the first character of `?,`; for `… grave", dit-il`, none.
 */
const lengthInside = (source: string, end: number, trailing: string): number => {
  const before = /([.,;:!?)\]])["\s]*$/u.exec(source.slice(Math.max(0, end - 8), end - 1))?.[1];
  if (before === undefined) return 0;
  return (',;:'.includes(before) ? /^[,;:]*/u : /^[.!?…)\]]*/u).exec(trailing)![0].length;
};

const insert = (text: string, insertions: readonly number[]): string => {
  let out = '';
  let from = 0;
  for (const at of [...insertions].sort((one, other) => one - other)) {
    out += `${text.slice(from, at)}"`;
    from = at;
  }
  return out + text.slice(from);
};
