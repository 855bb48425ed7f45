/**
 * How many of the first items of a sorted list come before a place: a binary search.
 *
 * @param isBefore - true for the first items and false for all others
 */
export const countBefore = (length: number, isBefore: (index: number) => boolean): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
};
