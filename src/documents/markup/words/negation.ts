import type { Span } from '../../../text/spans.js';

/** The second half of a negation. */
const second = /(?<!\p{L})(?:pas|plus|jamais|rien|personne|aucune?|guère|point|que|qu['’]|nullement)(?!\p{L})/iu;

/** How far before it the first half may be, in UTF-16 units. */
const farthest = 60;

/**
 * The ne of an element with the second half of a negation. They mean one thing together, and the one English word may come from either.
 *
 *     Il ne faut <b>pas</b> partir.   not ← ne   →   ne
 *
 * @returns undefined if the element has none, or also has the ne
 */
export const otherHalf = ({ start, end }: Span, french: string): Span | undefined => {
  if (!second.test(french.slice(start, Math.min(end, start + farthest)))) return undefined;
  const from = Math.max(0, start - farthest);
  const found = /(?<!\p{L})n(?:e(?!\p{L})|['’])(?=[^.,;:!?]*$)/iu.exec(french.slice(from, start));
  return found ? { start: from + found.index, end: from + found.index + found[0].length } : undefined;
};
