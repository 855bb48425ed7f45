/**
 * Writes units and formulas as the source does: the tokenizer turns small digits into plain ones.
 *
 *     CO₂ sur 25 m²   25 m2 of CO2   →   25 m² of CO₂        Le CO2   The CO2   →   unchanged
 *
 * @param source - the French text as it was written
 */
export const withRaisedDigits = (english: string, source: string): string => {
  if (!hasRaised.test(source)) return english;
  const written = new Map(Array.from(source.matchAll(raisedWord), ([word]) => [word.normalize('NFKC'), word]));
  return written.size === 0 ? english : english.replace(plainWord, (word) => written.get(word) ?? word);
};

const hasRaised = /[²³¹⁰⁴-⁹₀-₉]/u;
/** Letters with small digits in or behind them; 10³ is a number, which is masked. */
const raisedWord = /(?<![\p{L}\p{N}])\p{L}{1,12}[²³¹⁰⁴-⁹₀-₉][\p{L}²³¹⁰⁴-⁹₀-₉]{0,12}/gu;
/** Only digits may stand before it: 25m2. */
const plainWord = /(?<!\p{L})\p{L}{1,12}\d[\p{L}\d]{0,24}(?![\p{L}\p{N}])/gu;
