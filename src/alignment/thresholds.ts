/**
 * How much attention is enough for what. Every share is of the attention that an English word has on the words of the source, from 0 to 1.
 *
 * The figures below were measured on the first hypotheses of the embedded model, version 3, with 4 beams, over the 3,000 sentences of
 * newstest2013 and 372 sentences of our own (those of samples/ and of test/fixtures/answers/sentences.fr);
 * `node test/bench/thresholds.mjs FILE.fr` prints them. Where the English has a word of the source letter for letter, and each side has it
 * once, the two belong together. Those pairs say how much attention a right word gets, and the other words of the sentence how much a wrong
 * one gets. Of 1,920 names that were kept:
 *
 *     at least        0.1     0.3     0.4     0.5     0.6     0.8
 *     the name      1,920   1,915   1,908   1,897   1,875   1,759
 *     another word    960     271     160     114      78      47    of 41,211
 *
 * Two constants with the same value have different meanings, and may part. For each, test/fixtures/answers/ has an answer of the model that
 * lies just above it and one just below.
 */

/**
 * An English word stands for each source word on which it has this share. Of 2,015 words that are the same in both languages 97.7 % had as
 * much, of 43,079 others 0.6 %.
 */
export const standsForWord = 0.3;

/**
 * An English word stands for the source word on which it has most, unless even that is less than this share. Of 56,935 words of the
 * embedded model none had less: it is for models that look anywhere.
 */
export const saysWhereFrom = 0.15;

/**
 * A word with this share on a name stands for it, and may be replaced by it. Of 1,920 kept names 98.8 % had as much, of 41,211 other words
 * in their sentences 0.3 %; of those with a capital, which alone look like a name, 4 of 5,529.
 */
export const standsForName = 0.5;

/**
 * A word that has most of a name's letters stands for it with this share already. All of 1,920 kept names had as much, and 2.3 % of the
 * other words, hardly one of which has the letters.
 */
export const standsForNameByLetters = 0.1;

/**
 * A word in small letters with this share on a capitalised word of the same letters is that word, and gets the capital back. Of 2,015 words
 * that are the same in both languages 96.3 % had as much, of 43,079 others 0.3 %.
 */
export const isSameWord = 0.4;

/**
 * An ending that was put to a name is looked at only if its word has this share on the name: another word may have the same letters (Human
 * Rights, where the source has a Mr Right). Of 1,920 kept names 99.4 % had as much, of 41,211 other words 0.4 %.
 */
export const ownsEnding = 0.4;

/**
 * A name that was left out is put in behind a word with this share on the French word before it. Of 2,015 words that are the same in both
 * languages 96.3 % had as much, of 43,079 others 0.3 %.
 */
export const standsBeforeName = 0.4;

/**
 * A wrong number with this share on a missing one has taken its place. Of 871 numbers that were kept 99.5 % had as much on their own, and
 * 1.8 % had it on one of 705 other numbers of the sentence.
 */
export const standsForNumber = 0.3;

/**
 * The same for a wrong number in words (seven, where the source has 12): a word is more easily something else than digits are, and what is
 * known of names is asked of it.
 */
export const standsForNumberInWords = 0.5;

/**
 * A number that was left out, or has left its words, is put in front of a word with this share on the French word behind the number. Of 645
 * numbers that were kept, 569 had such a word, and 93.5 % of those stood directly in front of it; of the 76 others 64.5 % stood in front of
 * the best one.
 */
export const standsBesideNumber = 0.5;

/**
 * A number with this share on another number of the source has taken that one's place, wherever it stands. Of 871 kept numbers 95.5 % had
 * as much on their own; 9 had it on one of 705 other numbers, all of them with 0.995 and more.
 */
export const tookPlaceOfNumber = 0.8;

/**
 * A word with this share on a neighbour of a number is the English of that neighbour, and the number is expected near it. Of 871 kept
 * numbers 819 had such a word.
 */
export const isNeighbourOfNumber = 0.6;

/**
 * Words between a number and the nearest English of its neighbours: one that is farther away has left them. Of 819 numbers that were kept
 * and have such a neighbour, 3 were farther away.
 */
export const farthestFromNeighbours = 2;

/**
 * A word with this share on the other side of a quotation mark is on the wrong side. Of 3,994 words in 364 sentences whose marks stand
 * right, as far as names, numbers and words without a translation tell, 3 had as much from the other side.
 */
export const surelyFromOtherSide = 0.8;

/**
 * The same for a function word, whose attention wanders to where a sentence in another order has its partner: only with all of it. Of 4,240
 * in the same sentences 0 had as much, as 0 had from 0.8 on; 3 had from 0.5 on.
 */
export const surelyFromOtherSideIfSmall = 0.995;

/**
 * Where the model had a quotation mark, an edge is worth this much more of a word's attention. It decides little: with one mark taken
 * out of English that has all of them in place, 1,023 of 1,032 marks came back to their places, and 1,022 without a bonus.
 */
export const ownMarkBonus = 0.25;

/**
 * A borrowed alignment that is less sure than this of a mark's place is not believed: the mark stands there, and the unit is reported. Of
 * 173 units of news whose marks were taken out and placed again, 127 were above it, 114 of them right; of the 46 below, 23.
 */
export const believableSureness = 0.3;
