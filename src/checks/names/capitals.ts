import { isSameWord } from '../../alignment/thresholds.js';
import type { Aligned, Word } from '../../alignment/words.js';
import { englishOpeners } from '../../languages/en/english-openers.js';
import { isInitialPlace } from '../../languages/fr/initial-place.js';
import type { Span } from '../../text/spans.js';

/** A word that has lost its capital. */
export interface LostCapital {
  /** As in the source. */
  readonly word: string;
  readonly source: Span;
  readonly target: Span;
}

/**
 * Finds lower-case English words that are capitalised mid-sentence in the source: English capitalises no fewer words than French.
 *
 *     le projet de Constitution   the draft constitution   →   constitution
 *     Constitution ou chaos ?     Constitution or chaos?   →   nothing: any first word has a capital
 */
export const lostCapitals = (aligned: Aligned): LostCapital[] => {
  const { answer, rendering } = aligned;
  const attention = mayLackCapitals(answer.source, rendering.text) ? aligned.attention() : undefined;
  if (!attention) return [];
  const { source, target, shares } = attention;
  return source.flatMap(({ text, start, end }, from): LostCapital[] => {
    if (!isCapital.test(text) || isInitialPlace(answer.source, start)) return [];
    const word = target.find(
      (each, index) => each.text === text.toLowerCase() && shares[index]![from]! >= isSameWord && isNoArticle(each, rendering.text),
    );
    return word ? [{ word: text, source: { start, end }, target: { start: word.start, end: word.end } }] : [];
  });
};

/** An English function word is capitalised only in a name: The Hague, but not the city. */
const isNoArticle = ({ text, end }: Word, english: string): boolean =>
  !englishOpeners.has(text) || /^ \p{Lu}/u.test(english.slice(end, end + 2));

const isCapital = /^\p{Lu}\p{Ll}{2,}$/u;

/** Most English has lost no capital: this quick test saves adding up the attention. */
const mayLackCapitals = (french: string, english: string): boolean =>
  (french.match(capitalised) ?? []).some((word) => !english.includes(word) && english.includes(word.toLowerCase()));

const capitalised = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}])/gu;
