/** The int8 matrix `from` [rows, columns] as `to` [columns, rows]: what is multiplied stands side by side. */
export function turn(from: usize, rows: i32, columns: i32, to: usize): void {
  // in squares, so that neither side leaves the cache
  for (let top = 0; top < rows; top += 32) {
    for (let left = 0; left < columns; left += 32) {
      for (let row = top, end = min(top + 32, rows); row < end; row += 1) {
        for (let column = left, stop = min(left + 32, columns); column < stop; column += 1) {
          store<i8>(to + (column * rows + row), load<i8>(from + (row * columns + column)));
        }
      }
    }
  }
}
