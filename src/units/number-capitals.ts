import { measures } from '../languages/fr-en/measures.js';
import { compoundTitleCase, longestFirst, titleCase } from '../text/phrase-pattern.js';

/**
 * How a word of a line in capitals is written in a sentence because of a number: scales and Roman numerals keep their capitals, the endings
 * of ordinals lose theirs, and a word in front of a king's number is a name. Undefined if it is a word like any other.
 *
 *     12 M D’EUROS, 3 MD DE DOLLARS          →   M, Md
 *     XXE SIÈCLE, LOUIS XIV, FRANÇOIS IER    →   XXe, Louis XIV, François Ier
 *     LA VIE, LE VER, 12 MOIS                →   undefined
 *
 * @param at - where the word begins in the line
 */
export const numberWord = (word: string, at: number, line: string): string | undefined => {
  const behind = line.slice(at + word.length, at + word.length + 24);
  const isBehindNumber = digitBefore.test(line.slice(Math.max(0, at - 2), at));
  if (isBehindNumber && shortScale.test(word)) return scaleTail.test(behind) ? titleCase(word) : undefined;
  if (onlyRoman.test(word.charAt(0))) {
    const isMasculine = masculine.test(line.slice(Math.max(0, at - 5), at));
    const parts = word.split('-').map((part) => romanPart(part, behind, isMasculine));
    if (parts.every((part) => part !== undefined)) return parts.join('-');
  }
  return regnal.test(behind) && !smallWord.test(word) ? compoundTitleCase(word) : undefined;
};

/** Units behind a number as they are written everywhere: KM/H → km/h, KWH → kWh, M² → m². M alone is left: it may be a scale. */
export const unitsInSentence = (text: string): string =>
  text.replace(unitBehindNumber, (printed) => inLine.get(printed.toUpperCase()) ?? printed);

const inLine: ReadonlyMap<string, string> = new Map(
  [...measures.keys()].filter((sign) => !/^[mgtlL]$/u.test(sign)).map((sign) => [sign.toUpperCase(), sign]),
);
const unitBehindNumber = new RegExp(String.raw`(?<=\d[ \u00a0\u202f\u2009]?)(?:${longestFirst(inLine.keys())})(?![\p{L}\p{N}/'’])`, 'giu');

const digitBefore = /\d[ \u00a0\u202f\u2009]?$/u;
const shortScale = /^(?:K|M|MDS?|MRDS?|MIO)$/u;
const scaleTail = /^(?:[ \u00a0\u202f\u2009](?:D['’]|DE[ \u00a0\u202f]|EUROS?(?!\p{L}))|[ \u00a0\u202f\u2009]?[€$£])/u;

const onlyRoman = /^[IVX]/u;
const roman =
  /^(?=[IVX])(?<letters>(?:XL|X{0,3})(?:IX|IV|V?I{0,3}))(?<ending>(?:(?<=[IVX]{2}|[VX])(?:I?[EÈ]ME|E)|(?<=^I)(?:ER|RE)|(?<=^II)(?:NDE?|DE))S?)?$/u;
/** VIE is life and IRE is wrath, unless what is counted follows, or another number: AU VIE SIÈCLE, DU VIE AU XE SIÈCLE. */
const ambiguous = /^(?:VIES?|IRES?)$/u;
const counted = /^[ \u00a0\u202f](?:SIÈCLES?|SIECLES?|RÉPUBLIQUE|REPUBLIQUE|ARRONDISSEMENT|CONGRÈS|ÉDITION|CENTENAIRE)(?!\p{L})/u;
const joined = /^(?:[-–/][IVX]|[ \u00a0\u202f](?:ET|AU)[ \u00a0\u202f](?:LE[ \u00a0\u202f])?[IVX]+E)/u;
const masculine = /(?<!\p{L})(?:DU|LES?|AUX?|DES)[ \u00a0\u202f]$/u;

const romanPart = (part: string, behind: string, isMasculine: boolean): string | undefined => {
  const match = roman.exec(part);
  if (!match) return undefined;
  if (ambiguous.test(part) && !counted.test(behind) && !(isMasculine && joined.test(behind))) return undefined;
  const { letters = '', ending = '' } = match.groups!;
  return letters + ending.toLowerCase();
};

/** A number of a king, volume or act comes next: XIV, IER. */
const regnal = /^[ \u00a0\u202f](?:(?:X{1,3}(?:IX|IV|V?I{0,3})|IX|IV|VI{0,3}|II{1,2}|I|IER)(?![\p{L}\p{N}'’]))/u;
const smallWord = /^(?:ET|OU|LES?|LA|DU|DES?|AUX?|EN|UNE?|À|PAR|SUR)$/u;
