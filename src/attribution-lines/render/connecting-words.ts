import { isLowerAt } from '../../text/character-codes.js';
import { phraseKey } from '../../text/phrase-pattern.js';
import { agency } from '../grammar/agencies.js';
import { labelAtEnd } from '../grammar/labels.js';
import { name, person } from '../grammar/names.js';
import { collective, owner } from '../grammar/roles.js';
import { maybeSpaces } from '../grammar/words.js';
import { placesWithLe } from '../tables/connectors.js';
import { englishTables, inEnglish } from './english-tables.js';
import { caseOfWord, type LetterCase } from './letter-case.js';

/** The context of a word, which decides whether it is translated or part of a name. */
export interface Surroundings {
  /** The line before and after the word. */
  readonly before: string;
  readonly behind: string;
  /** The case of the whole line. */
  readonly letters: LetterCase;
  /** The line began with "Par", or a role came earlier in it: "X, correspondant à". */
  readonly isByline: boolean;
  /** A date or time comes right before: "Publié hier par X". */
  readonly isBehindDate: boolean;
  /** A translated word comes right before: "with l’AFP". */
  readonly isBehindEnglish: boolean;
}

/**
 * The English of "et", "avec", "à" … between names; undefined if they are part of a name.
 *
 *     Par X et Y · X (avec AFP) · envoyé spécial à Kaboul · X, à Paris   →   and, with, in, in
 *     Institut Droit et Santé · Agence pour Paris                        →   undefined
 */
export const connect = (word: string, around: Surroundings): string | undefined => {
  const before = around.before.trimEnd();
  const behind = around.behind.trimStart();
  const letters = caseOfConnecting(word, around.letters);
  // with a capital ("Et", "Au") it begins a name, unless it begins the line or a bracket
  if (!isLowerAt(word, 0) && letters === 'mixed' && before !== '' && !before.endsWith('(')) return undefined;
  if (!isConnecting(phraseKey(word), { ...around, before, behind })) return undefined;
  const english = inEnglish(englishTables.connecting, word, letters);
  const needsArticle = english.toLowerCase() === 'in' && phraseKey(word) === 'au' && hasArticleLe(behind);
  return needsArticle ? `${english} ${letters === 'capitals' ? 'LE' : 'Le'}` : english;
};

/** A single letter, "À" or "A", takes the case of its line. */
export const caseOfConnecting = (word: string, ofLine: LetterCase): LetterCase => (/^\p{Lu}$/u.test(word) ? ofLine : caseOfWord(word));

const hasArticleLe = (place: string): boolean =>
  placesWithLe.some((name) => place.startsWith(name) || place.startsWith(name.toUpperCase()));

const isConnecting = (key: string, around: Surroundings): boolean => {
  const { before, behind, isByline, isBehindDate } = around;
  switch (key) {
    case 'et':
      return (isByline && !isBehindUnknown(around)) || isBetweenSigned(before, behind);
    case 'pour':
      return (
        (isByline && !isBehindUnknown(around)) || isBetweenSigned(before, behind) || (personLast.test(before) && outletOnly.test(behind))
      );
    case 'avec':
      return isByline || before === '' || /[,(]$/u.test(before) || isBetweenSigned(before, behind) || someoneFirst.test(behind);
    case 'par':
      return before === '' || isBehindDate || /[\d,(|/–—·•]$/u.test(before) || labelAtEnd.test(before);
    default:
      return (isByline && !isBehindUnknown(around)) || /[,(]$/u.test(before);
  }
};

/** "paysagiste à Lyon": right behind a word that stays French, half of a phrase in English would be worse than none. */
const isBehindUnknown = ({ before, isBehindEnglish }: Surroundings): boolean =>
  !isBehindEnglish && lowerLast.test(before) && !agencyLast.test(before.trimEnd());

const lowerLast = /(?:^|[\s(,])\p{Ll}[\p{Ll}\p{M}'’-]*\s*$/u;

/** Next to an agency, or between people: two-word names on both sides. */
const isBetweenSigned = (before: string, behind: string): boolean =>
  agencyLast.test(before) || agencyFirst.test(behind) || (personLast.test(before) && personFirst.test(behind));

const someoneFirst = new RegExp(`^(?:${owner}|${collective})`, 'u');
const agencyLast = new RegExp(String.raw`(?<![\p{L}\p{N}])${agency}$`, 'u');
const agencyFirst = new RegExp(String.raw`^(?:[lL]['’](?:agence|AGENCE)\s|(?:[lL]['’])?${agency})`, 'u');
const inBrackets = String.raw`(?:${maybeSpaces}\([^()]{0,40}\))?`;
const personLast = new RegExp(String.raw`(?:^|[:,©/(|·]${maybeSpaces}|(?:et|avec)${maybeSpaces})${person}${inBrackets}$`, 'u');
/** "Karim Belhadj pour Saisons" */
const outletOnly = new RegExp(String.raw`^${name}${maybeSpaces}(?:$|[,/|()·–—-])`, 'u');
const personFirst = new RegExp(String.raw`^${person}${maybeSpaces}(?:$|[,/|()·–—-]|(?:et|avec|pour)${maybeSpaces})`, 'u');
