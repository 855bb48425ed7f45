import type { Term } from '../../languages/lexicon.js';
import { columnsNamedIn, type Columns, languagesBehind, usualColumns } from './header.js';
import { partOfSpeechNamed } from './part-of-speech.js';
import type { Row } from './types.js';
import { checkedEnglish, inOneLine, wrongEntry } from './wrong-entry.js';

/**
 * The terms of a table: French, English, part of speech, note. A first line that names the languages may put the columns in another order.
 *
 * @param between - what stands between two columns, in words
 * @throws `ERR_INPUT`: a line with one column, or without French or English
 */
export const termsOfRows = (rows: Iterable<Row>, between: string): Term[] => {
  const terms: Term[] = [];
  let columns: Columns | undefined;
  for (const row of rows) {
    if (columns === undefined) {
      const named = columnsNamedIn(row.cells);
      columns = named ?? usualColumns;
      if (named) continue;
    }
    terms.push(termOf(row, columns, between));
  }
  return terms;
};

/** The term of a line. @throws `ERR_INPUT` */
export const termOf = ({ line, cells }: Row, columns: Columns, between: string): Term => {
  if (cells.length < 2) throw wrongEntry(line, `there is one column only. Write the French, ${between} and the English.`);
  const french = inOneLine(cells[columns.french] ?? '');
  const english = inOneLine(cells[columns.english] ?? '');
  if (french === '') throw wrongEntry(line, 'there is no French. Write it there, or drop the entry.');
  checkLanguages(cells, columns, line);
  const partOfSpeech = partOfSpeechNamed(cells[columns.partOfSpeech] ?? '');
  const pair = [french, checkedEnglish(french, english, line)] as const;
  return partOfSpeech === undefined ? pair : [...pair, partOfSpeech];
};

const checkLanguages = (cells: readonly string[], columns: Columns, line: number): void => {
  const behind = columns === usualColumns ? languagesBehind(cells) : undefined;
  if (!behind || (/^fr/iu.test(behind.from) && /^en/iu.test(behind.to))) return;
  throw wrongEntry(line, `the entry is from ${behind.from} into ${behind.to}. Keep those from fr into en.`);
};
