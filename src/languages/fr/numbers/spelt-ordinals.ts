import type { Numeral } from '../french-numerals.js';

/** French in other words: what replaces the text from a number's start to `end`. */
export interface InFrenchWords {
  readonly end: number;
  readonly text: string;
}

/**
 * Ordinals that French may also spell, and that the model knows only so; the first of a name loses its ending, which English does not have.
 *
 *     la IIe Guerre mondiale, la 1re guerre mondiale   →   la Deuxième Guerre mondiale, la Première Guerre mondiale
 *     François Ier                                     →   François I
 *     la IIe République, le Ier siècle                 →   undefined
 */
export const inFrenchWords = (text: string, { start, end, kind, value, isOrdinal }: Numeral): InFrenchWords | undefined => {
  if (kind !== 'roman' && kind !== 'ordinal') return undefined;
  if (!isOrdinal) return end - start > 1 && value === '1' ? { end, text: 'I' } : undefined;
  if (value !== '1' && value !== '2') return undefined;
  const war = worldWar.exec(text.slice(end, end + 20));
  return war ? { end: end + war[0].length, text: `${value === '1' ? 'Première' : 'Deuxième'} Guerre mondiale` } : undefined;
};

const worldWar = /^[ \u00a0\u202f]guerre[ \u00a0\u202f]mondiale(?!\p{L})/iu;
