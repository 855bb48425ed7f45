import type { Document, PlacedTag, Tag } from '../../formats/types.js';
import { copyPlaces } from '../../text/copy-places.js';
import type { Span } from '../../text/spans.js';
import type { Part, TranslatedSegment, WordPair } from '../../translation.js';
import { markupFindings } from './findings.js';
import { guessedPairs } from './guessed-pairs.js';
import { ownTags } from './owners.js';
import { placeMarkup } from './place-markup.js';

/** A part of a document with its inline markup. */
export interface MarkedPart extends Part {
  /** The gap's tags; offsets are those of the gap. */
  readonly gapTags: readonly PlacedTag[];
  /** The segment's English as the document's format writes it, and its tags. Absent if it has none, and it is `target.text` then. */
  readonly marked?: { readonly text: string; readonly tags: readonly PlacedTag[] };
}

/** Finds the places of a document's tags, part by part and in order. */
export type MarkupPlacer = (part: Part) => MarkedPart;

/**
 * A placer for one document. Segments with tags inside get a finding of the rule `markup`; it has failed if an element's words are not in
 * the English.
 */
export const createMarkupPlacer = ({ prose, tags = [] }: Document): MarkupPlacer => {
  if (tags.length === 0) return (part) => ({ ...part, gapTags: [] });
  let at = 0;
  let next = 0;
  return (part) => {
    const { gap, segment } = part;
    const end = segment ? segment.source.start : prose.length;
    const own = segment ? ownTags(tags, segment.source) : { start: tags.length, end: tags.length };
    const gapTags = inGap(tags.slice(next, Math.max(next, own.start)), next, { french: prose.slice(at, end), gap, start: at });
    at = segment ? segment.source.end : end;
    next = Math.max(next, own.end);
    if (!segment || own.start === own.end) return { ...part, gapTags };
    return { gap, gapTags, ...inSegment(tags, own, segment) };
  };
};

const inGap = (
  tags: readonly Tag[],
  first: number,
  { french, gap, start }: { readonly french: string; readonly gap: string; readonly start: number },
): PlacedTag[] => {
  if (tags.length === 0) return [];
  const place = copyPlaces(french, gap);
  return tags.map(({ at }, nth) => ({ tag: first + nth, at: place(at - start) }));
};

const inSegment = (tags: readonly Tag[], own: Span, segment: TranslatedSegment): Pick<MarkedPart, 'segment' | 'marked'> => {
  const { source, target, words = [] } = segment;
  const inside = tags.slice(own.start, own.end);
  const pairs = words.length > 0 ? words.map((pair) => inTexts(pair, segment)) : guessedPairs(source.text, target.text);
  const {
    text,
    tags: placed,
    lost,
  } = placeMarkup(
    source.text,
    target.text,
    pairs,
    inside.map(({ at, side, partner }, nth) => ({ tag: own.start + nth, at: at - source.start, side, partner })),
  );
  const unplaced = lost.map((tag) => tags[tag]!);
  const checks = [...segment.checks, ...markupFindings(unplaced, source)];
  return { segment: { ...segment, checks }, marked: { text, tags: placed } };
};

const inTexts = ({ source: here, target: there }: WordPair, { source, target }: TranslatedSegment): WordPair => ({
  source: { start: here.start - source.start, end: here.end - source.start },
  target: { start: there.start - target.start, end: there.end - target.start },
});

/** The tag positions that the translator must align words for. */
export const seamsOf = ({ tags }: Document): readonly number[] | undefined => tags?.map(({ at }) => at);

/** A segment as callers get it: with its aligned words only if they asked for them. */
export const withoutWords = (segment: TranslatedSegment): TranslatedSegment => {
  const { words, ...others } = segment;
  return words ? others : segment;
};
