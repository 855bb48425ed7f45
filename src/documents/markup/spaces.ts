import type { PlacedTag } from '../../formats/types.js';
import { isWhiteCode } from '../../text/character-codes.js';
import type { SegmentTag } from './tree.js';

/** English has one space where the French had one on each side of a picture. */
export const withSpaces = (
  french: string,
  english: string,
  tags: readonly SegmentTag[],
  placed: readonly PlacedTag[],
): { readonly text: string; readonly tags: readonly PlacedTag[] } => {
  const spaced = new Set(
    tags.flatMap(({ tag, at, side }) => (side === 'point' && isWhite(french, at - 1) && isWhite(french, at) ? [tag] : [])),
  );
  if (spaced.size === 0) return { text: english, tags: placed };
  let text = '';
  let from = 0;
  const moved = placed.map(({ tag, at }) => {
    text += english.slice(from, at);
    from = at;
    if (!spaced.has(tag) || at === 0 || at === english.length) return { tag, at: text.length };
    if (!isWhite(text, text.length - 1)) text += ' ';
    const place = text.length;
    if (!isWhite(english, at)) text += ' ';
    return { tag, at: place };
  });
  return { text: text + english.slice(from), tags: moved };
};

const isWhite = (text: string, at: number): boolean => isWhiteCode(text.charCodeAt(at));
