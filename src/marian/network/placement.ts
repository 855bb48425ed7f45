/**
 * Gives each row a place, from 0 up, so that as many places as possible keep their source, whose tensors then need no copying.
 *
 *     held [0 1 2 3], rows of 0 1 3    → places 0 1 2: only the third place is new to its source
 *     held [0 1 2 3], rows of 1 2 3    → places 1 2 0: only the first one is
 *
 * @param sources - the source of each row
 * @param held - the source that each place had
 */
export const placeRows = (sources: Int32Array, held: Int32Array): Int32Array => {
  const places = new Int32Array(sources.length).fill(-1);
  const waiting = new Map<number, number[]>();
  for (let row = sources.length - 1; row >= 0; row -= 1) {
    const rows = waiting.get(sources[row]!);
    if (rows) rows.push(row);
    else waiting.set(sources[row]!, [row]);
  }
  const free: number[] = [];
  for (let place = 0; place < sources.length; place += 1) {
    const row = place < held.length ? waiting.get(held[place]!)?.pop() : undefined;
    if (row === undefined) free.push(place);
    else places[row] = place;
  }
  let next = 0;
  for (let row = 0; row < places.length; row += 1) if (places[row]! < 0) places[row] = free[next++]!;
  return places;
};

/** The values of rows, in the order of their places. */
export const arranged = (values: Int32Array, places: Int32Array): Int32Array => {
  const byPlace = new Int32Array(values.length);
  places.forEach((place, row) => (byPlace[place] = values[row]!));
  return byPlace;
};
