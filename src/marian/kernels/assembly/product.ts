import { across, gathered } from './vectors';

/**
 * sums [rows, outputs] = x [rows, inputs] × weights [outputs, inputs], in whole numbers: exact, whatever the order of the additions.
 *
 * @param x - int16
 * @param inputs - a multiple of 16
 * @param weights - int8, a row for each output
 * @param outputs - a multiple of 4
 * @param sums - int32
 */
export function product(x: usize, rows: i32, inputs: i32, weights: usize, outputs: i32, sums: usize): void {
  const row = (inputs as usize) << 1;
  const next = (outputs as usize) << 2;
  for (let output = 0; output < outputs; output += 4) {
    const four = weights + (output * inputs);
    const column = sums + ((output as usize) << 2);
    let from = x;
    let to = column;
    let left = rows;
    for (; left > 1; left -= 2) {
      fourOfTwo(from, from + row, four, four + inputs, four + 2 * inputs, four + 3 * inputs, inputs, to, to + next);
      from += row << 1;
      to += next << 1;
    }
    if (left > 0) v128.store(to, fourOf(from, four, four + inputs, four + 2 * inputs, four + 3 * inputs, inputs));
  }
}

/** The sums of one row with four rows of weights, 16 inputs at a time: their addresses are then computed half as often. */
// @ts-ignore: decorator
@inline
function fourOf(x: usize, w0: usize, w1: usize, w2: usize, w3: usize, inputs: i32): v128 {
  let a = i32x4.splat(0), b = i32x4.splat(0), c = i32x4.splat(0), d = i32x4.splat(0);
  for (const end = w0 + inputs; w0 < end; x += 32, w0 += 16, w1 += 16, w2 += 16, w3 += 16) {
    let v = v128.load(x);
    a = i32x4.add(a, i32x4.dot_i16x8_s(v, v128.load_ext<i8>(w0)));
    b = i32x4.add(b, i32x4.dot_i16x8_s(v, v128.load_ext<i8>(w1)));
    c = i32x4.add(c, i32x4.dot_i16x8_s(v, v128.load_ext<i8>(w2)));
    d = i32x4.add(d, i32x4.dot_i16x8_s(v, v128.load_ext<i8>(w3)));
    v = v128.load(x, 16);
    a = i32x4.add(a, i32x4.dot_i16x8_s(v, v128.load_ext<i8>(w0, 8)));
    b = i32x4.add(b, i32x4.dot_i16x8_s(v, v128.load_ext<i8>(w1, 8)));
    c = i32x4.add(c, i32x4.dot_i16x8_s(v, v128.load_ext<i8>(w2, 8)));
    d = i32x4.add(d, i32x4.dot_i16x8_s(v, v128.load_ext<i8>(w3, 8)));
  }
  return across(a, b, c, d);
}

/** The same for two rows: the weights are widened once. */
// @ts-ignore: decorator
@inline
function fourOfTwo(x: usize, y: usize, w0: usize, w1: usize, w2: usize, w3: usize, inputs: i32, first: usize, second: usize): void {
  let a = i32x4.splat(0), b = i32x4.splat(0), c = i32x4.splat(0), d = i32x4.splat(0);
  let e = i32x4.splat(0), f = i32x4.splat(0), g = i32x4.splat(0), h = i32x4.splat(0);
  for (const end = w0 + inputs; w0 < end; x += 32, y += 32, w0 += 16, w1 += 16, w2 += 16, w3 += 16) {
    for (let half: usize = 0; half < 2; half += 1) {
      const one = v128.load(x + (half << 4));
      const other = v128.load(y + (half << 4));
      let weights = v128.load_ext<i8>(w0 + (half << 3));
      a = i32x4.add(a, i32x4.dot_i16x8_s(one, weights));
      e = i32x4.add(e, i32x4.dot_i16x8_s(other, weights));
      weights = v128.load_ext<i8>(w1 + (half << 3));
      b = i32x4.add(b, i32x4.dot_i16x8_s(one, weights));
      f = i32x4.add(f, i32x4.dot_i16x8_s(other, weights));
      weights = v128.load_ext<i8>(w2 + (half << 3));
      c = i32x4.add(c, i32x4.dot_i16x8_s(one, weights));
      g = i32x4.add(g, i32x4.dot_i16x8_s(other, weights));
      weights = v128.load_ext<i8>(w3 + (half << 3));
      d = i32x4.add(d, i32x4.dot_i16x8_s(one, weights));
      h = i32x4.add(h, i32x4.dot_i16x8_s(other, weights));
    }
  }
  v128.store(first, across(a, b, c, d));
  v128.store(second, across(e, f, g, h));
}

/**
 * What a product means: sums × scale of the row × scale of the column + bias, written over the sums as float32.
 *
 * @param outputs - a multiple of 4
 */
export function scale(sums: usize, rows: i32, outputs: i32, rowScales: usize, scales: usize, biases: usize): void {
  const bytes = (outputs as usize) << 2;
  for (let row = 0; row < rows; row += 1, sums += bytes) {
    const own = f32x4.splat(load<f32>(rowScales + ((row as usize) << 2)));
    for (let at: usize = 0; at < bytes; at += 16) {
      const scaled = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(v128.load(sums + at)), v128.load(scales + at)), own);
      v128.store(sums + at, f32x4.add(scaled, v128.load(biases + at)));
    }
  }
}

/**
 * The logits of rows for the outputs of a list alone: to the last bit those that `product` and `scale` give for all.
 *
 * @param x - int16 [rows, inputs]
 * @param rowScales - float32 [rows]
 * @param list - int32 ids of outputs
 * @param count - of the list; its memory goes on to a multiple of 4 with any valid ids
 * @param logits - float32; those of the next row begin `stride` bytes later
 */
export function listed(
  x: usize,
  rows: i32,
  rowScales: usize,
  inputs: i32,
  weights: usize,
  scales: usize,
  biases: usize,
  list: usize,
  count: i32,
  logits: usize,
  stride: i32,
): void {
  const next = (inputs as usize) << 1;
  for (let at: usize = 0, end = (count as usize) << 2; at < end; at += 16) {
    const i0 = load<i32>(list + at), i1 = load<i32>(list + at, 4), i2 = load<i32>(list + at, 8), i3 = load<i32>(list + at, 12);
    const w0 = weights + i0 * inputs, w1 = weights + i1 * inputs, w2 = weights + i2 * inputs, w3 = weights + i3 * inputs;
    const factors = gathered(scales, i0 << 2, i1 << 2, i2 << 2, i3 << 2), shifts = gathered(biases, i0 << 2, i1 << 2, i2 << 2, i3 << 2);
    let from = x, to = logits + at, scale = rowScales, left = rows;
    for (; left > 1; left -= 2, from += next << 1, to += stride << 1, scale += 8) {
      fourOfTwo(from, from + next, w0, w1, w2, w3, inputs, to, to + stride);
      v128.store(to, meant(v128.load(to), factors, scale, shifts));
      v128.store(to + stride, meant(v128.load(to + stride), factors, scale + 4, shifts));
    }
    if (left > 0) v128.store(to, meant(fourOf(from, w0, w1, w2, w3, inputs), factors, scale, shifts));
  }
}

/** What four sums mean. */
// @ts-ignore: decorator
@inline
function meant(sums: v128, factors: v128, rowScale: usize, shifts: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sums), factors), v128.load32_splat(rowScale)), shifts);
}
