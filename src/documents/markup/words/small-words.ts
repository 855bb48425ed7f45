import { joiningWords } from '../../../languages/fr/joining-words.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** French words that stand before a noun and are not part of what it names. Source: ours. */
const determiners = list(
  'le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos à en par qu que',
);

/** English words that stand for such words. Source: ours. */
const englishBeginnings = list('the a an of to in at by from this that these those his her its their my your our');

/** Pronouns, negations, and forms of avoir and être. Source: ours. */
const frenchSmall = list(
  `l d j m t s n c qu je tu il elle on nous vous ils elles me te lui leur y qui dont pas plus point ai as a avons avez ont avait avaient aura
  auront aurait auraient ayant eu suis es est sommes êtes sont était étaient sera seront serait seraient étant été soit soient`,
);

/** English words of grammar. Source: ours. */
const englishSmall = list(
  `the a an of to in at by on for with from as than about into over under that which who whom whose this these those and or but if it its he
  him his she her they them their we us our you your i me my am is are was were be been being has have had having do does did will would
  shall should can could may might must not don’t doesn’t didn’t won’t isn’t there here’s it’s i’ve i’m we’re they’re`,
);

/** English words that need something behind them. Source: ours. */
const englishLeading = list('the a an of to for with from by at as than that and or but my your his its our their');

/** English prepositions. Source: ours. */
const prepositions = list('of to for with from by at in on as than about into');

const bare = (word: string): string => word.toLowerCase().replace(/['’]$/u, '');

/** Whether a French word only leads to the words behind it: le, l’, du, cette. */
export const leadsOn = (word: string): boolean => determiners.has(bare(word));

/** Whether an English word is one that French has before its noun: the, of, his. */
export const standsBefore = (word: string): boolean => englishBeginnings.has(word.toLowerCase());

/** Whether a French word is one of grammar: it has often no English word of its own, and attention wanders to it. */
export const isSmallFrench = (word: string): boolean => {
  const own = bare(word);
  return determiners.has(own) || frenchSmall.has(own) || joiningWords.has(own);
};

/** Whether an English word is one of grammar: there are often several for one French word (has been sold, of the). */
export const isSmallEnglish = (word: string): boolean => englishSmall.has(word.toLowerCase().replaceAll("'", '’'));

/** Whether an English word needs another behind it: the, of, than. */
export const needsMore = (word: string): boolean => englishLeading.has(word.toLowerCase());

/** Whether an English word is a preposition, which no French article stands for. */
export const isPreposition = (word: string): boolean => prepositions.has(word.toLowerCase());

/** Whether a French word is an article or stands in its place: le, une, cette, ses; not à, de, du. */
export const isArticle = (word: string): boolean => articles.has(bare(word));

const articles = list('le la les l un une ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos');
