import { standsBeforeName } from '../../alignment/thresholds.js';
import type { Aligned, WordAttention } from '../../alignment/words.js';
import type { ProperName } from '../../languages/lexicon.js';
import type { Rendering } from '../../marian/types.js';
import { editRendering } from '../../alignment/edit-rendering.js';
import { holds } from '../../text/spans.js';

/**
 * Inserts a name that the model left out after the English of the word before it, with its preposition.
 *
 *     Le réseau social Arvenne dort.   The social network sleeps.   →   The social network Arvenne sleeps.
 *     Les jeux de Plamondon en mai.    The games in May.            →   The games of Plamondon in May.
 *     Le Plamondon dort.               He sleeps.                   →   unchanged: nothing shows where
 *
 * @param written - the name as it should appear in the English
 * @returns undefined if the word before it has no English
 */
export const putInName = (aligned: Aligned, name: ProperName, written = name.text): Rendering | undefined => {
  const { answer, rendering } = aligned;
  const attention = aligned.attention();
  const edit = attention && placeBehind(name, attention, answer.source, rendering.text);
  return edit && editRendering(rendering, [{ start: edit.at, end: edit.at, text: ` ${edit.preposition}${written}` }]);
};

/** A place in the English, and the preposition (with its space) to insert before the name; '' for none. */
interface Place {
  readonly at: number;
  readonly preposition: string;
}

const placeBehind = (name: ProperName, attention: WordAttention, french: string, english: string): Place | undefined => {
  const { source, target } = attention;
  // l'Arvenne is one word in the source, article or preposition included
  const own = source.findIndex((word) => holds(word, name.start));
  if (own < 0) return undefined;
  const elided = french.slice(source[own]!.start, name.start).toLowerCase();
  const isJoined = (at: number): boolean => at > 0 && french.slice(source[at - 1]!.end, source[at]!.start) === ' ';
  let [at, preposition] = [own, elided === '' ? undefined : prepositions.get(elided)];
  if (elided !== '' && preposition === undefined) return undefined;
  if (elided === '' && isJoined(at)) {
    preposition = prepositions.get(source[at - 1]!.text.toLowerCase());
    if (preposition !== undefined) at -= 1;
  }
  if (!isJoined(at)) return undefined;
  const before = source[at - 1]!.text;
  if (before.length < 4 || /^\d/u.test(before)) return undefined;
  const last = lastOf(at - 1, isJoined(at - 1) ? at - 2 : at - 1, attention, english);
  if (last === undefined) return undefined;
  const next = target[last + 1];
  const hasOwn =
    next !== undefined &&
    preposition === next.text &&
    english.slice(target[last]!.end, next.start) === ' ' &&
    attention.shares[last + 1]![at]! >= standsBeforeName;
  const { end } = hasOwn ? next : target[last]!;
  return { at: end, preposition: preposition === undefined || hasOwn ? '' : `${preposition} ` };
};

/** The last of the adjacent English words that stand for a word or its neighbour: 'network' for 'réseau social'. */
const lastOf = (word: number, neighbour: number, { source, target, shares }: WordAttention, english: string): number | undefined => {
  const stands = (at: number, from: number): boolean => (shares[at]?.[from] ?? 0) >= standsBeforeName;
  // articles and the like show no place
  const isNeighbour = (at: number): boolean => source[neighbour]!.text.length >= 4 && stands(at, neighbour);
  let last = target.findLastIndex((_, at) => stands(at, word));
  if (last < 0) return undefined;
  while (isNeighbour(last + 1) && english.slice(target[last]!.end, target[last + 1]!.start) === ' ') last += 1;
  return last;
};

const prepositions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    de: 'of',
    du: 'of',
    des: 'of',
    "d'": 'of',
    'd’': 'of',
    à: 'in',
    au: 'in',
    aux: 'in',
    en: 'in',
    dans: 'in',
    par: 'by',
    pour: 'for',
    avec: 'with',
    chez: 'at',
    sur: 'on',
    contre: 'against',
    vers: 'towards',
    sous: 'under',
  }),
);
