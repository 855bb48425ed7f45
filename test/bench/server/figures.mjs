// What is told of many times or measurements.

const sorted = (numbers) => numbers.toSorted((one, other) => one - other);

/** The smallest number that `share` of all are not above. */
export const quantile = (numbers, share) => sorted(numbers)[Math.max(0, Math.ceil(share * numbers.length) - 1)] ?? NaN;

export const median = (numbers) => quantile(numbers, 0.5);
