import { hasOneForm } from '../../en/inflection/phrases.js';
import type { PartOfSpeech } from './types.js';

/**
 * What a term is if nobody said so: a name if it has capitals that no noun has, an adjective if both languages have its ending, or else a
 * noun.
 *
 *     Lyon, Air France, BrévinPhone → name      grève, Conseil d’État, Parti socialiste → noun      municipal, municipal → adjective
 *
 * @param words - of the French, as given
 */
export const guessed = (words: readonly string[], french: string, english: string): PartOfSpeech => {
  if (english.startsWith('to ') && /(?:er|ir|re|oir)$/u.test(words[0]!)) return 'verb';
  if (isName(words, french)) return 'name';
  return words.length === 1 && isAdjective(words[0]!, english) ? 'adjective' : 'noun';
};

const isName = (words: readonly string[], french: string): boolean => {
  // L’Écho: the article is no noun
  const own = words.filter((word, at) => at > 0 || !/^l(?:es?|a)?$/iu.test(word));
  if (!/\p{Lu}/u.test(own[0] ?? '')) return own.some((word) => /^\p{Ll}+\p{Lu}/u.test(word));
  if (own.length === 1) return !/^\p{Lu}{2,}$/u.test(own[0]!) || pluralNames.has(own[0]!);
  return own.every((word) => /\p{Lu}|\p{N}/u.test(word)) && !/(?:^|[\s-])d['’]/u.test(french) && !own.some((word) => offices.test(word));
};

/** Acronyms of names in the plural: les USA. */
const pluralNames: ReadonlySet<string> = new Set('USA US EAU JO JMJ DOM TOM TAAF'.split(' '));

/** With these a desk writes capitals in its lists that no text has: Premier Ministre. */
const offices =
  /^(?:ministre|président|présidente|secrétaire|directeur|directrice|préfet|préfète|procureur|maire|juge|garde|chef|commissaire|ambassadeur)s?$/iu;

/** Whether a word is an adjective in both languages, and so has one form in English: municipal, fameux; not hôpital, critique. */
const isAdjective = (french: string, english: string): boolean => {
  if (hasOneForm(english) || nouns.has(english.toLowerCase())) return false;
  return endings.some(([own, other]) => own.test(french) && other.test(english));
};

/** Endings of adjectives in French, each with those that make its English one too. Source: ours. */
const endings: readonly (readonly [french: RegExp, english: RegExp])[] = [
  [/(?:al|aux|ales?|els?|elles?)$/u, /(?:al|ar)$/u],
  [/aires?$/u, /(?:ar|ary)$/u],
  [/iques?$/u, /(?:ic|al)$/u],
  [/(?:ifs?|ives?)$/u, /ive$/u],
  [/és?$|ées?$/u, /[^e]ed$/u],
  [/./u, /(?:ous|[^t]able|ible|[^-]ful|less|wide)$/u],
];

/** English nouns with the ending of an adjective. Source: ours. */
const nouns: ReadonlySet<string> = new Set(
  `hospital journal capital criminal official animal professional intellectual individual general admiral marshal rival proposal approval
  arrival festival carnival canal signal deal meal goal trial tribunal tutorial editorial memorial material metal mineral terminal manual
  arsenal chemical medical ritual appeal crystal coral denial removal renewal refusal withdrawal survival referral vegetable cable table
  variable executive representative initiative directive alternative offensive objective detective native relative perspective motive
  archive drive dive hive narrative cooperative collective operative fugitive captive incentive secretary subsidiary dictionary salary
  missionary mercenary revolutionary beneficiary boundary library diary summary documentary commentary anniversary adversary dignitary
  obituary notary critic mechanic public clinic fabric traffic republic epidemic pandemic topic academic logic music picnic tactic statistic
  catholic alcoholic laboratory factory territory victory history story category memory theory directory inventory advisory trajectory
  feed seed bed speed shed breed deed need weed steel dish fish wish leaderboard`.split(/\s+/u),
);
