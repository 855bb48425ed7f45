/** French words that stand before a noun and are not part of what it names. */
const determiners = new Set(
  'le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos à en par qu que'.split(
    ' ',
  ),
);

/** English words that stand for such words. */
const englishBeginnings = new Set('the a an of to in at by from this that these those his her its their my your our'.split(' '));

/** Whether a French word only leads to the words behind it: le, l’, du, cette. */
export const leadsOn = (word: string): boolean => determiners.has(word.toLowerCase().replace(/['’]$/u, ''));

/** Whether an English word is one that French has before its noun: the, of, his. */
export const standsBefore = (word: string): boolean => englishBeginnings.has(word.toLowerCase());
