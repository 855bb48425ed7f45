import type { Tag } from '../../types.js';
import { closes, opens, type Sides } from './flanking.js';
import { htmlTag, isEmphasis } from '../labels.js';
import type { Item } from './pieces.js';
import type { MarkdownDocument } from '../places.js';

/** How emphasis is written: with the file's signs, with `*` for `_` and `_` for `*`, or as HTML. */
export type Signs = 'own' | 'other' | 'html';

/** How an item is written. */
export type WriteItem = (item: Item) => string;

/** The items with emphasis where it opens and closes: not at a space, and not at a sign if a letter is on its other side. */
export const placeEmphasis = (items: readonly Item[], text: string, document: MarkdownDocument, write: WriteItem): Item[] => {
  const placed = [...items];
  const isSide = (nth: number, side: 'open' | 'close'): boolean => {
    const { tag } = placed[nth]!;
    return tag !== undefined && document.tags[tag]!.side === side && isEmphasis(document.tags[tag]!.label);
  };
  const moveWhile = (nth: number, by: 1 | -1, accepts: (character: string) => boolean): void => {
    for (;;) {
      const item = placed[nth]!;
      const other = placed[nth + by];
      const room = by === 1 ? (other?.start ?? text.length) - item.start : item.start - (other?.end ?? 0);
      // an element keeps a character
      if (room < (other && isPartner(other, item, document) ? 2 : 1)) return;
      if (!accepts(text[by === 1 ? item.start : item.start - 1]!)) return;
      placed[nth] = { ...item, start: item.start + by, end: item.end + by };
    }
  };
  const isSpace = (character: string): boolean => /\s/u.test(character);
  const all = [...placed.keys()];
  for (const nth of [...all].reverse()) if (isSide(nth, 'open')) moveWhile(nth, 1, isSpace);
  for (const nth of all) if (isSide(nth, 'close')) moveWhile(nth, -1, isSpace);
  const stops =
    (nth: number, rule: typeof opens) =>
    (character: string): boolean =>
      /[\p{P}\p{S}]/u.test(character) && !rule(write(placed[nth]!), sidesOf(placed, nth, text, write));
  for (const nth of [...all].reverse()) if (isSide(nth, 'open')) moveWhile(nth, 1, stops(nth, opens));
  for (const nth of all) if (isSide(nth, 'close')) moveWhile(nth, -1, stops(nth, closes));
  return placed;
};

const isPartner = (one: Item, other: Item, { tags }: MarkdownDocument): boolean =>
  one.tag !== undefined && other.tag !== undefined && tags[one.tag]!.partner === other.tag;

/** The characters at both sides of an item, as they are written. */
export const sidesOf = (items: readonly Item[], nth: number, text: string, write: WriteItem): Sides => {
  const { start, end } = items[nth]!;
  const previous = items[nth - 1];
  const next = items[nth + 1];
  return {
    before: previous?.end === start ? (write(previous).at(-1) ?? '') : (text[start - 1] ?? ''),
    after: next?.start === end ? (write(next)[0] ?? '') : (text[end] ?? ''),
  };
};

/** The tags of emphasis with underscores that would be none, because a letter stands beside one of them. */
export const besideLetters = (items: readonly Item[], text: string, { tags }: MarkdownDocument, write: WriteItem): Set<number> => {
  const found = new Set<number>();
  for (const [nth, item] of items.entries()) {
    const sign = write(item);
    if (item.tag === undefined || !sign.startsWith('_') || !isEmphasis(tags[item.tag]!.label)) continue;
    const { side, partner } = tags[item.tag]!;
    if ((side === 'open' ? opens : closes)(sign, sidesOf(items, nth, text, write))) continue;
    found.add(item.tag);
    if (partner !== undefined) found.add(partner);
  }
  return found;
};

/** The sign of emphasis. @param raw - in the file; @param swap - `*` for `_`, and the other way round */
export const signOf = (raw: string, { label, side }: Pick<Tag, 'label' | 'side'>, signs: Signs, swap: boolean): string => {
  if (signs === 'html') return htmlTag(label, side === 'close' ? 'close' : 'open');
  return swap ? raw.replace(/[*_]/gu, (sign) => (sign === '*' ? '_' : '*')) : raw;
};
