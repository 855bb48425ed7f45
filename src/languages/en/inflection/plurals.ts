import { irregularPlurals, noMan, nounsInIe, nounsInOe, singularInS, uncountable } from './plural-tables.js';

/**
 * The plurals of an English noun, the usual one first: the noun itself if it has one form.
 *
 *     walkout → walkouts, city → cities, crisis → crises, spokesman → spokesmen, MP → MPs, information → information
 *
 * @param noun - one word in the singular; of a compound with hyphens the last part, or the one before a preposition, is inflected
 */
export const nounPlurals = (noun: string): readonly string[] => inCompound(noun, pluralsOfPart);

/**
 * The singular of an English noun in the plural: the noun itself if it is no plural or has one form.
 *
 *     walkouts → walkout, cities → city, crises → crisis, buses → bus, houses → house, series → series
 */
export const nounSingular = (noun: string): string => inCompound(noun, (part) => [singularOfPart(part)])[0]!;

/** Whether a noun is in the plural: works, people, mothers-in-law; not news, series, gas. */
export const isPluralNoun = (noun: string): boolean => nounSingular(noun) !== noun;

/** Whether a noun has one form, whatever the number: information, aircraft, politics, French. */
export const isUncountable = (noun: string): boolean =>
  uncountable.has(noun.toLowerCase()) ||
  peoples.test(noun) ||
  /itis$/u.test(noun) ||
  (/ness$/u.test(noun) && !countableInNess.test(noun)) ||
  /(?:craft|ware)$/u.test(noun);

/** Names of peoples that take no -s: the French, the Japanese. */
const peoples =
  /^(?:French|Dutch|Welsh|Swiss|Irish|English|British|Spanish|Danish|Swedish|Finnish|Turkish|Scottish|Flemish|Kurdish|\p{Lu}\p{Ll}+(?:[nmd]|gu|lt|r)ese)$/u;

const countableInNess = /(?:busi|wit|eyewit|ill|weak|wilder|like|har|gover|baro|lio)ness$/iu;

/** Inflects the part of a compound that bears the number: mother-in-law → mothers-in-law, by-election → by-elections. */
const inCompound = (noun: string, inflect: (part: string) => readonly string[]): readonly string[] => {
  const parts = noun.split('-');
  if (
    parts.length === 1 ||
    uncountable.has(noun.toLowerCase()) ||
    irregularPlurals.has(noun.toLowerCase()) ||
    irregularSingulars.has(noun.toLowerCase())
  )
    return inflect(noun);
  const joint = parts.findIndex((part, at) => at > 0 && at < parts.length - 1 && preposition.test(part));
  const at = joint > 0 ? joint - 1 : postposed.test(parts.at(-1)!) ? parts.length - 2 : parts.length - 1;
  return inflect(parts[at]!).map((form) => parts.map((part, nth) => (nth === at ? form : part)).join('-'));
};

const preposition = /^(?:in|of|at|to|de|on|by)$/u;
/** Behind the noun that they belong to: president-elect, secretary-general. */
const postposed = /^(?:elect|general|designate)$/u;

const pluralsOfPart = (noun: string): readonly string[] => {
  const small = noun.toLowerCase();
  if (isUncountable(noun)) return [noun];
  const irregular = irregularPlurals.get(small);
  if (irregular) return irregular.map((plural) => inCaseOf(noun, plural));
  if (/man$/u.test(noun) && !noMan.has(small)) return [noun.replace(/man$/u, 'men')];
  // les Kennedy, the Kennedys
  if (/[^aeiou\W]y$/u.test(noun) && !/^\p{Lu}[^\s]*\p{Lu}|^\p{Lu}$/u.test(noun)) return [noun.replace(/y$/u, 'ies')];
  if (/z$/u.test(noun)) return [`${noun}${/[aeiou]z$/u.test(noun) ? 'zes' : 'es'}`];
  return [/(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`];
};

const singularOfPart = (noun: string): string => {
  const small = noun.toLowerCase();
  if (isUncountable(noun) || irregularPlurals.has(small) || singularInS.has(small) || singularInS.has(noun)) return noun;
  const irregular = irregularSingulars.get(small);
  if (irregular !== undefined) return inCaseOf(noun, irregular);
  if (/men$/u.test(noun) && small.length > 5 && !noMenEnding.test(small)) return noun.replace(/men$/u, 'man');
  if (!/[^s]s$/u.test(noun) || /(?:us|is)$/u.test(noun)) return noun;
  if (/ies$/u.test(noun)) return nounsInIe.has(small.slice(0, -1)) ? noun.slice(0, -1) : noun.replace(/ies$/u, 'y');
  if (/oes$/u.test(noun)) return nounsInOe.has(small.slice(0, -1)) ? noun.slice(0, -1) : noun.slice(0, -2);
  if (/(?:ss|x|ch|sh|zz)es$/u.test(noun))
    return /(?:ach|axe|cach|headach)es$/u.test(noun) && ache.test(noun) ? noun.slice(0, -1) : noun.slice(0, -2);
  return singularInS.has(small.slice(0, -2)) ? noun.slice(0, -2) : noun.slice(0, -1);
};

const ache = /(?:headache|toothache|axe|cache|heartache|avalanche|moustache|niche|quiche)s$/u;
const noMenEnding = /(?:specimen|regimen|abdomen|semen|acumen|stamen|omen)$/u;

const irregularSingulars: ReadonlyMap<string, string> = new Map(
  [...irregularPlurals].flatMap(([singular, plurals]) =>
    plurals.filter((plural) => plural !== singular).map((plural) => [plural, singular]),
  ),
);

/** The form with the capital of the noun: Child → Children. */
const inCaseOf = (noun: string, form: string): string => (/^\p{Lu}/u.test(noun) ? form.charAt(0).toUpperCase() + form.slice(1) : form);
