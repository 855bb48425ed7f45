import { linesOf } from '../../text/lines.js';
import type { Row } from './types.js';

/**
 * The rows of a table with tabs between its columns. A quotation mark is a letter like others, and so is a backslash: no cell can have a
 * tab or a line break in it. Empty lines are passed over.
 *
 * @param comment - what a line begins with that is none of the table; empty if all are
 */
export function* tsvRows(text: string, comment = '#'): Generator<Row> {
  for (const [index, { start, end }] of linesOf(text).entries()) {
    const line = text.slice(start, end);
    if (line.trim() === '' || (comment !== '' && line.startsWith(comment))) continue;
    yield { line: index + 1, cells: line.split('\t').map((cell) => cell.trim()) };
  }
}
