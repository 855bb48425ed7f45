import { around, countedInWholes, hasSibling, isCountedBehind } from './counted-things.js';

/**
 * Whether the point of a number with exactly three digits behind it parts its thousands, as some papers print it. French writes decimals
 * with a comma, so it does if what is counted follows, or if another number of the text is grouped so beyond doubt.
 *
 *     45.300 habitants, 1.200 €, 2.000 emplois, 1.200,50 €     →   yes
 *     0.125, Python 3.100, la version 1.234, au cours de 1.085 dollar   →   no
 *
 * Never: a number that begins with 0, one behind a capitalised word or a reference (v, n°, art., version, §) unless what people count in
 * whole numbers follows, and one in a text about rates of exchange or coordinates.
 *
 * @param start - where the number begins; `end` is where it ends
 */
export const hasDottedThousands = (text: string, start: number, end: number): boolean => {
  if (!threeBehindPoint.test(text.slice(start, end)) || isReference(text, start)) return false;
  if (rates.test(around(text, start))) return false;
  const behind = text.slice(end, end + 32);
  if (countedInWholes.test(behind)) return true;
  if (isBehindCapital.test(text.slice(Math.max(0, start - 24), start))) return false;
  return isCountedBehind(behind) || hasSibling(text, start, sibling, isBeyondDoubt);
};

const threeBehindPoint = /^[1-9]\d{0,2}\.\d{3}$/u;

/** v1.234, version 1.234, n° 1.234, art. 1.234, § 1.234, p. 1.234, L.1.234 */
const isReference = (text: string, start: number): boolean =>
  /(?:[\p{L}\p{N}./_-]|(?<!\p{L})(?:versions?|v\.?|n[°o]|n°s|num[ée]ro|art\.|articles?|chapitres?|p\.|pages?|§)[\s\u00a0\u202f\u2009]?)$/iu.test(
    text.slice(Math.max(0, start - 12), start),
  );

/** Rates and coordinates have three decimals, and who writes them with a point means it. */
const rates = /(?<!\p{L})(?:cours|cotait|cote|parité|taux de change|contre|latitudes?|longitudes?|coordonnées|GPS)(?!\p{L})/iu;

const isBehindCapital = /(?<!^|[.!?:]\s?)\p{Lu}[\p{L}\p{N}'’-]*[\s\u00a0\u202f\u2009]$/u;

const sibling = /(?<![\p{L}\p{N}.,/])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.,]\d)/gu;

/** Two groups, or what is counted in wholes behind it. */
const isBeyondDoubt = (text: string, start: number, end: number): boolean =>
  end - start > 7 || countedInWholes.test(text.slice(end, end + 32));
