/**
 * Opaque spans are hidden behind characters that count through the document. What is remembered must not depend on where a segment stands,
 * so those of a segment are numbered anew, in the order of its source.
 *
 *     'Tapez \ue0a7\ue0a7 ou \ue0a8.'   is remembered as   'Tapez \ue000\ue000 ou \ue001.'
 */
export interface Renumbering {
  /** Puts the new characters into the segment, its English, or JSON with both. */
  readonly remembered: (text: string) => string;
  /** Puts the segment's own characters back. */
  readonly own: (text: string) => string;
}

/** @param source - the French segment, in which spans may be hidden */
export const renumberingOf = (source: string): Renumbering => {
  if (!hasHidden.test(source)) return asItIs;
  const own = [...new Set(source.match(hidden))];
  const anew = own.map((_, nth) => String.fromCharCode(first + nth));
  return { remembered: exchange(own, anew), own: exchange(anew, own) };
};

/** The runs that hide something in a segment, each once. */
export const hiddenRuns = (source: string): readonly string[] => [...new Set(source.match(runs))];

const exchange = (from: readonly string[], to: readonly string[]): ((text: string) => string) => {
  const pairs = new Map(from.map((character, nth) => [character, to[nth]!]));
  return (text) => text.replace(hidden, (character) => pairs.get(character) ?? character);
};

const same = (text: string): string => text;
const asItIs: Renumbering = { remembered: same, own: same };

const first = 0xe000;
const hasHidden = /[\ue000-\uf8ff]/u;
const hidden = /[\ue000-\uf8ff]/gu;
const runs = /([\ue000-\uf8ff])\1*/gu;
