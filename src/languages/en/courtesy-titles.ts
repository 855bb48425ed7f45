/** Titles that English puts before a person's name; never a name themselves, nor an attempt at one. Source: ours. */
export const courtesyTitles: ReadonlySet<string> = new Set(
  'Mr Mrs Ms Miss Messrs Mister Sir Madam Lady Lord Dr Doctor Prof Professor Mgr Monsignor'.split(' '),
);
