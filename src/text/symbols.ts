/**
 * Whether the digits that begin at `at`, after a letter, belong to a unit or a formula and are not a number of their own: a translation may
 * have them (25 m2, CO2) or not (25 square metres, carbon dioxide). Source of the symbols: ours.
 *
 *     25 m2, 3 km3, du CO2   →   yes        A2, F-16, MI6, CM2   →   no
 */
export const isPartOfSymbol = (text: string, at: number): boolean =>
  symbolBefore.test(text.slice(Math.max(0, at - 4), at)) && ownDigits.test(text.slice(at, at + 2));

const symbolBefore = /(?<![\p{L}\p{N}])(?:[kcdhm]?m|CO|NO|SO|H)$/u;
const ownDigits = /^[23](?!\d)/u;

/**
 * The digits that a translation may have, as tokenizers write them, though the text does not have them as numbers: those of units and
 * formulas, superscripts, subscripts and fractions.
 *
 *     25 m², du CO₂, la note¹   →   2, 2, 1        la moitié, ½   →   1, 2        MI6, 10³   →   nothing
 */
export const symbolDigits = (text: string): string[] =>
  Array.from(text.matchAll(digitRun), ({ 0: run, index }) =>
    asciiDigit.test(run.charAt(0)) ? (isPartOfSymbol(text, index) ? [run] : []) : (run.normalize('NFKC').match(/\d+/gu) ?? []),
  ).flat();

const asciiDigit = /\d/u;
/** Digits after a letter, and characters that a tokenizer turns into digits, unless they belong to a number (10³). */
const digitRun = /(?<=\p{L})\d+|(?<![\d\p{No}])\p{No}+/gu;
