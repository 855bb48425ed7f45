import { CsvError, parse } from 'csv-parse/sync';
import { linesOf } from '../../text/lines.js';
import type { Row } from './types.js';
import { wrongEntry } from './wrong-entry.js';

/**
 * The rows of a table as spreadsheets write it: between the columns a comma, a tab or, where a comma is for decimals, a semicolon, and `"`
 * around a cell that has one of these or a line break in it. Empty lines are passed over.
 *
 * @param comment - what a line begins with that is none of the table; empty if all are
 * @throws `ERR_INPUT`: a quotation mark that is not closed
 */
export const csvRows = (text: string, comment = '#'): readonly Row[] => {
  const said = /^sep=([,;\t])(?:\r?\n|$)/u.exec(text);
  // the line stays, empty, so that the numbers of the others are right
  const table = said ? text.slice('sep=,'.length) : text;
  try {
    const records = parse(table, {
      delimiter: said?.[1] ?? delimiterOf(table, comment),
      record_delimiter: ['\r\n', '\n', '\r'],
      comment: comment === '' ? null : comment,
      comment_no_infix: true,
      // a mark inside a cell is a letter: le "rush"
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    return records
      .map(({ record, info }) => ({ line: info.lines, cells: record }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // its `lines` is the last line that the open mark has swallowed; its `bytes` end where the entry begins
    const before = Buffer.from(table).subarray(0, Number((error as { readonly bytes?: unknown }).bytes ?? 0));
    const line = linesOf(before.toString()).length;
    throw wrongEntry(line, 'a quotation mark is not closed. Write it twice where it is a letter, or name the file .tsv: there it is one.');
  }
};

/** In the order of preference where the table leaves it open: `grève, arrêt;walkout`. */
const delimiters = [';', ',', '\t'];
/** Lines that are looked at. */
const sample = 100;

/** What stands in most of the first lines, outside of quotation marks. */
const delimiterOf = (table: string, comment: string): string => {
  const lines = table.split(/\r\n|[\n\r]/u, sample).filter((line) => comment === '' || !line.startsWith(comment));
  const unquoted = lines.map((line) => line.replace(/"[^"]*"/gu, ''));
  const counts = delimiters.map((delimiter) => unquoted.filter((line) => line.includes(delimiter)).length);
  return delimiters[counts.indexOf(Math.max(...counts))]!;
};
