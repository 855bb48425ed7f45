import type { Tag } from '../../formats/types.js';
import { countBefore } from '../../text/count-before.js';
import type { Span } from '../../text/spans.js';

/**
 * The tags that a segment must find places for: those inside it, and of those at its edges the ones whose element lies in a part of it. All
 * others at its edges stay at its edges, whatever its English is.
 *
 *     '<b>Hier</b>, il est parti.'    both tags        '<b>Hier, il est parti.</b>'   none
 *
 * @param tags - all tags of the document
 * @returns the first and the one behind the last
 */
export const ownTags = (tags: readonly Tag[], { start, end }: Span): Span => {
  let first = countBefore(tags.length, (index) => tags[index]!.at < start);
  const behind = countBefore(tags.length, (index) => tags[index]!.at <= end);
  while (first < behind && tags[first]!.at === start && !endsInside(tags, first, end)) first += 1;
  let last = Math.max(
    first,
    countBefore(tags.length, (index) => tags[index]!.at < end),
  );
  for (let index = last; index < behind; index += 1) {
    const { side, partner } = tags[index]!;
    if (side === 'close' && partner !== undefined && partner >= first && partner < index) last = index + 1;
  }
  return { start: first, end: last };
};

const endsInside = (tags: readonly Tag[], index: number, end: number): boolean => {
  const { at, side, partner } = tags[index]!;
  const other = side === 'open' && partner !== undefined ? tags[partner]!.at : at;
  return other > at && other < end;
};
