import type { EnglishNumbers } from '../../languages/en/english-numerals.js';
import type { Numeral } from '../../languages/fr/french-numerals.js';
import { sliceOf } from '../../text/spans.js';
import type { Fault } from '../types.js';

/**
 * Grouped numbers that the English has with a point, which an English reader takes for a decimal point.
 *
 *     45.300 habitants   45.300 inhabitants   →   45.300        45,300, 45 300   →   nothing
 *
 * @param numbers - those of the English
 */
export const misreadGroups = (french: string, english: string, numerals: readonly Numeral[], numbers: EnglishNumbers): Fault[] => {
  const grouped = numerals.filter(({ isGrouped, value }) => isGrouped && !value.includes('.'));
  if (grouped.length === 0 || !pointed.test(english)) return [];
  return grouped.flatMap((numeral) =>
    numbers.digits(numeral.value).some((span) => sliceOf(english, span).includes('.'))
      ? [{ values: { fault: 'groups', number: sliceOf(french, numeral) } }]
      : [],
  );
};

const pointed = /\d\.\d{3}/u;
