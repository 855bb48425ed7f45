/** How like a name a word must be, in letters, to have to do with it: see `similarity`. */

/** A word that is so like a name is a try at it (Lodon, of Londres). */
export const looksLikeTry = 0.5;

/** For a name that English has a form of its own for, more is asked: else a translation would be taken for a try. */
export const looksLikeForm = 0.7;

/** Words side by side that are so like a form of several words are that form (Great Briain). */
export const looksLikeWhole = 0.6;
