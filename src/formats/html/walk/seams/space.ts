import type { Span } from '../../../../text/spans.js';
import type { Seam, SeamTag, Sides } from './types.js';

/**
 * Which white space of a seam is the space between its two words: the prose has that one, all other is copied with the tags. Of several, it
 * is the one outside of elements that have words. What stands for a word itself (a picture, an empty element) keeps the space before it,
 * and the prose has the one behind it.
 *
 *     'un <img> chat'   'un', ' <img>' copied, ' chat'        'un <b><img> chat</b>'   'un ', '<b>' and '<img> ' copied, 'chat'
 *
 * Behind an opening mark, whose space English does without, it is the other way round: '« <img> Oui »'. There is none at the edges of a
 * slot, nor where a mark would then stand by itself: 'un chat <img>.' is not 'un chat .'
 *
 * @returns its place in `whites`; undefined if all are copied
 */
export const spaceOf = (seam: Seam, { before, behind }: Sides): number | undefined => {
  if (before === '' || behind === '') return undefined;
  const borders = bordersOf(seam.tags);
  const line = seam.tags.findIndex(({ side }) => side === 'break');
  const isBehindMark = opening.test(before);
  const space = outermost(seam, borders, { last: line < 0 ? seam.tags.length : line, prefers: isBehindMark ? 'first' : 'last' });
  if (space === undefined || line >= 0) return space;
  const isAlone = (closing.test(behind) && borders.includes('none', space)) || (isBehindMark && borders.slice(0, space).includes('none'));
  return isAlone ? undefined : space;
};

const closing = /[.,;:!?…)\]}»”]/u;
const opening = /[([{«“]/u;

/** Whether a tag begins or ends an element that has words. The two tags of one that has none are like a point. */
type Border = 'begins' | 'ends' | 'none';

const bordersOf = (tags: readonly SeamTag[]): Border[] => {
  const elementsOf = (of: SeamTag['side']): Set<number | undefined> =>
    new Set(tags.flatMap(({ side, element }) => (side === of && element !== undefined ? [element] : [])));
  const [opened, closed] = [elementsOf('open'), elementsOf('close')];
  return tags.map(({ side, element }) => {
    if (side === 'open') return closed.has(element) ? 'none' : 'begins';
    if (side === 'close') return opened.has(element) ? 'none' : 'ends';
    return 'none';
  });
};

/** How far to look, and which white space to take of several between the same two borders. */
interface Choice {
  readonly last: number;
  readonly prefers: 'first' | 'last';
}

/** The white space in the fewest elements; of those in different ones, the first. */
const outermost = ({ whites }: Seam, borders: readonly Border[], { last, prefers }: Choice): number | undefined => {
  let depth = borders.filter((border) => border === 'ends').length;
  let least = Infinity;
  let found: number | undefined;
  let isBesideFound = false;
  for (let nth = 0; nth <= last; nth += 1) {
    const border = borders[nth - 1] ?? 'none';
    if (border !== 'none') {
      depth += border === 'begins' ? 1 : -1;
      isBesideFound = false;
    }
    if (whites[nth]!.length === 0 || !(depth < least || (isBesideFound && prefers === 'last'))) continue;
    least = depth;
    found = nth;
    isBesideFound = true;
  }
  return found;
};

/**
 * The places of the tags with the white space that is copied with them: before the space between the words it goes with the tag behind it,
 * behind that space with the tag before it. At the end of a slot, what is behind the last tag is not the slot's.
 *
 * @param space - what `spaceOf` says
 */
export const spansOf = ({ whites, tags }: Seam, { before, behind }: Sides, space: number | undefined): Span[] => {
  const leads = (nth: number): boolean => nth < tags.length && (space === undefined ? nth === 0 || before !== '' : nth < space);
  const copied = (nth: number): Span | undefined => {
    const [first, last] = [whites[nth]![0], whites[nth]!.at(-1)];
    if (!first || !last || nth === space || (nth === tags.length && behind === '')) return undefined;
    return { start: first.span.start, end: last.span.end };
  };
  return tags.map(({ span }, nth) => ({
    start: (leads(nth) ? copied(nth)?.start : undefined) ?? span.start,
    end: (leads(nth + 1) ? undefined : copied(nth + 1)?.end) ?? span.end,
  }));
};
