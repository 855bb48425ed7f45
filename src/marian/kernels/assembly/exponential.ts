/** Each four times, as vectors are loaded: built anew in each round of a loop, constants would cost more than the arithmetic. */
const constants = memory.data<f32>([
  // the least and the largest x whose power float32 has
  -87.3, -87.3, -87.3, -87.3, 88, 88, 88, 88,
  // 1 / ln 2, and what rounds to whole numbers
  1.44269504088896341, 1.44269504088896341, 1.44269504088896341, 1.44269504088896341,
  12582912, 12582912, 12582912, 12582912,
  // ln 2 in two parts: the first has so few bits that its multiples are exact
  0.693359375, 0.693359375, 0.693359375, 0.693359375,
  -2.12194440e-4, -2.12194440e-4, -2.12194440e-4, -2.12194440e-4,
  // the polynomial, from x ^ 7 / 7! on
  1.9875691500e-4, 1.9875691500e-4, 1.9875691500e-4, 1.9875691500e-4,
  1.3981999507e-3, 1.3981999507e-3, 1.3981999507e-3, 1.3981999507e-3,
  8.3334519073e-3, 8.3334519073e-3, 8.3334519073e-3, 8.3334519073e-3,
  4.1665795894e-2, 4.1665795894e-2, 4.1665795894e-2, 4.1665795894e-2,
  1.6666665459e-1, 1.6666665459e-1, 1.6666665459e-1, 1.6666665459e-1,
  5.0000001201e-1, 5.0000001201e-1, 5.0000001201e-1, 5.0000001201e-1,
  1, 1, 1, 1,
], 16);

// @ts-ignore: decorator
@inline
function constant(nth: usize): v128 {
  return v128.load(constants + (nth << 4));
}

/** e ^ x of four numbers within 2e-7 of themselves, by Cody and Waite's reduction to ±ln 2 / 2 and the polynomial of Cephes (expf.c). */
// @ts-ignore: decorator
@inline
export function exp(x: v128): v128 {
  x = f32x4.pmax(constant(0), f32x4.pmin(constant(1), x));
  const whole = f32x4.add(f32x4.mul(x, constant(2)), constant(3));
  const n = f32x4.sub(whole, constant(3));
  let r = f32x4.sub(x, f32x4.mul(n, constant(4)));
  r = f32x4.sub(r, f32x4.mul(n, constant(5)));
  let y = f32x4.add(f32x4.mul(constant(6), r), constant(7));
  y = f32x4.add(f32x4.mul(y, r), constant(8));
  y = f32x4.add(f32x4.mul(y, r), constant(9));
  y = f32x4.add(f32x4.mul(y, r), constant(10));
  y = f32x4.add(f32x4.mul(y, r), constant(11));
  y = f32x4.add(f32x4.add(f32x4.mul(y, f32x4.mul(r, r)), r), constant(12));
  // 2 ^ n by its exponent bits: n stands in the lowest bits of the rounded number
  return f32x4.mul(y, i32x4.add(i32x4.shl(whole, 23), constant(12)));
}

/** x × sigmoid(x), in place. @param count - a multiple of 4 */
export function swish(x: usize, count: i32): void {
  const one = f32x4.splat(1);
  for (let at = x, end = x + ((count as usize) << 2); at < end; at += 16) {
    const four = v128.load(at);
    v128.store(at, f32x4.div(four, f32x4.add(one, exp(f32x4.neg(four)))));
  }
}
