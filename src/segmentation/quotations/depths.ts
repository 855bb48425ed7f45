import type { Mark } from '../types.js';
import type { MarkCandidate } from './mark-candidates.js';
import type { Matching } from './match-marks.js';
import type { OpenQuotation } from './open-quotation.js';

/**
 * Turns matches into marks with depths. Only quotations that are closed, or may yet be closed after the end, deepen what is inside them:
 * in `« Oui, dit-il. Puis « non ».` both are at depth 1.
 *
 * @param paragraphCount - number of paragraphs in the text
 */
export const measureDepths = (
  candidates: readonly MarkCandidate[],
  { matches, waiting, endOfEarlier }: Matching,
  paragraphCount: number,
): { readonly marks: readonly Mark[]; readonly open: readonly OpenQuotation[] } => {
  const stillOpen = waiting.filter(({ isFollowed }) => !isFollowed);
  const pending = new Set(stillOpen.map(({ index }) => index));
  const marks: { -readonly [Key in keyof Mark]: Mark[Key] }[] = [];
  const markOf = new Int32Array(candidates.length);
  const levelOf = new Int32Array(candidates.length);
  let level = 0;
  for (let index = 0; index < candidates.length; index += 1) {
    const role = matches.roles[index];
    if (role === undefined) continue;
    const { start, end } = candidates[index]!;
    const partner = matches.partners[index]!;
    const outside = aliveAt(endOfEarlier, index, endOfEarlier.length);
    const mark = { start, end, role, depth: outside + level + 1, partner: undefined as number | undefined };
    markOf[index] = marks.length;
    levelOf[index] = level;
    if (role === 'open' && (partner >= 0 || pending.has(index))) level += 1;
    if (role === 'close' && partner >= 0) {
      level = levelOf[partner]!;
      mark.partner = markOf[partner]!;
      mark.depth = marks[mark.partner]!.depth;
      marks[mark.partner]!.partner = marks.length;
    }
    if (role === 'close' && partner < -1) {
      level = 0;
      mark.depth = aliveAt(endOfEarlier, index, -1 - partner);
    }
    if (role === 'resume') mark.depth = partner < -1 ? aliveAt(endOfEarlier, index, -1 - partner) : depthOf(marks[markOf[partner]!]);
    marks.push(mark);
  }
  const open = stillOpen.map(({ family, paragraph }, nth): OpenQuotation => ({
    family,
    depth: nth + 1,
    age: paragraphCount - 1 - paragraph,
  }));
  return { marks, open };
};

const depthOf = (mark: Mark | undefined): number => mark?.depth ?? 1;

/** How many of the first `count` quotations of an earlier text are open at a candidate. There are never more than a handful. */
const aliveAt = (ends: readonly number[], index: number, count: number): number => {
  let alive = 0;
  for (let nth = 0; nth < count; nth += 1) if (ends[nth]! > index) alive += 1;
  return alive;
};
