import { attributionLabels, type AttributionLabel } from '../tables/labels.js';
import { anyOf, lineSpace } from '../../text/phrase-pattern.js';
import { agencySource, fullNameSource, isCreditText, wordEnd } from './name-patterns.js';

/**
 * Whether a line is a label and what belongs to it.
 *
 *     Photo : Jean Dupont / AFP · Source : Insee · Lire aussi : Que faire ? · © AFP · Photo d’archives   →   yes
 *     Photo : le pont, hier · Source de conflits, l’eau manque. · Photo de famille au sommet             →   no
 */
export const isLabelled = (line: string): boolean => title.test(line) || isFree(line) || isCredit(line);

/** Whether a text is a label of pictures or a © with names, agencies or owners: what ends a caption. */
export const isCredit = (bracketed: string): boolean => {
  const text = /^\([^()]*\)$/u.test(bracketed) ? bracketed.slice(1, -1).trim() : bracketed;
  const withoutLabels = restOf(credit, text) ?? restOf(sign, text);
  if (withoutLabels !== undefined) return isCreditText(withoutLabels.replace(/\.$/u, ''));
  return bare.test(text);
};

const isFree = (line: string): boolean => {
  const rest = restOf(free, line);
  return rest !== undefined && /[\p{L}\p{N}]/u.test(rest) && !/[!?]$|[.…»][ \u00a0\u202f]+\p{Lu}\p{Ll}+[ \u00a0\u202f]+\p{Ll}/u.test(rest);
};

const restOf = (pattern: RegExp, line: string): string | undefined => {
  const found = pattern.exec(line);
  return found ? line.slice(found[0].length).trim() : undefined;
};

const french = (...kinds: readonly AttributionLabel['rest'][]): string[] =>
  attributionLabels.filter(({ rest }) => kinds.includes(rest)).map((label) => label.french);
const bareOf = (kind: AttributionLabel['rest']): string[] =>
  attributionLabels.filter(({ rest, isBare }) => rest === kind && isBare).map((label) => label.french);

const colon = `${lineSpace}*:(?!//)${lineSpace}*`;
const title = new RegExp(`^(?:(?:${anyOf(bareOf('title'))})(?:${colon}|${lineSpace}+\\S|$)|(?:${anyOf(french('title'))})${colon})`, 'u');
const free = new RegExp(
  `^(?:(?:${anyOf(french('free'))})${colon}|(?:[Tt]emps|[Dd]urée)${lineSpace}+de${lineSpace}+lecture${lineSpace}+(?=\\d))`,
  'u',
);
const credit = new RegExp(
  `^(?:${anyOf(french('names'))}|[Cc]rédits?|CR[ÉE]DITS?)(?:${lineSpace}+(?:par|PAR)${wordEnd}${lineSpace}*|${lineSpace}*[:/]${lineSpace}*|${lineSpace}*(?=©))(?:©${lineSpace}*)?`,
  'u',
);
const sign = new RegExp(`^(?:©|\\([cC]\\)|[Cc]opyright${wordEnd})${lineSpace}*(?::${lineSpace}*)?`, 'u');
/** "Photo AFP", "Photo Jean Dupont / AFP", "Photo d’archives": without a colon a name needs two words, or the line a fixed end. */
const bare = new RegExp(
  String.raw`^(?:(?:[Pp]hotos?|PHOTOS?)${lineSpace}+(?:${fullNameSource}(?:${lineSpace}*[/,-]${lineSpace}*(?:${fullNameSource}|${agencySource}))*\.?$)|(?:${anyOf(bareOf('names'))}|[Ss]ource|[Cc]rédits?)${lineSpace}+(?:©${lineSpace}*)?${agencySource}.{0,60}$|(?:${anyOf(['photo d’archives', 'photos d’archives', 'photo d’illustration', 'image d’illustration', 'capture d’écran'])})\.?$)`,
  'u',
);
