/** How similar in spelling a word must be to a name to be connected with it: see `similarity`. */

/** A word this similar to a name is an attempt at it (Lodon for Londres). */
export const looksLikeTry = 0.5;

/** Names with an English form of their own need more, or a translation would be mistaken for an attempt. */
export const looksLikeForm = 0.7;

/** Adjacent words this similar to a form of several words are that form (Great Briain). */
export const looksLikeWhole = 0.6;
