import { type WordPair, wordPairs } from '../alignment/word-pairs.js';
import type { Tools } from '../repair/types.js';
import { toSentenceCase } from '../units/capitals.js';
import type { Unit } from '../units/units.js';

export type { WordPair };

/**
 * Aligns the words of a unit's French and its finished English. The model reads the English once more: repaired text has no alignment of
 * its own.
 *
 * @returns spans of the French segment and of the English; empty if the unit is too long for the model, or no model can align it
 */
export const alignedWords = async (
  { source, isInCapitals }: Unit,
  english: string,
  { align, lexicon }: Tools,
): Promise<readonly WordPair[]> => {
  if (!align) return [];
  if (!isInCapitals) return wordPairs(source, english, align);
  // models know few words in capitals; changing case must not move any letter
  const [small, smallEnglish] = [toSentenceCase(source, lexicon), english.toLowerCase()];
  const isSameLength = small.length === source.length && smallEnglish.length === english.length;
  return isSameLength ? wordPairs(small, smallEnglish, align) : wordPairs(source, english, align);
};
