import { editRendering } from '../../alignment/edit-rendering.js';
import { type Aligned, toAligned, wordsOf } from '../../alignment/words.js';
import { termPlaces } from '../../checks/terms/placed-terms.js';
import type { FoundTerm, Lexicon } from '../../languages/lexicon.js';
import type { Rendering } from '../../marian/types.js';
import type { Span } from '../../text/spans.js';
import type { Attempt } from '../mend-all.js';
import { putInName } from '../names/put-in-names.js';
import type { Tools } from '../types.js';
import { isWhole, missingTerms, withAlignment } from './missing-terms.js';
import { placeOfTerm } from './place-term.js';
import { writtenTerm } from './written-term.js';

/**
 * Writes missing terms in the place of the English words that stand for them; one that was left out goes behind the English of the word
 * before it.
 *
 *     grève = walkout
 *     La grève des trains dure.   The strike of trains lasts.   →   The walkout of trains lasts.
 *     « Grève »                   Strike action                 →   Walkout
 *
 * @returns the attempts that this changes, with the terms written
 */
export const replaceTerms = async (attempts: readonly Attempt[], tools: Tools): Promise<Attempt[]> => {
  const replaced = await Promise.all(
    attempts.map(async ({ aligned, steps }): Promise<Attempt[]> => {
      const missing = missingTerms(aligned, tools.lexicon);
      if (missing.length === 0) return [];
      const { rendering, written } = replacedIn(await withAlignment(aligned, tools), missing, tools.lexicon);
      if (written.length === 0) return [];
      // a borrowed alignment shows where to write, but the checks do not see it
      const own = { ...aligned.rendering, text: rendering.text, spans: rendering.spans };
      const values = { repair: 'terms-aligned', terms: written.map(({ text }) => text).join(', ') };
      return [{ aligned: toAligned(aligned.answer, own), steps: [...steps, { rule: 'terms', values }] }];
    }),
  );
  return replaced.flat();
};

const replacedIn = (
  guide: Aligned,
  missing: readonly FoundTerm[],
  lexicon: Lexicon,
): { readonly rendering: Rendering; readonly written: readonly FoundTerm[] } => {
  let now = guide;
  const written: FoundTerm[] = [];
  for (const term of missing) {
    const rendering = replacedOne(now, term, lexicon);
    if (!rendering) continue;
    now = toAligned(guide.answer, rendering);
    written.push(term);
  }
  return { rendering: now.rendering, written };
};

const replacedOne = (now: Aligned, term: FoundTerm, lexicon: Lexicon): Rendering | undefined => {
  const { answer, rendering } = now;
  const english = rendering.text;
  const attention = now.attention();
  const place = isWhole(term, answer.source)
    ? wholeOf(english)
    : attention && placeOfTerm(term, { attention, english, taken: termPlaces(now, lexicon) });
  const [form] = term.english;
  if (place) return editRendering(rendering, [writtenTerm(form!, place, english)]);
  return putInName(now, { ...term, isInitial: false }, form);
};

const wholeOf = (english: string): Span | undefined => {
  const words = wordsOf(english);
  const [first] = words;
  return first && { start: first.start, end: words.at(-1)!.end };
};
