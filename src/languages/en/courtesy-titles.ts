/** Titles that English puts before a person's name; never a name themselves, nor an attempt at one. Source: ours. */
export const courtesyTitles: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Miss Messrs Mister Sir Madam Lady Lord Dr Doctor Drs Prof Professor Profs Mgr Monsignor Maître Gen Col Lt Maj Capt Sgt Rev Sen`.split(
    ' ',
  ),
);

/** Titles that may stand before the first name of a list for all of it: Messrs Roy and Roux. Source: ours. */
export const titlesOfLists: ReadonlySet<string> = new Set('Messrs Drs Doctors Profs Professors Misses Maîtres'.split(' '));

/** What a model writes for a title that is not right: another one, or the French word as it is. Source: ours. */
export const triedTitles: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Miss Messrs Mister Madame Madam Monsieur Messieurs Mademoiselle Mesdames M MM Mm Mme Mmes Mlle Mlles Me Mes Maître Master Dr Dre Drs Doctor Prof Professor Pr Pre Mgr
  Gen gen Gén gén Gal Col col Lt lt Lt-Col lt-col Maj maj Capt capt cap Cap Cdt cdt Cne cne Adj adj Sgt sgt Serg serg Insp insp Rev rev Sen sen dr Dr pr prof mme mlle mgr General Colonel Captain Major
  Lieutenant`.split(/\s+/u),
);

/** Offices that may stand for a title of courtesy: President Roy, for M. Roy. Lower case. Source: ours. */
export const offices: ReadonlySet<string> = new Set(
  `president vice-president minister chancellor premier senator governor commissioner mayor judge justice ambassador secretary chairman chairwoman
  chair director speaker inspector father brother sister rabbi imam pastor bishop deputy representative congressman congresswoman rapporteur officer
  prosecutor general`.split(/\s+/u),
);
