import { sumOf } from './vectors';

const epsilon: f32 = 1e-5;

/** x = the layer norm of x + y, row by row. @param size - of a row, a multiple of 4 */
export function addAndNorm(x: usize, y: usize, rows: i32, size: i32, gains: usize, biases: usize): void {
  const bytes = (size as usize) << 2;
  for (let row = 0; row < rows; row += 1, x += bytes, y += bytes) {
    let sum = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const four = f32x4.add(v128.load(x + at), v128.load(y + at));
      v128.store(x + at, four);
      sum = f32x4.add(sum, four);
    }
    const mean = f32x4.splat(sumOf(sum) / (size as f32));
    let squares = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const off = f32x4.sub(v128.load(x + at), mean);
      squares = f32x4.add(squares, f32x4.mul(off, off));
    }
    const factor = f32x4.splat(1 / sqrt<f32>(sumOf(squares) / (size as f32) + epsilon));
    for (let at: usize = 0; at < bytes; at += 16) {
      const normal = f32x4.mul(f32x4.sub(v128.load(x + at), mean), factor);
      v128.store(x + at, f32x4.add(f32x4.mul(normal, v128.load(gains + at)), v128.load(biases + at)));
    }
  }
}

/** x = the embedding of one token × factor + its position. @param size - a multiple of 4 */
export function embed(x: usize, size: i32, token: usize, factor: f32, position: usize): void {
  const four = f32x4.splat(factor);
  for (let at: usize = 0, end = size as usize; at < end; at += 4) {
    const whole = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(token + at)));
    v128.store(x + (at << 2), f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(whole), four), v128.load(position + (at << 2))));
  }
}
