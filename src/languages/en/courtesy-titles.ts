/** What English puts before the name of a person; never a name itself, nor a try at one. Source: ours. */
export const courtesyTitles: ReadonlySet<string> = new Set(
  'Mr Mrs Ms Miss Messrs Mister Sir Madam Lady Lord Dr Doctor Prof Professor Mgr Monsignor'.split(' '),
);
