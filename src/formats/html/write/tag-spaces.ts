import { isSpaceCode, skipWhite, skipWhiteBack } from '../../../text/spaces.js';
import { sliceOf, type Span } from '../../../text/spans.js';
import type { EnglishSlot, MarkedDocument, MarkedTag, Slot } from '../../marked/types.js';
import type { PlacedTag } from '../../types.js';

/** What stands beside a tag, or is one: a text, and the white space around it that is copied. */
export interface Spaced {
  readonly before: string;
  readonly text: string;
  readonly behind: string;
}

/** The tags at the edges of words; undefined at the edges of their slot. */
export interface Neighbours {
  readonly slot: Slot;
  readonly first: number | undefined;
  readonly last: number | undefined;
}

/**
 * English words between two tags. Where they have a space beside a tag, and the French has one there too, it is written as the file has it:
 * beside a picture always; beside an element with words, where lines may be broken anew, if it is neither a line break nor a plain space.
 */
export const wordsWithSpaces = (words: string, document: MarkedDocument, { slot, first, last }: Neighbours): Spaced => {
  const { prose } = document;
  const copied = (tag: number | undefined, spanAt: (at: number) => Span): string | undefined => {
    const here = tag === undefined ? undefined : document.tags[tag];
    return here && whiteIn(document, here, spanAt(here.at));
  };
  const start = skipWhite(words, 0, words.length);
  const before = start > 0 ? copied(first, (at) => ({ start: at, end: skipWhite(prose, at, slot.end) })) : undefined;
  const from = before === undefined ? 0 : start;
  const end = skipWhiteBack(words, words.length, from);
  const behind = end < words.length ? copied(last, (at) => ({ start: skipWhiteBack(prose, at, slot.start), end: at })) : undefined;
  return { before: before ?? '', text: words.slice(from, behind === undefined ? words.length : end), behind: behind ?? '' };
};

const whiteIn = (document: MarkedDocument, tag: MarkedTag, span: Span): string | undefined => {
  if (span.start === span.end) return undefined;
  const places = document.ranges!.within(span);
  const white = places.map((place) => sliceOf(document.file, place)).join('');
  return isPoint(document, tag) || (white !== ' ' && !/[\n\r]/u.test(white)) ? white : undefined;
};

/**
 * A tag in its place in the English, with the white space that the file has around it and the prose has not. What nobody sees, since there
 * is other white space beside it (`un <b>chat </b> noir`), is left out where there is no other: `a black <b>cat</b>.` The spaces of a
 * picture are its own.
 */
export const tagWithSpaces = ({ slot, text, raw }: EnglishSlot, document: MarkedDocument, { tag, at }: PlacedTag): Spaced => {
  const here = document.tags[tag]!;
  const written = raw(here.file);
  if (written.startsWith('<') && written.endsWith('>')) return { before: '', text: written, behind: '' };
  const start = Math.max(0, written.indexOf('<'));
  const end = written.lastIndexOf('>') + 1 || written.length;
  const own = written.slice(start, end);
  const isSeen = isPoint(document, here) && !invisible.test(here.label);
  if (!isSeen && isBesideWhite(document.prose, here.at, slot) && !isBesideWhite(text, at, { start: 0, end: text.length }))
    return { before: '', text: own, behind: '' };
  return { before: written.slice(0, start), text: own, behind: written.slice(end) };
};

const invisible = /^<(?:!--|wbr)/u;

/** Whether a tag stands for itself: there are no words in its element. */
const isPoint = ({ tags, prose }: MarkedDocument, { side, partner, at }: MarkedTag): boolean => {
  if (partner === undefined) return side === 'point';
  const other = tags[partner]!.at;
  return skipWhite(prose, Math.min(at, other), Math.max(at, other)) === Math.max(at, other);
};

const isBesideWhite = (text: string, at: number, { start, end }: Span): boolean =>
  (at > start && isSpaceCode(text.charCodeAt(at - 1))) || (at < end && isSpaceCode(text.charCodeAt(at)));
