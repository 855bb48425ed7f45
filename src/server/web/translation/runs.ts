/** A stretch of a text, and the class that marks it. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly as: string;
}

/** A stretch of a text with everything that marks it. */
export interface Run {
  readonly text: string;
  /** Classes, separated by spaces; empty if nothing marks it. */
  readonly as: string;
}

/**
 * A text cut wherever a mark begins or ends.
 *
 *     'Oui, dit-il' with said 5–11   →   'Oui, ', 'dit-il' as said
 */
export const runsOf = (text: string, marks: readonly Marked[]): Run[] => {
  if (marks.length === 0) return text === '' ? [] : [{ text, as: '' }];
  const inside = (at: number): number => Math.min(Math.max(at, 0), text.length);
  const edges = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [inside(start), inside(end)])]);
  const places = [...edges].sort((one, other) => one - other);
  return places.slice(0, -1).map((from, nth) => ({
    text: text.slice(from, places[nth + 1]),
    as: [...new Set(marks.flatMap(({ start, end, as }) => (start <= from && from < end ? [as] : [])))].join(' '),
  }));
};
