import type { Marked } from './runs.js';

const opening = '«“„‹‘';
const closing = '»”›';
const plain = /[\p{L}\p{N}]/u;

/**
 * The quotations in a piece's own words. How deep it begins is known, so each piece can be coloured as it comes.
 *
 *     'Un “mot”, dit-il.' from depth 1   →   q1 'Un ', q2 '“mot”', q1 ', dit-il.'
 */
export const quotationsIn = (text: string, depth: number): Marked[] => {
  const marks: Marked[] = [];
  // what opened each quotation; '?': something before this text
  const open: string[] = Array.from({ length: depth }, () => '?');
  let from = 0;
  const cut = (to: number): void => {
    if (open.length > 0 && to > from) marks.push({ start: from, end: to, as: levelOf(open.length) });
    from = to;
  };
  for (let at = 0; at < text.length; at += 1) {
    const role = roleOf(text, at, open);
    if (role === 'open') {
      cut(at);
      open.push(text[at]!);
    } else if (role === 'close' && open.length > 0) {
      cut(at + 1);
      open.pop();
    }
  }
  cut(text.length);
  return marks;
};

/** Deeper than two counts as two. */
const levelOf = (depth: number): string => (depth === 1 ? 'q1' : 'q2');

const roleOf = (text: string, at: number, open: readonly string[]): 'open' | 'close' | undefined => {
  const mark = text[at]!;
  if (opening.includes(mark)) return 'open';
  if (closing.includes(mark)) return 'close';
  if (mark !== '"' && mark !== "'" && mark !== '’') return undefined;
  const last = open.at(-1);
  const isBeforeWord = plain.test(text[at + 1] ?? '');
  const isBehindWord = plain.test(text[at - 1] ?? '');
  if (mark === '"') return last === '"' || (last === '?' && !isBeforeWord) ? 'close' : 'open';
  if (last === (mark === '’' ? '‘' : "'") && !isBeforeWord) return 'close';
  // an apostrophe, unless it stands before a word in a quotation
  return mark === "'" && open.length > 0 && isBeforeWord && !isBehindWord && (at === 0 || /\s/u.test(text[at - 1]!)) ? 'open' : undefined;
};

/**
 * The quotations in a gap, of which is known how deep the words behind it are: it closes first and opens then.
 *
 *     ' » – « ' before depth 1   →   q1 ' »', q1 '« '
 *
 * @param depth - of the segment behind it; 0 at the end of the text
 */
export const quotationsInGap = (gap: string, depth: number): Marked[] => {
  const marks: Marked[] = [];
  const places = [...gap.matchAll(/[«»“”„‹›‘’"']/gu)];
  let deep = depth;
  let end = gap.length;
  for (const { 0: mark, index } of places.reverse()) {
    const opens = opening.includes(mark) || (!closing.includes(mark) && mark !== '’' && stands(gap, index) === 'before words');
    const from = opens ? index : index + 1;
    if (deep > 0 && end > from) marks.unshift({ start: from, end, as: levelOf(deep) });
    deep = Math.max(0, deep + (opens ? -1 : 1));
    end = from;
  }
  if (deep > 0 && end > 0) marks.unshift({ start: 0, end, as: levelOf(deep) });
  return marks;
};

/** A straight mark is before words if a space is before it, or nothing at all. */
const stands = (gap: string, at: number): 'before words' | 'behind words' =>
  /\s/u.test(gap.slice(0, at)) || (at === 0 && !/\s/u.test(gap)) ? 'before words' : 'behind words';
