import type { PlacedTag } from '../../formats/types.js';
import { isFinalCode, isWhiteCode } from '../../text/character-codes.js';
import type { SegmentTag } from './tree.js';

/**
 * English has one space where the French had one on each side of a picture, and one before it where the French has a mark behind it. A mark
 * that English sets directly behind a word stands directly behind the picture.
 *
 *     'un <img> chat.'   →   'a <img> cat.'        'un chat <img>, noir'   →   'a black cat <img>'
 */
export const withSpaces = (
  french: string,
  english: string,
  tags: readonly SegmentTag[],
  placed: readonly PlacedTag[],
): { readonly text: string; readonly tags: readonly PlacedTag[] } => {
  const spaced = new Set(tags.flatMap(({ tag, at, side }) => (side === 'point' && isSpaced(french, at) ? [tag] : [])));
  if (spaced.size === 0) return { text: english, tags: placed };
  let text = '';
  let from = 0;
  const moved = placed.map(({ tag, at }) => {
    text += english.slice(from, at);
    from = at;
    if (!spaced.has(tag) || at === 0) return { tag, at: text.length };
    if (!isWhite(text, text.length - 1)) text += ' ';
    const place = text.length;
    if (at < english.length && !isWhite(english, at) && !isFinalCode(english.charCodeAt(at))) text += ' ';
    return { tag, at: place };
  });
  return { text: text + english.slice(from), tags: moved };
};

const isSpaced = (french: string, at: number): boolean =>
  isWhite(french, at - 1) && (isWhite(french, at) || isFinalCode(french.charCodeAt(at)));

const isWhite = (text: string, at: number): boolean => isWhiteCode(text.charCodeAt(at));
