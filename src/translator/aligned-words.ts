import { type WordPair, wordPairs } from '../alignment/word-pairs.js';
import type { Tools } from '../repair/types.js';
import { toSentenceCase } from '../units/capitals.js';
import type { Unit } from '../units/units.js';

export type { WordPair };

/**
 * Which words of a unit's French and of its finished English belong together. The model reads the English once more: what was repaired
 * has no alignment of its own.
 *
 * @returns spans of the French segment and of the English; empty where the unit is too long for the model, or no model can align it
 */
export const alignedWords = async (
  { source, isInCapitals }: Unit,
  english: string,
  { align, lexicon }: Tools,
): Promise<readonly WordPair[]> => {
  if (!align) return [];
  if (!isInCapitals) return wordPairs(source, english, align);
  // a model knows few words in capitals; the letters stay where they are
  const [small, smallEnglish] = [toSentenceCase(source, lexicon), english.toLowerCase()];
  const isSameLength = small.length === source.length && smallEnglish.length === english.length;
  return isSameLength ? wordPairs(small, smallEnglish, align) : wordPairs(source, english, align);
};
