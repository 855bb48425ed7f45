/** Which column has what, from 0. */
export interface Columns {
  readonly french: number;
  readonly english: number;
  /** The number of a column that no row has, if there is none. */
  readonly partOfSpeech: number;
}

/** Of a table without a line that says so: French, English, part of speech, and behind these whatever else. */
export const usualColumns: Columns = { french: 0, english: 1, partOfSpeech: 2 };

const names: Readonly<Record<keyof Columns, RegExp>> = {
  french: /^(?:fr(?:[-_][a-z]{2})?|french|français|francais|source)(?: term)?$/u,
  english: /^(?:en(?:[-_][a-z]{2})?|english|anglais|target|cible)(?: term)?$/u,
  partOfSpeech: /^(?:pos|part[ _-]?of[ _-]?speech|nature|catégorie grammaticale|classe)$/u,
};

/**
 * The columns that a table's first line names; undefined if it is an entry like the others. It must name both languages: « français »
 * alone, with “French” beside it, is a term.
 *
 *     English   French   Note        →   the French stands second
 */
export const columnsNamedIn = (cells: readonly string[]): Columns | undefined => {
  const column = (name: keyof Columns): number => cells.findIndex((cell) => names[name].test(cell.trim().toLowerCase()));
  const columns = { french: column('french'), english: column('english'), partOfSpeech: column('partOfSpeech') };
  if (columns.french < 0 || columns.english < 0 || languagesBehind(cells)) return undefined;
  return { ...columns, partOfSpeech: columns.partOfSpeech < 0 ? Infinity : columns.partOfSpeech };
};

/** DeepL's tables may have the languages of each entry behind it: `grève,walkout,fr,en`. */
export const languagesBehind = (cells: readonly string[]): { readonly from: string; readonly to: string } | undefined => {
  const [, , from = '', to = ''] = cells;
  return cells.length === 4 && languageTag.test(from) && languageTag.test(to) ? { from, to } : undefined;
};

const languageTag = /^[a-z]{2}(?:[-_][a-z]{2})?$/iu;
