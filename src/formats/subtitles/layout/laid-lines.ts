import type { Span } from '../../../text/spans.js';
import { linesOf } from './lines.js';
import { overCues, type English } from './over-cues.js';
import type { Passage } from '../types.js';
import { gapCosts, wordsOf } from './word-gaps.js';

/** A line of English: a span of the text, and the stretch in which it stands. It is empty if the English has no word for the cue. */
export interface LaidLine extends Span {
  readonly stretch: number;
}

/**
 * Lays the English of a passage out in lines of its cues.
 *
 *     'Je crois que' | 'tu as raison.', 'I think that you are right.'   →   'I think' | 'that you are right.'
 */
export const layOut = (english: English, passage: Passage): LaidLine[] => {
  const spans = wordsOf(english.text);
  const words = { spans, costs: gapCosts(english.text, spans) };
  const cues = passage.length === 1 ? [{ start: 0, end: spans.length }] : overCues(english, words, passage);
  return cues.flatMap(({ start, end }, stretch): LaidLine[] => {
    if (start === end) {
      const at = spans[start - 1]?.end ?? 0;
      return [{ start: at, end: at, stretch }];
    }
    const first = linesOf(words, start, end, passage[stretch]!);
    return first.slice(0, -1).map((word, line) => ({ start: spans[word]!.start, end: spans[first[line + 1]! - 1]!.end, stretch }));
  });
};
