import { exp } from './exponential';
import { sumOf } from './vectors';

/**
 * The places of the best logits of a row, best first, equal ones by place, and their logits. Returns the sum of e ^ (logit - best) over all.
 *
 * @param logits - float32 [count]; their memory goes on to a multiple of 4
 * @param wanted - how many, at most `count`
 * @param places - int32 [wanted]
 * @param values - float32 [wanted]
 */
export function best(logits: usize, count: i32, wanted: i32, places: usize, values: usize): f32 {
  const end = logits + (((count + 3) & ~3) as usize << 2);
  for (let at = logits + ((count as usize) << 2); at < end; at += 4) store<f32>(at, -f32.MAX_VALUE);
  choose(logits, count, wanted, places, values);
  const four = v128.load32_splat(values);
  let sum = f32x4.splat(0);
  for (let at = logits; at < end; at += 16) sum = f32x4.add(sum, exp(f32x4.sub(v128.load(at), four)));
  return sumOf(sum);
}

/** Keeps the best found so far in order; four logits at a time are mostly seen to be worse than all of them. */
// @ts-ignore: decorator
@inline
function choose(logits: usize, count: i32, wanted: i32, places: usize, values: usize): void {
  for (let nth = 0; nth < wanted; nth += 1) store<f32>(values + ((nth as usize) << 2), -f32.MAX_VALUE);
  const last = values + (((wanted - 1) as usize) << 2);
  for (let at = 0; at < count; at += 4) {
    const four = v128.load(logits + ((at as usize) << 2));
    if (!v128.any_true(f32x4.gt(four, v128.load32_splat(last)))) continue;
    for (let lane = at, stop = min(at + 4, count); lane < stop; lane += 1) {
      const value = load<f32>(logits + ((lane as usize) << 2));
      if (value > load<f32>(last)) insert(value, lane, wanted, places, values);
    }
  }
}

/** Moves those that are less on by one place: the last one falls out. Equal ones stay before it. */
function insert(value: f32, place: i32, wanted: i32, places: usize, values: usize): void {
  let nth = (wanted - 1) as usize;
  for (; nth > 0 && load<f32>(values + ((nth - 1) << 2)) < value; nth -= 1) {
    store<f32>(values + (nth << 2), load<f32>(values + ((nth - 1) << 2)));
    store<i32>(places + (nth << 2), load<i32>(places + ((nth - 1) << 2)));
  }
  store<f32>(values + (nth << 2), value);
  store<i32>(places + (nth << 2), place);
}
