import { exp } from './exponential';
import { wholeOf } from './quantize';
import { across, gathered, largestOf, rounding, sumOf } from './vectors';

/**
 * One row's attention, for all its heads: softmax(query × keys) × values. Keys and values are those that `keep` has put at some places of a
 * table, so that none is ever moved: beams that share a beginning share its places. They are whole numbers of 16 bits, since reading them
 * takes longer than multiplying them.
 *
 * @param query - float32 [heads × size], scaled already; overwritten
 * @param out - float32 [heads × size]
 * @param table - see `keep`
 * @param places - int32 [count]: bytes from the table's start; written up to a multiple of 4
 * @param weights - float32 [heads, count rounded up to a multiple of 4]: the attention of each head; as much behind it is overwritten
 * @param size - of a head, a multiple of 8
 */
export function attend(query: usize, out: usize, table: usize, places: usize, count: i32, heads: i32, size: i32, weights: usize): void {
  const rounded = ((count + 3) & ~3) as usize;
  const last = load<i32>(places + ((count - 1) << 2));
  for (let at = count as usize; at < rounded; at += 1) store<i32>(places + (at << 2), last);
  const next = rounded << 2;
  const shares = weights + next * heads;
  const all = ((size * heads) as usize) << 1;
  const scales = table + (all << 1);
  for (let head = 0; head < heads; head += 1) {
    const part = ((head * size) as usize) << 1;
    const own = query + (part << 1);
    const keyScales = scales + ((head as usize) << 2);
    scores(own, wholeOf(own, own, size, 4095), table + part, keyScales, places, next, size, weights);
    softmax(weights, count, next);
    const total = sharesOf(weights, keyScales + ((heads as usize) << 2), places, next, shares);
    mix(out + (part << 1), table + all + part, places, next, size, shares, total / 32767);
    weights += next;
  }
}

/**
 * Puts keys and values at places of a table as whole numbers, each head by its own largest: there int16 [2, heads × size], the keys within
 * ±4095 and the values within ±32767, so that no sum overflows, and float32 [2, heads], their scales.
 *
 * @param from - float32 [rows, 2, heads × size]; rows are `step` bytes apart
 * @param places - int32 [rows]: bytes from the table's start
 * @param size - of a head, a multiple of 8
 */
export function keep(from: usize, step: i32, rows: i32, heads: i32, size: i32, table: usize, places: usize): void {
  for (let row = 0; row < rows; row += 1, from += step) {
    const to = table + load<u32>(places + ((row as usize) << 2));
    const scales = to + (((heads * size) as usize) << 2);
    for (let head = 0; head < heads * 2; head += 1) {
      const at = (head * size) as usize;
      store<f32>(scales + ((head as usize) << 2), wholeOf(from + (at << 2), to + (at << 1), size, head < heads ? 4095 : 32767));
    }
  }
}

/** A head's products with its keys, four keys at a time. */
// @ts-ignore: decorator
@inline
function scores(query: usize, scale: f32, keys: usize, keyScales: usize, places: usize, bytes: usize, size: i32, weights: usize): void {
  const own = f32x4.splat(scale);
  const end = query + ((size as usize) << 1);
  for (const stop = places + bytes; places < stop; places += 16, weights += 16) {
    const p0 = load<u32>(places), p1 = load<u32>(places, 4), p2 = load<u32>(places, 8), p3 = load<u32>(places, 12);
    let k0 = keys + p0, k1 = keys + p1, k2 = keys + p2, k3 = keys + p3;
    let a = i32x4.splat(0), b = i32x4.splat(0), c = i32x4.splat(0), d = i32x4.splat(0);
    for (let at = query; at < end; at += 16, k0 += 16, k1 += 16, k2 += 16, k3 += 16) {
      const q = v128.load(at);
      a = i32x4.add(a, i32x4.dot_i16x8_s(q, v128.load(k0)));
      b = i32x4.add(b, i32x4.dot_i16x8_s(q, v128.load(k1)));
      c = i32x4.add(c, i32x4.dot_i16x8_s(q, v128.load(k2)));
      d = i32x4.add(d, i32x4.dot_i16x8_s(q, v128.load(k3)));
    }
    const sums = across(a, b, c, d);
    v128.store(weights, f32x4.mul(f32x4.convert_i32x4_s(sums), f32x4.mul(own, gathered(keyScales, p0, p1, p2, p3))));
  }
}

/** What stands behind the last, which is the last once more, gets nothing. */
// @ts-ignore: decorator
@inline
function softmax(weights: usize, count: i32, bytes: usize): void {
  const end = weights + bytes;
  let four = v128.load(weights);
  for (let at = weights + 16; at < end; at += 16) four = f32x4.pmax(four, v128.load(at));
  const largest = f32x4.splat(largestOf(four));
  for (let at = weights; at < end; at += 16) v128.store(at, exp(f32x4.sub(v128.load(at), largest)));
  for (let at = weights + ((count as usize) << 2); at < end; at += 4) store<f32>(at, 0);
  let sum = f32x4.splat(0);
  for (let at = weights; at < end; at += 16) sum = f32x4.add(sum, v128.load(at));
  const factor = f32x4.splat(1 / sumOf(sum));
  for (let at = weights; at < end; at += 16) v128.store(at, f32x4.mul(v128.load(at), factor));
}

/** What each place gives of the whole, its value's scale included: int32 of together 32767. Returns the whole. */
// @ts-ignore: decorator
@inline
function sharesOf(weights: usize, scales: usize, places: usize, bytes: usize, shares: usize): f32 {
  let sum = f32x4.splat(0);
  for (let at: usize = 0; at < bytes; at += 16) {
    const four = places + at;
    const scale = gathered(scales, load<u32>(four), load<u32>(four, 4), load<u32>(four, 8), load<u32>(four, 12));
    const share = f32x4.mul(v128.load(weights + at), scale);
    v128.store(shares + at, share);
    sum = f32x4.add(sum, share);
  }
  const total = sumOf(sum);
  const factor = f32x4.splat(32767 / total);
  const shift = f32x4.splat(rounding);
  for (let at: usize = 0; at < bytes; at += 16) {
    v128.store(shares + at, i32x4.sub(f32x4.add(f32x4.mul(v128.load(shares + at), factor), shift), shift));
  }
  return total;
}

/** The sum of a head's values by their shares, 32 numbers at a time: those of two places stand side by side in one product. */
// @ts-ignore: decorator
@inline
function mix(out: usize, values: usize, places: usize, bytes: usize, size: i32, shares: usize, scale: f32): void {
  const factor = f32x4.splat(scale);
  for (const end = out + ((size as usize) << 2); out < end; out += 64, values += 32) {
    let a = i32x4.splat(0), b = i32x4.splat(0), c = i32x4.splat(0), d = i32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 8) {
      const one = values + load<u32>(places + at), other = values + load<u32>(places + at, 4);
      const both = i32x4.splat(load<i32>(shares + at) | (load<i32>(shares + at, 4) << 16));
      let x = v128.load(one), y = v128.load(other);
      a = i32x4.add(a, i32x4.dot_i16x8_s(both, v128.shuffle<i16>(x, y, 0, 8, 1, 9, 2, 10, 3, 11)));
      b = i32x4.add(b, i32x4.dot_i16x8_s(both, v128.shuffle<i16>(x, y, 4, 12, 5, 13, 6, 14, 7, 15)));
      x = v128.load(one, 16), y = v128.load(other, 16);
      c = i32x4.add(c, i32x4.dot_i16x8_s(both, v128.shuffle<i16>(x, y, 0, 8, 1, 9, 2, 10, 3, 11)));
      d = i32x4.add(d, i32x4.dot_i16x8_s(both, v128.shuffle<i16>(x, y, 4, 12, 5, 13, 6, 14, 7, 15)));
    }
    v128.store(out, f32x4.mul(f32x4.convert_i32x4_s(a), factor));
    v128.store(out, f32x4.mul(f32x4.convert_i32x4_s(b), factor), 16);
    v128.store(out, f32x4.mul(f32x4.convert_i32x4_s(c), factor), 32);
    v128.store(out, f32x4.mul(f32x4.convert_i32x4_s(d), factor), 48);
  }
}
