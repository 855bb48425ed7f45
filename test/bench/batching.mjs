// Ways to divide units into batches. Each takes the units ({ text, ids }) and the number of processes, and returns batches of units with
// their places.
import { estimatedTokens, shareOf } from '../../dist/marian/estimate.js';
import { groupByLength } from '../../dist/marian/groups.js';
import { sourceMultiple } from '../../dist/marian/network/encode.js';

/** One at a time, in the order of the text. */
export const oneByOne = (units) => units.map((unit, index) => ({ items: [unit], indices: [index] }));

/** As the translator does it: inside windows that grow to 512 units, sorted by the length that their letters suggest. */
export const inWindows = (cut) => (units, workers) => {
  const batches = [];
  let size = 2;
  for (let from = 0; from < units.length; from += size, size = Math.min(size * 2, 512)) {
    const window = units.slice(from, from + size);
    batches.push(...cut(window, workers).map(({ items, indices }) => ({ items, indices: indices.map((index) => from + index) })));
  }
  return batches;
};

/** So many units a batch, longest first. */
export const byRows = (rows) => (units) => {
  const sorted = longestFirst(units);
  const batches = [];
  for (let from = 0; from < sorted.length; from += rows) {
    const batch = sorted.slice(from, from + rows);
    batches.push({ items: batch.map(({ item }) => item), indices: batch.map(({ index }) => index) });
  }
  return batches;
};

/** Shared out among the processes, as the translator does it with a window. */
export const inShares = (units, workers) => {
  const rows = longestFirst(units);
  const batches = [];
  while (rows.length > 0) {
    const left = rows.reduce((sum, { item }) => sum + lengthOf(item), 0);
    const count = Math.max(1, Math.floor(shareOf(left, workers) / lengthOf(rows[0].item)));
    const batch = rows.splice(0, count);
    batches.push({ items: batch.map(({ item }) => item), indices: batch.map(({ index }) => index) });
  }
  return batches;
};

const lengthOf = ({ text }) => estimatedTokens(text);

const longestFirst = (units) =>
  units.map((item, index) => ({ item, index })).sort((one, other) => lengthOf(other.item) - lengthOf(one.item) || one.index - other.index);

/** The share of the source places of batches that hold padding, in percent, after the engine has grouped each batch by its real lengths. */
export const paddingShare = (batches, beams) => {
  let places = 0;
  let tokens = 0;
  for (const { items } of batches) {
    const lengths = items.map(({ ids }) => ids.length);
    for (const group of groupByLength(lengths, beams)) {
      const longest = Math.max(...group.map((member) => lengths[member]));
      places += group.length * Math.ceil(longest / sourceMultiple) * sourceMultiple;
      tokens += group.reduce((sum, member) => sum + lengths[member], 0);
    }
  }
  return (100 * (places - tokens)) / places;
};
