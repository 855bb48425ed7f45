import { keptOutlets } from '../tables/agencies.js';
import { attributionCounters, attributionLabels, attributionOpeners, attributionStamps } from '../tables/labels.js';
import { connectingWords, pressRoles, professions, timeWords } from '../tables/roles.js';
import { isDigitCode, isWhiteCode, isWordCode } from '../../text/character-codes.js';
import { months, weekdays } from '../../languages/fr-en/months.js';
import { anyOf, lineSpace, phraseKey } from '../../text/phrase-pattern.js';

const some = `${lineSpace}+`;
const wordStart = String.raw`(?<![\p{L}\p{N}'’-])`;
const wordEnd = String.raw`(?![\p{L}\p{N}])`;
/** Where a label may begin: the line, what is in brackets, what follows a separator. */
const partStart = String.raw`(?<=^${lineSpace}*|[|·•(,;/–—]${lineSpace}*|[.-]${some}|\t|${lineSpace}{2})`;
const labelsOf = (isBareOnly: boolean): string =>
  anyOf(attributionLabels.filter(({ rest, isBare }) => rest !== 'title' && (!isBareOnly || isBare)).map(({ french }) => french));
const colon = `${lineSpace}*:(?!//)`;

/** URLs, addresses, handles and papers with a connecting word in their name: found first, so that nothing is found inside them. */
const kept = String.raw`(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._%+-]*@[\p{L}\p{N}._-]+|${wordStart}(?:${keptOutlets.join('|')})${wordEnd}`;

const label = `${partStart}(?:(?<label>${labelsOf(false)})(?<colon>${colon})|(?<bareLabel>${labelsOf(true)})(?=${some}(?:\\p{Lu}|©|par${some})|${lineSpace}*(?:$|[)/])))`;
/** "Photographies par X": any label of pictures or text in front of "par". */
const labelBy = `${partStart}(?<labelBy>${labelsOf(false)})(?=${some}(?:par|PAR)${some})`;

const openers = [...attributionOpeners.keys()].filter((opener) => opener !== 'par');
const byline = String.raw`(?:^|(?<=[|·•(–—.]${lineSpace}*|[\d]${some}))(?:Par|PAR)(?=${some}(?:\p{Lu}|la${some}r|notre|nos|l['’]))`;
const opener = `${wordStart}(?:${anyOf(openers)})(?=${some}(?:\\p{Lu}|la${some}|notre|nos|l['’]))`;
const when = `(?:\\d|[àÀ]${some}\\d|hier|aujourd|il${some}y${some}a|(?:le|LE)${some}|(?:${anyOf(weekdays.keys())}))`;
const stamp = `${wordStart}(?:${anyOf(attributionStamps.keys())})(?=${lineSpace}*:?${lineSpace}*${when})`;
const phrase = `(?<phrase>${byline}|${opener}|${stamp})(?<phraseColon>${colon})?`;

const anyRole = `(?:${anyOf([...pressRoles.keys(), ...professions.keys()])})`;
const roleEnd = String.raw`(?=${lineSpace}*(?:$|[,()|/·•;.:–—-])|${some}(?:à|aux?|en|et|avec|pour|À|AUX?|EN|ET|AVEC|POUR|\p{Lu}|[–—|-]))`;
const role = String.raw`${wordStart}(?<role>(?:${anyOf(['de notre', 'de nos', 'notre', 'nos'])})(?=${some}${anyRole}${roleEnd})|${anyRole}${wordEnd}${roleEnd}|(?:${anyOf(['la rédaction'])})(?=${lineSpace}*(?:$|[,()|/.]))|(?<=[aA][vV][eE][cC]${some})(?:agences|AGENCES)${wordEnd})`;

const month = `(?:${anyOf(months.keys())})${wordEnd}`;
const weekday = `(?:${anyOf(weekdays.keys())})`;
const date = String.raw`${wordStart}(?:[lL]e${some}|LE${some})?(?:(?<weekday>${weekday})(?<comma>,?)${some})?(?<day>\d{1,2})(?:er|ER)?${some}(?<month>${month})`;
const monthOfYear = String.raw`${wordStart}(?<monthOfYear>${month})(?=${some}\d{4})`;
const dayOfWeek = `${wordStart}(?<dayOfWeek>(?:${[...weekdays.keys()].join('|')})${wordEnd}|${weekday}(?=,?${some}\\d))`;
const time = String.raw`${wordStart}(?<at>[àÀ]${some})?(?<hour>\d{1,2})${lineSpace}?[hH](?:${lineSpace}?(?<minutes>\d{2}))?${wordEnd}|${wordStart}(?<atTime>[àÀ])(?=${some}\d{1,2}:\d{2})`;
const ago = String.raw`${wordStart}il${some}y${some}a${some}(?<ago>\d+)${some}(?<unit>minutes?|heures?|jours?)${wordEnd}`;
const timeWord = `${wordStart}(?<timeWord>hier|aujourd['’]hui)${wordEnd}`;

const counter = String.raw`${wordStart}(?<count>\d[\d.,]*(?:${lineSpace}\d{3})*(?:${lineSpace}?[kKM])?|[aA]ucune?)${some}(?<counted>${anyOf(attributionCounters.keys())})${wordEnd}`;

const connecting = String.raw`${wordStart}(?<connecting>(?:avec|Avec|AVEC)${some}[lL]['’](?=\p{Lu})|(?:${anyOf(['et', 'avec', 'par', 'pour', 'à', 'au', 'aux', 'en'])})(?=${some}(?:\p{Lu}|[lL]a${some}r|notre|nos|agences|\())`;

const frenchLabels = attributionLabels.map(({ french }) => french);
const dayWords = [...weekdays.keys()];
/** Each pattern with the words that it may begin with, and whether a digit may. The first that is found counts. */
const alternatives: readonly (readonly [source: string, words: Iterable<string>, digit?: 'digit'])[] = [
  [kept, keptOutlets],
  [label, frenchLabels],
  [labelBy, frenchLabels],
  [phrase, [...attributionOpeners.keys(), ...attributionStamps.keys()]],
  [date, ['le', ...dayWords], 'digit'],
  [role, [...pressRoles.keys(), ...professions.keys(), 'de notre', 'de nos', 'notre', 'nos', 'la rédaction', 'agences']],
  [counter, ['aucun'], 'digit'],
  [ago, ['il y a']],
  [time, ['à'], 'digit'],
  [monthOfYear, months.keys()],
  [dayOfWeek, dayWords],
  [timeWord, timeWords.keys()],
  [`${connecting})`, connectingWords.keys()],
];
const knownAnywhere = new RegExp(alternatives.map(([source]) => source).join('|'), 'gu');

/** Two letters tell which patterns are worth a try: most names begin with others. */
const beginningOf = (words: string): string => {
  const letters = words.slice(0, 2);
  // what a phrase key is where there is no accent, apostrophe or space
  return twoLetters.test(letters) ? letters.toLowerCase() : phraseKey(letters);
};
const twoLetters = /^[a-z]{2}$/iu;
const digit = '0';
const patterns = new Map<string, RegExp[]>();
for (const [source, words, byDigit] of alternatives) {
  const pattern = new RegExp(source, 'uy');
  for (const beginning of new Set([...(byDigit ? [digit] : []), ...Array.from(words, beginningOf)])) {
    patterns.set(beginning, [...(patterns.get(beginning) ?? []), pattern]);
  }
}

/** What the tables know in a line, from left to right; the names of the groups say what it is. */
export const knownWords = (line: string): RegExpExecArray[] => {
  if (mayHaveAddress.test(line)) return Array.from(line.matchAll(knownAnywhere));
  // all but an address begins a word
  const found: RegExpExecArray[] = [];
  for (let at = 0; at < line.length; at += 1) {
    if (isInWord(line.charCodeAt(at - 1)) || isNoStart(line.charCodeAt(at))) continue;
    const match = knownAt(line, at);
    if (!match) continue;
    found.push(match);
    at += match[0].length - 1;
  }
  return found;
};

const knownAt = (line: string, at: number): RegExpExecArray | undefined => {
  const beginning = isDigitCode(line.charCodeAt(at)) ? digit : beginningOf(line.slice(at, at + 2));
  for (const pattern of patterns.get(beginning) ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match) return match;
  }
  return undefined;
};

const mayHaveAddress = /@|:\/\/|www\./u;

/** What no word begins behind: Latin letters, digits, apostrophes and hyphens. */
const isInWord = (code: number): boolean => isLatinOrDigitCode(code) || code === 0x27 || code === 0x2019 || code === 0x2d;

const isLatinOrDigitCode = (code: number): boolean =>
  code < 0x80 ? isWordCode(code) : code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7;

/** White space, and the second half of a surrogate pair. */
const isNoStart = (code: number): boolean => isWhiteCode(code) || (code >= 0xdc00 && code <= 0xdfff);

const titles = attributionLabels.filter(({ rest }) => rest === 'title');
/** "Lire aussi : …" with its colon, at the beginning of a line; the headline behind it is French and stays. */
export const titleLabel = new RegExp(
  `^(?<before>${lineSpace}*)(?:(?<label>${anyOf(titles.map(({ french }) => french))})(?<colon>${colon})|(?<bareLabel>${anyOf(titles.filter(({ isBare }) => isBare).map(({ french }) => french))})${wordEnd})`,
  'u',
);

/** A line that begins with its author, where "et" and "à" stand between names. */
export const bylineStart = new RegExp(`^${lineSpace}*(?:${byline}|${opener}|(?:De|DE)${some}(?:notre|nos|NOTRE|NOS)${some})`, 'u');

/** A label right in front of "par". */
export const labelEnd = new RegExp(`(?:${labelsOf(false)})$`, 'u');
