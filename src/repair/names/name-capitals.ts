import type { Aligned, Word } from '../../alignment/words.js';
import type { Rendering } from '../../marian/types.js';
import { englishOpeners } from '../../languages/en/english-openers.js';
import { isInitialPlace } from '../../languages/fr/initial-place.js';
import { editRendering, type Edit } from '../../alignment/edit-rendering.js';

/** An English word that gives a French one this much of its attention, and has its letters, is that word. */
const enough = 0.4;

/**
 * Gives a word its capital back that has one in mid-sentence in the source: English has no fewer of them than French.
 *
 *     le projet de Constitution   the draft constitution   →   the draft Constitution
 *     Constitution ou chaos ?     Constitution or chaos?   →   as it is: any first word has a capital
 *
 * @returns undefined where none is missing
 */
export const withCapitals = (aligned: Aligned): Rendering | undefined => {
  const { answer, rendering } = aligned;
  const attention = mayLackCapitals(answer.source, rendering.text) ? aligned.attention() : undefined;
  if (!attention) return undefined;
  const { source, target, shares } = attention;
  const edits = source.flatMap(({ text, start }, from): Edit[] => {
    if (!isCapital.test(text) || isInitialPlace(answer.source, start)) return [];
    const at = target.findIndex(
      (word, index) => word.text === text.toLowerCase() && shares[index]![from]! >= enough && isNoArticle(word, rendering.text),
    );
    return at < 0 ? [] : [{ start: target[at]!.start, end: target[at]!.end, text }];
  });
  return edits.length > 0 ? editRendering(rendering, edits) : undefined;
};

/** A small word of English has a capital in a name only: The Hague, but not the city. */
const isNoArticle = ({ text, end }: Word, english: string): boolean =>
  !englishOpeners.has(text) || /^ \p{Lu}/u.test(english.slice(end, end + 2));

const isCapital = /^\p{Lu}\p{Ll}{2,}$/u;

/** Most English lacks none: this is looked up before the attention is added up. */
const mayLackCapitals = (french: string, english: string): boolean =>
  (french.match(capitalised) ?? []).some((word) => !english.includes(word) && english.includes(word.toLowerCase()));

const capitalised = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}])/gu;
