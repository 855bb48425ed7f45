import { nothing, type Piece, type Reading } from './reading.js';

/**
 * The text was changed: pieces behind the change move along, and one that it touches is old, but stays until there is something better.
 *
 *     'Il pleut. Il part.' → 'Il pleut fort. Il part.': the first piece grows and is old, the second moves by 5
 */
export const edited = (reading: Reading, text: string): Reading => {
  if (text === reading.text) return reading;
  if (text.trim() === '') return { ...nothing, text, nextKey: reading.nextKey };
  return { ...reading, text, pieces: moved(reading, text), fresh: 0, state: 'waiting', report: undefined };
};

const moved = ({ text: before, pieces }: Reading, after: string): Piece[] => {
  const { head, tail } = unchanged(before, after);
  const editEnd = before.length - tail;
  const shift = after.length - before.length;
  let free = 0;
  return pieces.flatMap((piece) => {
    const start = piece.from >= editEnd ? piece.from + shift : Math.min(piece.from, head);
    const from = Math.max(start, free);
    const to = piece.to <= head ? piece.to : Math.max(piece.to, editEnd) + shift;
    if (from >= to) return [];
    free = to;
    return [{ ...piece, from, to, isOld: piece.isOld || after.slice(from, to) !== piece.segment.source.text }];
  });
};

/** How much is the same at the beginning and at the end of two texts. */
const unchanged = (before: string, after: string): { readonly head: number; readonly tail: number } => {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { head, tail };
};
