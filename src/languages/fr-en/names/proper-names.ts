import { translatedCapitals } from './translated-capitals.js';
import { isPeople } from './demonyms.js';
import { englishTitles } from '../../en/english-titles.js';
import { frenchOnlyWords } from '../../fr/french-words.js';
import { isInitialPlace } from '../../fr/initial-place.js';
import { overlap, type Span } from '../../../text/spans.js';
import type { Terms } from './terms.js';

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
 * A first word counts only if a name follows (Anne Roy part) or if its form gives it away (LVMH, iPhone, McDonald).
 */
export const properNames = (text: string, terms: Terms): ProperName[] => {
  const found: ProperName[] = [];
  let waiting: ProperName | undefined;
  for (const match of text.matchAll(word)) {
    const name = match[1]!;
    const isName =
      hasCapital.test(name) &&
      name.length > 1 &&
      !isTranslatedCapital(name) &&
      !frenchOnlyWords.has(name.toLowerCase()) &&
      !noNames.test(name) &&
      !isPeople(name) &&
      !isPeople(name.slice(name.lastIndexOf('-') + 1));
    if (!isName) {
      waiting = undefined;
      continue;
    }
    const start = match.index + match[0].length - name.length;
    const candidate: ProperName = {
      start,
      end: start + name.length,
      text: name,
      isInitial: isInitialPlace(text, match.index),
    };
    if (waiting && isBetween.test(text.slice(waiting.end, match.index))) found.push(waiting);
    waiting = undefined;
    if (candidate.isInitial && !innerCapital.test(name) && !isAlone(text, candidate)) waiting = order.test(name) ? undefined : candidate;
    else found.push(candidate);
  }
  return withWholes(found, wholesOf(text, terms));
};

/** Names that keep all their words together: English titles, and the terms outside them. */
const wholesOf = (text: string, terms: Terms): ProperName[] => {
  const titles = englishTitles(text).map(({ start, end }): ProperName => ({
    start,
    end,
    text: text.slice(start, end).replace(/ (?=[;:!?])/gu, ''),
    isInitial: false,
  }));
  const found = terms.findIn(text).filter((term) => !titles.some((title) => overlap(term, title)));
  return [...titles, ...found.map((term): ProperName => ({ ...term, isInitial: false }))];
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
