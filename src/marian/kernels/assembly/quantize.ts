import { largestOf, rounding } from './vectors';

/** Activations are whole numbers of -63 … 63: see the recipe's storages. */
const top: f32 = 63;

/**
 * Rows of float32 as whole numbers, each by its own largest, and the scales that turn them back.
 *
 * @param inputs - a multiple of 8
 * @param whole - int16
 * @param scales - float32, one for each row
 */
export function quantize(x: usize, rows: i32, inputs: i32, whole: usize, scales: usize): void {
  const bytes = (inputs as usize) << 2;
  for (let row = 0; row < rows; row += 1, x += bytes, whole += bytes >> 1) {
    store<f32>(scales + ((row as usize) << 2), wholeOf(x, whole, inputs, top));
  }
}

/** The same as uint8 around 64, as ONNX Runtime's products want them. */
export function quantizeBytes(x: usize, rows: i32, inputs: i32, whole: usize, scales: usize): void {
  const bytes = (inputs as usize) << 2;
  const middle = i16x8.splat(64);
  for (let row = 0; row < rows; row += 1, x += bytes, whole += bytes >> 2) {
    const largest = largestIn(x, bytes);
    store<f32>(scales + ((row as usize) << 2), largest / top);
    const factor = f32x4.splat(top / largest);
    for (let at: usize = 0; at < bytes; at += 32) {
      const eight = i16x8.add(rounded(x + at, factor), middle);
      v128.store64_lane(whole + (at >> 2), i8x16.narrow_i16x8_u(eight, eight), 0);
    }
  }
}

/** Writes numbers as int16 by their largest, which becomes `top`, and returns the scale. It may write over what it has read. */
// @ts-ignore: decorator
@inline
export function wholeOf(from: usize, to: usize, count: i32, top: f32): f32 {
  const bytes = (count as usize) << 2;
  const largest = largestIn(from, bytes);
  const factor = f32x4.splat(top / largest);
  for (let at: usize = 0; at < bytes; at += 32) v128.store(to + (at >> 1), rounded(from + at, factor));
  return largest / top;
}

// @ts-ignore: decorator
@inline
function largestIn(x: usize, bytes: usize): f32 {
  let four = f32x4.splat(1e-8);
  for (let at: usize = 0; at < bytes; at += 16) four = f32x4.pmax(four, f32x4.abs(v128.load(x + at)));
  return largestOf(four);
}

/** Eight numbers, halves rounded to even. */
// @ts-ignore: decorator
@inline
function rounded(x: usize, factor: v128): v128 {
  const shift = f32x4.splat(rounding);
  const low = f32x4.add(f32x4.mul(v128.load(x), factor), shift);
  const high = f32x4.add(f32x4.mul(v128.load(x, 16), factor), shift);
  return i16x8.narrow_i32x4_s(i32x4.sub(low, shift), i32x4.sub(high, shift));
}
