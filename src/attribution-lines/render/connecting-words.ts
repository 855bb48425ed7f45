import { agencies } from '../tables/agencies.js';
import { placesWithLe } from '../tables/roles.js';
import { anyOf, lineSpace, phraseKey } from '../../text/phrase-pattern.js';
import { labelEnd } from './known-words.js';
import { englishTables, inEnglish } from './english-tables.js';

/** What stands around a connecting word: that decides whether it is one, or part of a name. */
export interface Surroundings {
  /** The line in front of the word and behind it. */
  readonly before: string;
  readonly behind: string;
  readonly inCapitals: boolean;
  /** The line began with "Par", or a role stood in it: "X, correspondant à". */
  readonly isByline: boolean;
}

/**
 * The English of "et", "avec", "à" … between names; undefined where they are part of a name.
 *
 *     Par X et Y · X (avec AFP) · envoyé spécial à Kaboul · X, à Paris   →   and, with, in, in
 *     Institut Droit et Santé · Agence pour Paris                        →   undefined
 */
export const connect = (word: string, around: Surroundings): string | undefined => {
  const before = around.before.trimEnd();
  const behind = around.behind.trimStart();
  if (word !== word.toLowerCase() && !around.inCapitals && before !== '') return undefined;
  if (!isConnecting(phraseKey(word), before, behind, around)) return undefined;
  const english = inEnglish(englishTables.connecting, word, around.inCapitals);
  const needsArticle = english.toLowerCase() === 'in' && phraseKey(word) === 'au' && placesWithLe.some((name) => behind.startsWith(name));
  return needsArticle ? `${english} Le` : english;
};

const isConnecting = (key: string, before: string, behind: string, { isByline }: Surroundings): boolean => {
  switch (key) {
    case 'et':
    case 'pour':
      return isByline || isBetweenSigned(before, behind);
    case 'avec':
    case 'avec l’':
      return isByline || before === '' || /[,(]$/u.test(before) || isBetweenSigned(before, behind) || /^(?:no|agences)/u.test(behind);
    case 'par':
      return /[\d,|]$/u.test(before) || labelEnd.test(before);
    default:
      return isByline || /[,(]$/u.test(before);
  }
};

/** Beside an agency, or between people: names of two words on both sides. */
const isBetweenSigned = (before: string, behind: string): boolean =>
  agencyLast.test(before) || agencyFirst.test(behind) || (personLast.test(before) && personFirst.test(behind));

const agency = `(?:${anyOf(agencies)})`;
const agencyLast = new RegExp(String.raw`(?<![\p{L}\p{N}])${agency}$`, 'u');
const agencyFirst = new RegExp(String.raw`^${agency}(?![\p{L}\p{N}])`, 'u');
const person = String.raw`\p{Lu}[\p{L}.'’-]*${lineSpace}+(?:d['’]|de${lineSpace}+)?\p{Lu}[\p{L}'’-]+`;
const personLast = new RegExp(String.raw`(?:^|[:,©/(]${lineSpace}*)${person}$`, 'u');
const personFirst = new RegExp(`^${person}${lineSpace}*(?:$|[,/|)–—-])`, 'u');
