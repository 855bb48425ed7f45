/**
 * Writes units and formulas as the source does: the tokenizer turns small digits into plain ones.
 *
 *     CO₂ sur 25 m²   25 m2 of CO2   →   25 m² of CO₂        Le CO2   The CO2   →   unchanged
 *
 * @param source - the French text as it was written
 */
export const withRaisedDigits = (english: string, source: string): string => {
  if (!hasRaised.test(source)) return english;
  let text = english;
  for (const [word] of source.matchAll(raisedWord)) {
    const plain = word.normalize('NFKC');
    const at = placeOf(plain, text);
    if (at >= 0) text = text.slice(0, at) + word + text.slice(at + plain.length);
  }
  return text;
};

const hasRaised = /[²³¹⁰⁴-⁹₀-₉]/u;
/** Letters with small digits in or behind them; 10³ is a number, which is masked. */
const raisedWord = /(?<![\p{L}\p{N}])\p{L}{1,12}[²³¹⁰⁴-⁹₀-₉](?:[\p{L}²³¹⁰⁴-⁹₀-₉]{0,12})/gu;

/** The first place where the plain form is a word of its own, or has only digits before it (25m2); -1 if there is none. */
const placeOf = (plain: string, text: string): number => {
  for (let at = text.indexOf(plain); at >= 0; at = text.indexOf(plain, at + 1))
    if (!/\p{L}/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + plain.length))) return at;
  return -1;
};
