import { hasSibling, indivisibleBehind, isCountedBehind } from './counted-things.js';

/**
 * Whether the comma of a number with exactly three digits behind it parts its thousands, as translations from English and some foreign
 * papers print it. In French it is a decimal comma, so it parts them only beyond doubt: if the three digits are zeros and something is
 * counted, if what has no parts is counted, or if another number of the text is such a one.
 *
 *     60,000 personnes, 10,000 roupies, 13,435 cas     →   yes
 *     1,899 euro le litre, 8,733 kilomètres, 2,145 personnes par foyer, 0,125     →   no
 *
 * @param start - where the number begins; `end` is where it ends
 */
export const hasCommaThousands = (text: string, start: number, end: number): boolean => {
  if (!threeBehindComma.test(text.slice(start, end))) return false;
  return isBeyondDoubt(text, start, end) || (isCountedBehind(text.slice(end, end + 32)) && hasSibling(text, start, sibling, isBeyondDoubt));
};

const isBeyondDoubt = (text: string, start: number, end: number): boolean => {
  const behind = text.slice(end, end + 48);
  return indivisibleBehind.test(behind) || (text.slice(end - 4, end) === ',000' && isCountedBehind(behind));
};

const threeBehindComma = /^[1-9]\d{0,2},\d{3}$/u;
const sibling = /(?<![\p{L}\p{N}.,/])[1-9]\d{0,2},\d{3}(?![\d.,]\d)/gu;
