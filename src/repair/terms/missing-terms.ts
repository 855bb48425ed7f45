import { borrowAlignment } from '../../alignment/borrow-alignment.js';
import { type Aligned, toAligned } from '../../alignment/words.js';
import { placedTerms } from '../../checks/terms/placed-terms.js';
import type { FoundTerm, Lexicon } from '../../languages/lexicon.js';
import type { Tools } from '../types.js';

/** The terms of an answer's source whose English is missing in a hypothesis, in the order of the source. */
export const missingTerms = ({ answer, rendering }: Pick<Aligned, 'answer' | 'rendering'>, lexicon: Lexicon): readonly FoundTerm[] =>
  placedTerms({ source: answer.source, target: rendering.text, lexicon }).flatMap(({ term, place }) => (place ? [] : [term]));

/** A hypothesis with an alignment that shows where its words come from: its own, or a borrowed one; none if there is none to be had. */
export const withAlignment = async (aligned: Aligned, { align }: Pick<Tools, 'align'>): Promise<Aligned> => {
  const { answer, rendering } = aligned;
  const borrowed = rendering.alignment || !align ? undefined : await borrowAlignment(answer, rendering, align);
  return borrowed ? toAligned(answer, borrowed) : aligned;
};

/** Whether a source is nothing but a term and marks: « Grève ! » */
export const isWhole = ({ start, end }: FoundTerm, source: string): boolean =>
  !/[\p{L}\p{N}]/u.test(source.slice(0, start) + source.slice(end));
