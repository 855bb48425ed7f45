import type { Rendering } from '../marian/types.js';
import type { Span } from '../text/spans.js';
import { spansIn } from './forms.js';

/** A span of a text and its replacement; an empty span inserts text. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * Edits the words of a hypothesis and keeps its alignment usable: tokens in replaced text move to its replacement, all others shift along.
 * Edits that overlap an earlier one are left out.
 */
export const editRendering = (rendering: Rendering, edits: readonly Edit[]): Rendering => {
  const sorted: Edit[] = [];
  for (const edit of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    if (edit.start >= (sorted.at(-1)?.end ?? 0)) sorted.push(edit);
  }
  if (sorted.length === 0) return rendering;
  let text = '';
  let at = 0;
  for (const { start, end, text: written } of sorted) {
    text += rendering.text.slice(at, start) + written;
    at = end;
  }
  text += rendering.text.slice(at);
  return {
    ...rendering,
    text,
    spans: rendering.spans.map(({ start, end }) => ({ start: moved(start, sorted, 'start'), end: moved(end, sorted, 'end') })),
  };
};

/** A rendering with other marks and spaces, whose words keep their alignment; undefined if a letter or digit is gone. */
export const withText = (rendering: Rendering, text: string): Rendering | undefined => {
  const spans = spansIn(text, rendering.text, rendering.spans);
  return spans && { ...rendering, text, spans };
};

/** Where a position in the old text is in the new one. Inside an edit, a start moves to its start and an end to its end. */
const moved = (position: number, edits: readonly Edit[], side: 'start' | 'end'): number => {
  let shift = 0;
  for (const { start, end, text } of edits) {
    const isBehind =
      side === 'start' ? position >= end && (end > start || position >= start) : position > end || (position === end && end > start);
    if (isBehind) shift += text.length - (end - start);
    else if (position > start) return side === 'start' ? start + shift : start + shift + text.length;
    else break;
  }
  return position + shift;
};
