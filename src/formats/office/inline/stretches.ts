import { hasWords, type Item } from './items.js';

/** A part of a paragraph that becomes a slot, or what stands between two of them. */
export interface Stretch {
  readonly items: readonly Item[];
  readonly isSlot: boolean;
}

/**
 * Cuts a paragraph at its tabs and page breaks, and takes what is not of the sentence off the edges: bookmarks, an anchored picture, a link
 * around all of it. They keep their place in the file then, and the tags left are those that need one in the English.
 *
 *     [bookmark] 'Nom' [tab] <link> 'Anne ' <b> 'Vidal' </b> </link>   →   'Nom' | 'Anne ' <b> 'Vidal' </b>
 */
export const stretchesOf = (items: readonly Item[]): Stretch[] => {
  const cuts = cutsOf(items);
  const stretches: Stretch[] = [];
  let start = 0;
  for (let at = 0; at <= items.length; at += 1) {
    if (at < items.length && !cuts[at]) continue;
    stretches.push(...trimmed(items.slice(start, at)));
    if (at < items.length) stretches.push({ items: [items[at]!], isSlot: false });
    start = at + 1;
  }
  return stretches;
};

/** An element with a cut in it is cut too: its tags stay where they are, between slots. */
const cutsOf = (items: readonly Item[]): boolean[] => {
  const cuts = items.map((item) => item.kind === 'cut');
  const open: { readonly id: number; readonly at: number; readonly cutsBefore: number }[] = [];
  let count = 0;
  items.forEach((item, at) => {
    if (item.kind === 'cut') count += 1;
    else if (item.kind === 'open') open.push({ id: item.id, at, cutsBefore: count });
    else if (item.kind === 'close') {
      const opening = open.at(-1)?.id === item.id ? open.pop() : undefined;
      if (opening && opening.cutsBefore === count) return;
      cuts[at] = true;
      if (opening) cuts[opening.at] = true;
      count += 1;
    }
  });
  for (const { at } of open) cuts[at] = true;
  return cuts;
};

const trimmed = (items: readonly Item[]): Stretch[] => {
  const partner = partnersOf(items);
  let start = 0;
  let end = items.length;
  for (let isSmaller = true; isSmaller && start < end;) {
    const before = end - start;
    while (start < end && isLoose(items, start, partner[start]!)) start = Math.max(start, partner[start]!) + 1;
    while (end > start && isLoose(items, end - 1, partner[end - 1]!)) end = Math.min(end - 1, partner[end - 1]!);
    if (end - start > 2 && partner[start] === end - 1 && items[start]!.kind === 'open') {
      start += 1;
      end -= 1;
    }
    isSmaller = end - start < before;
  }
  const isSlot = items.slice(start, end).some((item) => !isFieldOrMarkup(item));
  return [
    { items: items.slice(0, start), isSlot: false },
    { items: items.slice(start, end), isSlot },
    { items: items.slice(end), isSlot: false },
  ];
};

/** A paragraph of nothing but a page number has nothing to translate. */
const isFieldOrMarkup = (item: Item): boolean => item.kind === 'field' || !hasWords(item);

/** For each tag, the index of its other tag; for all else, its own. */
const partnersOf = (items: readonly Item[]): number[] => {
  const partner = items.map((_, at) => at);
  const opened = new Map<number, number>();
  items.forEach((item, at) => {
    if (item.kind === 'open') opened.set(item.id, at);
    if (item.kind !== 'close') return;
    const opening = opened.get(item.id);
    if (opening === undefined) return;
    partner[opening] = at;
    partner[at] = opening;
  });
  return partner;
};

/** Whether an item at an edge is not of the sentence: markup without words, or an element without any. */
const isLoose = (items: readonly Item[], at: number, partner: number): boolean => {
  const [from, to] = [Math.min(at, partner), Math.max(at, partner)];
  for (let index = from; index <= to; index += 1) if (hasWords(items[index]!)) return false;
  return items[at]!.kind === 'text' || items[at]!.kind === 'point' || partner !== at;
};
