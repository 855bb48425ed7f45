import { mask } from './masks/mask.js';
import { unmask } from './masks/unmask.js';

/**
 * English for text without words: numbers in English form, all else unchanged. The model is not asked.
 *
 *     1 234,5   →   1,234.5        3,2 %   →   3.2%        *** · https://www.example.fr/   →   as they are
 */
export const toEnglishVerbatim = (text: string): string => {
  const masked = mask(text);
  const { text: english, missing } = unmask(masked.text, masked);
  return missing.length === 0 ? english : text;
};
