import type { MarkCandidate } from './mark-candidates.js';

/** The candidates, `from` … `to` - 1, of a paragraph that has any, and its number. */
export interface Paragraph {
  readonly from: number;
  readonly to: number;
  readonly number: number;
}

/** Groups candidates by paragraph. */
export const toParagraphs = (candidates: readonly MarkCandidate[]): Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (let to = 1; to <= candidates.length; to += 1) {
    const number = candidates[from]!.paragraph;
    if (to < candidates.length && candidates[to]!.paragraph === number) continue;
    paragraphs.push({ from, to, number });
    from = to;
  }
  return paragraphs;
};

/**
 * Turns guillemets set the German way round: both in `Le mot »oui«, dit-il`, neither in `oui », dit-il, « non`.
 * A paragraph must be consistent: each » where only an opening mark can stand, each « where only a closing one can, and a » first
 * (`dit« oui »et` only has its spaces in the wrong place).
 */
export const turnReversed = (candidates: readonly MarkCandidate[], paragraphs: readonly Paragraph[]): readonly MarkCandidate[] => {
  const reversed = paragraphs.filter((paragraph) => isReversed(candidates, paragraph));
  if (reversed.length === 0) return candidates;
  const turned = [...candidates];
  for (const { from, to } of reversed) {
    for (let index = from; index < to; index += 1) turned[index] = turn(turned[index]!);
  }
  return turned;
};

const isReversed = (candidates: readonly MarkCandidate[], { from, to }: Paragraph): boolean => {
  let opens = 0;
  let closes = 0;
  for (let index = from; index < to; index += 1) {
    const candidate = candidates[index]!;
    if (!isGuillemet(candidate)) continue;
    if (candidate.place === 'either' || candidate.place === candidate.side) return false;
    if (candidate.place === 'open') opens += 1;
    else if (opens === 0) return false;
    else closes += 1;
  }
  return opens > 0 && closes > 0;
};

const turn = (candidate: MarkCandidate): MarkCandidate => (isGuillemet(candidate) ? { ...candidate, side: candidate.place } : candidate);

const isGuillemet = ({ family }: MarkCandidate): boolean => family === 'guillemet' || family === 'small-guillemet';
