/** A number so large that what is added to it is rounded to whole numbers (halves to even), which then stand in its lowest bits. */
export const rounding: f32 = 12582912;

/** The sum of four numbers. */
// @ts-ignore: decorator
@inline
export function sumOf(four: v128): f32 {
  return f32x4.extract_lane(four, 0) + f32x4.extract_lane(four, 1) + (f32x4.extract_lane(four, 2) + f32x4.extract_lane(four, 3));
}

/** The largest of four numbers. */
// @ts-ignore: decorator
@inline
export function largestOf(four: v128): f32 {
  return max(max(f32x4.extract_lane(four, 0), f32x4.extract_lane(four, 1)), max(f32x4.extract_lane(four, 2), f32x4.extract_lane(four, 3)));
}

/** The four sums across four vectors. */
// @ts-ignore: decorator
@inline
export function across(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7));
  const cd = i32x4.add(v128.shuffle<i32>(c, d, 0, 4, 1, 5), v128.shuffle<i32>(c, d, 2, 6, 3, 7));
  return i32x4.add(v128.shuffle<i32>(ab, cd, 0, 1, 4, 5), v128.shuffle<i32>(ab, cd, 2, 3, 6, 7));
}

/** The numbers at four places of a table. @param p0 - bytes from its start, as are the others */
// @ts-ignore: decorator
@inline
export function gathered(table: usize, p0: usize, p1: usize, p2: usize, p3: usize): v128 {
  let four = v128.load32_zero(table + p0);
  four = v128.load_lane<f32>(table + p1, four, 1);
  four = v128.load_lane<f32>(table + p2, four, 2);
  return v128.load_lane<f32>(table + p3, four, 3);
}
