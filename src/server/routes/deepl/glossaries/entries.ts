import { csvRows } from '../../../../glossary/read/csv.js';
import { usualColumns } from '../../../../glossary/read/header.js';
import { termOf } from '../../../../glossary/read/rows.js';
import { tsvRows } from '../../../../glossary/read/tsv.js';
import type { Term } from '../../../../languages/lexicon.js';
import { problemOf } from '../../../problems/problem.js';
import { refused, unsupported } from '../form.js';

/** Longest French or English of an entry, in bytes of UTF-8, as with DeepL. */
const longest = 1024;

/**
 * The terms of a dictionary as clients send it. Other than in a file, no line is a header or a comment.
 *
 * @param format - `tsv` or `csv`
 * @throws `Problem` 400: an entry that cannot be one, two for the same French, none at all
 */
export const termsOfEntries = (entries: string, format: string): Term[] => {
  const terms = read(entries, format);
  if (terms.length === 0) throw invalid('There are none.');
  const byFrench = new Map<string, Term>();
  for (const term of terms) {
    const [french, english] = term;
    for (const text of [french, english]) checkText(text);
    const [, other = english] = byFrench.get(french) ?? [];
    if (other !== english) throw invalid(`${french} has two translations: ${other}, ${english}. Keep one.`);
    byFrench.set(french, term);
  }
  return [...byFrench.values()];
};

const read = (entries: string, format: string): Term[] => {
  if (format !== 'tsv' && format !== 'csv') throw unsupported('entries_format', 'Use tsv or csv.');
  try {
    const rows = format === 'tsv' ? tsvRows(entries, '') : csvRows(entries, '');
    return Array.from(rows, (row) => termOf(row, usualColumns, format === 'tsv' ? 'a tab' : 'a comma'));
  } catch (error) {
    throw invalid(problemOf(error).message);
  }
};

const checkText = (text: string): void => {
  if (/[\p{Cc}\u2028\u2029]/u.test(text)) throw invalid(`${JSON.stringify(text.slice(0, 40))} has a control character.`);
  if (Buffer.byteLength(text) > longest) throw invalid(`${text.slice(0, 40)}… is longer than ${longest} bytes.`);
};

const invalid = (detail: string) => refused('Invalid glossary entries provided', detail);

/** The dictionary as it is sent back. */
export const entriesOf = (terms: readonly Term[]): string => terms.map(([french, english]) => `${french}\t${english}`).join('\n');
