import type { Span } from '../text/spans.js';
import { placePunctuation } from './punctuation.js';
import type { PunctuationStyle } from './styles.js';
import { settingOf, wrap } from './wrap.js';

/** The English of a gap and of the segment after it, not yet placed in the English document. The last one has no segment. */
export interface Unplaced<Tag> {
  /** Returned with the place. */
  readonly tag: Tag;
  readonly gap: string;
  /** `source`: the span of the French `text` that it translates; `isWrappable`: its words may be wrapped again. */
  readonly segment: { readonly english: string; readonly text: string; readonly source: Span; readonly isWrappable: boolean } | undefined;
}

/** The same with its place: `target` in UTF-16 units of the English document, undefined if there is no segment. */
export interface Placed<Tag> {
  readonly tag: Tag;
  readonly gap: string;
  readonly target: (Span & { readonly text: string }) | undefined;
}

/** Places English in the document, in order. */
export interface Placer<Tag> {
  /** Returns what can now be placed: this, the one before it, or nothing yet. */
  add(next: Unplaced<Tag>): Placed<Tag> | undefined;
  /** Returns the last one if it was held back. */
  end(): Placed<Tag> | undefined;
}

/**
 * Strings gaps and segments together, counts positions, and wraps the words of a hard-wrapped paragraph again.
 * In `american` style one is held back, since a comma after a closing mark may have to move into the segment before it.
 */
export const createPlacer = <Tag>(style: PunctuationStyle): Placer<Tag> => {
  let length = 0;
  let column = 0;
  let held: Unplaced<Tag> | undefined;

  const advance = (text: string): void => {
    length += text.length;
    const lastBreak = text.lastIndexOf('\n');
    column = lastBreak < 0 ? column + text.length : text.length - lastBreak - 1;
  };

  const place = ({ tag, gap, segment }: Unplaced<Tag>): Placed<Tag> => {
    advance(gap);
    if (!segment) return { tag, gap, target: undefined };
    const setting = segment.isWrappable ? settingOf(segment.text, segment.source) : undefined;
    const text = setting ? wrap(segment.english, column, setting) : segment.english;
    const start = length;
    advance(text);
    return { tag, gap, target: { start, end: length, text } };
  };

  return {
    add(next) {
      if (style === 'source') return place(next);
      const before = held;
      held = next;
      if (!before?.segment) return before && place(before);
      const { segment } = before;
      const [gap = '', english = '', nextGap = ''] = placePunctuation([before.gap, segment.english, next.gap], style);
      held = { ...next, gap: nextGap };
      return place({ tag: before.tag, gap, segment: { ...segment, english } });
    },
    end() {
      const last = held;
      held = undefined;
      return last && place(last);
    },
  };
};
