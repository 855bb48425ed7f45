import { translatedCapitals } from './translated-capitals.js';
import { isPeople } from './demonyms.js';
import { ownsElision } from './elided-names.js';
import { englishTitles } from '../../en/english-titles.js';
import { frenchOnlyWords } from '../../fr/french-words.js';
import { isInitialPlace } from '../../fr/initial-place.js';
import { isOpener } from '../../fr/sentence-openers.js';
import { overlap, type Span } from '../../../text/spans.js';
import type { Terms } from '../terms/types.js';

/** A word of a French text that may be (part of) a name, or a whole English title or term. */
export interface ProperName extends Span {
  /** As written; a term as given. */
  readonly text: string;
  /** Whether it stands where any word has a capital: at the start of the text, of a sentence or of a quotation. */
  readonly isInitial: boolean;
}

/**
 * The words of a French text that may be names: capitalised, of at least two letters, and neither function words nor peoples nor words
 * that French capitalises though they name nobody and nowhere (Sénat, Monsieur).
 *
 *     Selon MM. Plamondon et Roux, Anne Roy part à Lyon.   →   Plamondon, Roux, Anne, Roy, Lyon
 *     Le Sénat vote ; « Il faut… »                 →   nothing
 *
 * An English title in quotation marks is one name ("The Valley of Rain"), and so is a term, whatever its case and wherever it stands.
 *
 * A first word counts only if a name follows (Anne Roy part) or if its form gives it away (LVMH, iPhone, McDonald, N’Diaye). A word that
 * opens sentences never does (Demain Roy part).
 */
export const properNames = (text: string, terms: Terms): ProperName[] => {
  const found: ProperName[] = [];
  let waiting: ProperName | undefined;
  for (const match of text.matchAll(word)) {
    const candidate = candidateOf(text, match, terms);
    if (candidate && waiting && isBetween.test(text.slice(waiting.end, match.index))) found.push(waiting);
    waiting = undefined;
    if (!candidate) continue;
    if (candidate.isInitial && !innerCapital.test(candidate.text) && !isAlone(text, candidate))
      waiting = order.test(candidate.text) ? undefined : candidate;
    else found.push(candidate);
  }
  return withWholes(found, wholesOf(text, terms));
};

/** A word that may be a name, with the letter before its apostrophe if that is part of it (N’Diaye). */
const candidateOf = (text: string, match: RegExpExecArray, terms: Terms): ProperName | undefined => {
  const name = match[1]!;
  const { index } = match;
  if (!hasCapital.test(name)) return undefined;
  const end = index + match[0].length;
  const lead = match[0].slice(0, match[0].length - name.length);
  if (lead.length === 2 && ownsElision(text, { lead, word: name, start: index }, terms))
    return { start: index, end, text: lead + name, isInitial: false };
  const isInitial = isInitialPlace(text, index);
  return isNoName(name, isInitial) ? undefined : { start: end - name.length, end, text: name, isInitial };
};

const isNoName = (word: string, isInitial: boolean): boolean =>
  word.length < 2 ||
  isTranslatedCapital(word) ||
  frenchOnlyWords.has(word.toLowerCase()) ||
  (isInitial && isOpener(word)) ||
  noNames.test(word) ||
  isPeople(word) ||
  isPeople(word.slice(word.lastIndexOf('-') + 1));

/** Names that keep all their words together: English titles, and the terms outside them. */
const wholesOf = (text: string, terms: Terms): ProperName[] => {
  const titles = englishTitles(text).map(({ start, end }): ProperName => ({
    start,
    end,
    text: text.slice(start, end).replace(/ (?=[;:!?])/gu, ''),
    isInitial: false,
  }));
  const found = terms.findIn(text).filter((term) => !titles.some((title) => overlap(term, title)));
  return [...titles, ...found.map(({ start, end, text: term }): ProperName => ({ start, end, text: term, isInitial: false }))];
};

const withWholes = (names: readonly ProperName[], wholes: readonly ProperName[]): ProperName[] => {
  const others = names.filter((name) => !wholes.some((whole) => overlap(name, whole)));
  return wholes.length === 0 ? others : [...others, ...wholes].sort((one, other) => one.start - other.start);
};

/**
 * The capital of a word in brackets in mid-sentence, or in quotation marks before a name, is its own: (Texas), (Anne et Paul), Anne
 * "Quentovic" Roy. Not "Scandaleux", a-t-il dit, which is a sentence.
 */
const isAlone = (text: string, { start, end }: Span): boolean =>
  (inBracket.test(text.slice(Math.max(0, start - 3), start)) && closesBracket.test(text.slice(end, end + 6))) ||
  (inMarks.test(text.slice(Math.max(0, start - 4), start)) && closesBeforeName.test(text.slice(end, end + 4)));

const inBracket = /[\p{L}\p{N},"»”] \($/u;
const closesBracket = /^(?:\)|(?:,| et| ou) \p{Lu})/u;
const inMarks = /[\p{L}\p{N},)] ["«“][ \u00a0\u202f]?$/u;
const closesBeforeName = /^[ \u00a0\u202f]?["»”] \p{Lu}/u;

/** Also in the plural: les Instituts. */
const isTranslatedCapital = (word: string): boolean =>
  translatedCapitals.has(word) || (word.endsWith('s') && translatedCapitals.has(word.slice(0, -1)));

// titles, articles and the like, Roman numerals and formulas; `order`: an imperative at the start (Regardez Lyon)
const noNames =
  /^(?:M(?:me|lle|gr|e|r)s?|MM|Messrs|Dre?s?|Pre?s?|Profs?|la|l[eo]s|une?|des?|en|du|au|aux|y|et|ou|à|ça|on|ils?|elles?|je|tu|nous|vous|the|of|and|[IVX]+(?:e|ᵉ|è|i?[eè]me)?|Ier|Iᵉʳ|IInde?|IIde?|(?:CO|NO|SO)[2₂]|H[2₂]O)$/iu;
const isBetween = /^[ \u00a0-]$/u;
const order = /\p{Ll}ez$/u;
const word = /(?<![\p{L}\p{N}])(?:(?:[dlnsjmct]|qu|jusqu|lorsqu|puisqu)['’])?(\p{L}[\p{L}\p{N}]*(?:[-’'](?=\p{L})[\p{L}\p{N}]+)*)/giu;
const hasCapital = /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}/u;
const innerCapital = /\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u;
