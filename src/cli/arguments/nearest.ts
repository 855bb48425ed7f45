/**
 * The name that was probably meant: one that begins with what was typed (or the other way round), has it as one of its parts, or differs in
 * few letters, of which a long name may have two.
 *
 *     'segmnt', 'segmetn', 'seg' → 'segment'    'format' → 'from-format'    'colour' → undefined
 *
 * @param names - in order of preference
 */
export const nearest = (typed: string, names: readonly string[]): string | undefined => {
  const word = typed.toLowerCase();
  if (word.length < 2) return undefined;
  const distances = names.map((name) => ({ name, distance: distanceTo(name, word) }));
  const [first] = distances.sort((a, b) => a.distance - b.distance);
  return first && first.distance < Infinity ? first.name : undefined;
};

const distanceTo = (name: string, word: string): number => {
  if (name.startsWith(word) || (name.length > 3 && word.startsWith(name)) || name.split('-').includes(word)) return 1;
  const most = Math.min(name.length, word.length) > 5 ? 2 : 1;
  const distance = edits(word, name);
  return distance <= most ? distance : Infinity;
};

/** How many letters are inserted, left out, changed or exchanged with their neighbour (optimal string alignment). */
const edits = (from: string, to: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isExchanged = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      now[column] = Math.min(
        last[column]! + 1,
        now[column - 1]! + 1,
        last[column - 1]! + (isSame ? 0 : 1),
        isExchanged ? before[column - 2]! + 1 : Infinity,
      );
    }
    [before, last] = [last, now];
  }
  return last[to.length]!;
};
