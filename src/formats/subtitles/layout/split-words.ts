/** How to divide words among a number of parts, in order. */
export interface Division {
  readonly words: number;
  /** Where each part but the first had best begin: indexes of words, which may be fractions. */
  readonly ideals: readonly number[];
  /** What it costs to begin a part with a word, other than the first. */
  readonly costBefore: (word: number, part: number) => number;
  /** What it costs if a part has these words, half-open. */
  readonly costOf: (part: number, from: number, to: number) => number;
}

/** Words on either side of the ideal place that are tried. */
const reach = 8;

/**
 * Divides words at the least cost; each part has one at least.
 *
 * @param division - with no fewer words than parts
 * @returns the first word of each part, and behind them the number of words
 */
export const splitWords = ({ words, ideals, costBefore, costOf }: Division): number[] => {
  const last = ideals.length;
  let row: Way[] = [{ word: 0, cost: 0, before: undefined }];
  let centre = 0;
  for (let part = 1; part <= last; part += 1) {
    const [lowest, highest] = [part, words - (last - part) - 1];
    centre = Math.min(Math.max(Math.round(ideals[part - 1]!), centre + 1, lowest), highest);
    const next: Way[] = [];
    for (let word = Math.max(lowest, centre - reach); word <= Math.min(highest, centre + reach); word += 1) {
      const way = cheapest(row, word, (from) => costOf(part - 1, from, word));
      if (way) next.push({ ...way, cost: way.cost + costBefore(word, part) });
    }
    row = next;
  }
  const end = cheapest(row, words, (from) => costOf(last, from, words));
  const starts: number[] = [];
  for (let way = end; way; way = way.before) starts.unshift(way.word);
  return starts;
};

interface Way {
  readonly word: number;
  readonly cost: number;
  readonly before: Way | undefined;
}

const cheapest = (row: readonly Way[], word: number, costFrom: (from: number) => number): Way | undefined => {
  let best: Way | undefined;
  for (const way of row) {
    if (way.word >= word) continue;
    const cost = way.cost + costFrom(way.word);
    if (!best || cost < best.cost) best = { word, cost, before: way };
  }
  return best;
};
