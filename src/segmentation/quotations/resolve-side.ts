import type { MarkFamily, MarkSide } from '../../text/marks/quotation-marks.js';
import type { MarkCandidate } from './mark-candidates.js';

/** Indices of the openings that wait for their other end, by family, outermost first. */
export type Openings = Partial<Record<MarkFamily, number[]>>;

/**
 * Whether the candidate at `index` opens or closes, given what is open; undefined if it is not a mark.
 *
 * - « » ‹ › by the character (a paragraph of »x« has already been turned round); “ ” „ by the character, unless the place says the opposite
 *   and the stack agrees („x“, ”x”); straight marks by their place, failing that by parity (`" mots "`).
 * - A closing ’ or ' needs an opening: all others are apostrophes.
 * - After one to three digits, a straight mark closes a quotation only if no later one does: `"un écran de 15" est cher"`.
 *
 * @param to - index after the last candidate of the paragraph
 */
export const resolveSide = (
  candidates: readonly MarkCandidate[],
  { index, to }: { readonly index: number; readonly to: number },
  openings: Openings,
): 'open' | 'close' | undefined => {
  const candidate = candidates[index]!;
  const isOpen = (openings[candidate.family]?.length ?? 0) > 0;
  const { family, side, place } = candidate;
  switch (family) {
    case 'guillemet':
    case 'small-guillemet':
      return side === 'either' ? undefined : side;
    case 'curly':
      return curlySide(side, place, isOpen);
    case 'single':
    case 'straight-single':
      if (side === 'close' || (place === 'close' && isOpen)) return isOpen ? 'close' : undefined;
      return place === 'close' ? undefined : 'open';
    default:
      if (candidate.isMeasure && (!isOpen || closesLater(candidates, index, to))) return undefined;
      return straightSide(candidate, isOpen);
  }
};

const curlySide = (side: MarkSide, place: MarkSide, isOpen: boolean): 'open' | 'close' => {
  if (side === 'open') return place === 'close' && isOpen ? 'close' : 'open';
  if (side === 'close') return place === 'open' && !isOpen ? 'open' : 'close';
  return isOpen ? 'close' : 'open';
};

const straightSide = ({ side, place, edge, ends, isMeasure }: MarkCandidate, isOpen: boolean): 'open' | 'close' => {
  if (side !== 'either') return side === 'close' ? 'close' : 'open';
  if (isMeasure) return 'close';
  if (place !== 'either') return place;
  if (isOpen) return 'close';
  return ends && edge === undefined ? 'close' : 'open';
};

/** Whether the next mark of the family closes, if it is one of the next few candidates. */
const closesLater = (candidates: readonly MarkCandidate[], index: number, to: number): boolean => {
  const { family } = candidates[index]!;
  for (let at = index + 1; at < Math.min(to, index + 16); at += 1) {
    const next = candidates[at]!;
    if (next.family === family && !next.isMeasure) return next.place === 'close' || (next.place === 'either' && next.ends);
  }
  return false;
};
