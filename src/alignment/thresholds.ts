/**
 * How much attention each decision needs. Every share is of the attention that an English word has on the words of the source, from 0 to 1.
 *
 * The figures below were measured on the first hypotheses of the embedded model, version 3, with 4 beams, over the 3,000 sentences of
 * newstest2013 and 372 sentences of our own (those of samples/ and of test/fixtures/answers/sentences.fr);
 * `node test/bench/thresholds.mjs FILE.fr` prints them. A word that each side has exactly once, letter for letter, is taken as a
 * right pair. Those pairs show how much attention a right word gets, and the other words of the sentence how much a wrong one gets. Of
 * 1,920 names that were kept:
 *
 *     at least        0.1     0.3     0.4     0.5     0.6     0.8
 *     the name      1,920   1,915   1,908   1,897   1,875   1,759
 *     another word    960     271     160     114      78      47    of 41,211
 *
 * Constants with equal values have different meanings, and may diverge. For each, test/fixtures/answers/ has one answer of the model just
 * above it and one just below.
 */

/**
 * An English word stands for each source word on which it has at least this share. Of 2,015 words that are the same in both languages,
 * 97.7 % did; of 43,079 others, 0.6 %.
 */
export const standsForWord = 0.3;

/**
 * An English word stands for the source word on which it has the largest share, unless even that is smaller than this. Of 56,935 words of
 * the embedded model, none had less: this is for models whose attention wanders.
 */
export const saysWhereFrom = 0.15;

/**
 * A word with at least this share on a name stands for it, and may be replaced by it. Of 1,920 kept names, 98.8 % did; of 41,211 other
 * words in their sentences, 0.3 %, and of the 5,529 capitalised ones, which alone look like a name, 4.
 */
export const standsForName = 0.5;

/**
 * A word spelt much like a name needs only this share to stand for it. All of 1,920 kept names had it, and 2.3 % of the other words, hardly
 * any of which are spelt alike.
 */
export const standsForNameByLetters = 0.1;

/**
 * A lower-case word with at least this share on a capitalised word of the same letters is that word, and gets its capital back. Of 2,015
 * words that are the same in both languages, 96.3 % did; of 43,079 others, 0.3 %.
 */
export const isSameWord = 0.4;

/**
 * An ending added to a name is considered only if its word has at least this share on the name: another word may have the same letters
 * (Human Rights, where the source has a Mr Right). Of 1,920 kept names, 99.4 % did; of 41,211 other words, 0.4 %.
 */
export const ownsEnding = 0.4;

/**
 * A word with at least this share on the verb of an attribution stands for it. Measured with version 5 on 1,281 sentences of newspapers and
 * novels whose English has one verb of saying: 92.4 % of those verbs had it, and 13 of 9,079 other words in small letters that are not of
 * grammar.
 */
export const standsForSpeech = 0.45;

/**
 * A missing name is inserted after a word with at least this share on the French word before it. Of 2,015 words that are the same in both
 * languages, 96.3 % did; of 43,079 others, 0.3 %.
 */
export const standsBeforeName = 0.4;

/**
 * A wrong number with at least this share on a missing one has taken its place. Of 871 numbers that were kept, 99.5 % had it on their own
 * source, and 1.8 % on one of 705 other numbers in the sentence.
 */
export const standsForNumber = 0.3;

/**
 * The same for a wrong number in words (seven, where the source has 12). A word is more likely than digits to mean something else, so it
 * needs the same share as a name.
 */
export const standsForNumberInWords = 0.5;

/**
 * A missing or stray number is inserted before the word with the largest share, at least this, on the French word after the number. Of 645
 * numbers that were kept, 569 had such a word, and 93.5 % of those were directly before it; of the 76 others, 64.5 % were before the best
 * one.
 */
export const standsBesideNumber = 0.5;

/**
 * A number with at least this share on another number in the source has taken that one's place, wherever it is. Of 871 kept numbers,
 * 95.5 % had it on their own source; 9 had it on one of 705 other numbers, all with 0.995 or more.
 */
export const tookPlaceOfNumber = 0.8;

/**
 * A word with at least this share on a neighbour of a number is the English of that neighbour, and the number is expected near it. Of 871
 * kept numbers, 819 had such a word.
 */
export const isNeighbourOfNumber = 0.6;

/**
 * Greatest distance, in words, from a number to the nearest English of its neighbours; one farther away is stray. Of 819 numbers that were
 * kept and have such a neighbour, 3 were farther away.
 */
export const farthestFromNeighbours = 2;

/**
 * A word with at least this share on the other side of a quotation mark is on the wrong side. Of 3,994 words in 364 sentences whose marks
 * are in place, judging by names, numbers and untranslated words, 3 had as much from the other side.
 */
export const surelyFromOtherSide = 0.8;

/**
 * The same for a function word, which needs virtually all of its attention there: in a reordered sentence it wanders to where the word's
 * partner is. Of 4,240 in the same sentences, 0 had as much, 0 had 0.8 or more, and 3 had 0.5 or more.
 */
export const surelyFromOtherSideIfSmall = 0.995;

/**
 * Bonus for an edge where the model had a quotation mark, as a share of a word's attention. It decides little: when one mark was removed
 * from English with all of them in place, 1,023 of 1,032 marks came back to their places, and 1,022 without a bonus.
 */
export const ownMarkBonus = 0.25;

/**
 * A borrowed alignment less sure of a mark's place than this is not believed: the mark stays there, but the unit is reported. Of 173 news
 * units whose marks were removed and placed again, 127 were above it, 114 of them right; of the 46 below, 23 were right.
 */
export const believableSureness = 0.3;
