// exp(x) = 2^(whole + part/2048) × exp(rest): two tables and the first terms of a series; a third of the time of Math.exp, wrong by less
// than 1e-11.
const parts = 2048;
const partsOfTwo = Float64Array.from({ length: parts }, (_, part) => 2 ** (part / parts));
const deepest = 64;
const powersOfTwo = Float64Array.from({ length: deepest + 1 }, (_, whole) => 2 ** (whole - deepest));
const perUnit = parts / Math.LN2;
const unit = Math.LN2 / parts;
const offset = deepest * parts;
/** Less than e^-40 of the greatest is nothing, also a hundred thousand times. */
const negligible = -40;

/** The sum of exp(x − most) for x in `values` from `start` to `end`; `most` is the greatest of them. */
export const addExponentials = (values: Float32Array, start: number, end: number, most: number): number => {
  let sum = 0;
  for (let at = start; at < end; at += 1) {
    const below = values[at]! - most;
    if (!(below > negligible)) continue;
    const place = below * perUnit + offset;
    const step = Math.trunc(place) | 0;
    const rest = (place - step) * unit;
    sum += partsOfTwo[step & (parts - 1)]! * powersOfTwo[step >> 11]! * (1 + rest * (1 + rest * 0.5));
  }
  return sum;
};
