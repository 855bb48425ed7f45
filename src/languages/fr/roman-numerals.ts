import type { Span } from '../../text/spans.js';

/** A number in Roman numerals; `value` is in digits. */
export interface RomanNumeral extends Span {
  readonly value: string;
  /** Whether it is an ordinal (XXe); otherwise it follows a name (Louis XIV, François Ier). */
  readonly isOrdinal: boolean;
}

/**
 * The Roman numeral that begins at a position, with the letters of its ending. Only numerals up to 49 are read, and only if unambiguous:
 * with an ordinal ending (or beside one that has it), or after a name. The caller makes sure that no letter or digit comes right before it.
 *
 *     XXe siècle, XIXᵉ, IIème République, François Ier   →   20, 19, 2, 1
 *     Louis XIV, Jean-Paul II                             →   14, 2
 *     les XIX et XXe siècles, XIX-XXe siècles             →   19, an ordinal, and 20
 *     Jean V. Roy, la vitamine C, CD, le XV de France     →   undefined
 */
export const romanNumeralAt = (text: string, at: number): RomanNumeral | undefined => {
  numeral.lastIndex = at;
  const match = numeral.exec(text);
  if (!match) return undefined;
  const [{ length }, letters = '', ending] = match;
  const end = at + length;
  const value = valueOf(letters);
  const isName = (ending === undefined || value === 1) && isBehindName(text, at, end);
  if (ending === undefined && !isName && !isBesideOrdinal(text, end)) return undefined;
  return { start: at, end, value: String(value), isOrdinal: !isName };
};

/** Whether a numeral shares the ending of the next one: les XIX et XXe siècles, XIX-XXe. */
const isBesideOrdinal = (text: string, end: number): boolean => besideOrdinal.test(text.slice(end, end + 24));

const besideOrdinal =
  /^(?:[-–/]|,?[ \u00a0\u202f](?:(?:et|ou|à|au)[ \u00a0\u202f](?:le[ \u00a0\u202f])?)?)(?=[IVX])(?:XL|X{0,3})(?:IX|IV|V?I{0,3})(?:i?[eè]me|e|è|ᵉ)s?(?!\p{L})/u;

/** Whether a text may have Roman ordinals: a quick test, for the many texts that have no number at all. */
export const mayHaveRomanOrdinal = (text: string): boolean => withEnding.test(text);

const withEnding = /[IVX]L?(?:i?[eè]me|e|è|ᵉ|er|ʳᵉ|re|nde?|de?|ᵈ)s?(?!\p{L})/u;

/** Whether a numeral can begin with this UTF-16 code unit: I, V or X. */
export const beginsRoman = (code: number): boolean => code === 0x49 || code === 0x56 || code === 0x58;

const endings = [
  String.raw`(?<=[IVXL]{2}|[VX])(?:i?[eè]me|e|è|ᵉ)s?`,
  // Ver is a worm, and Ire with no name after it is wrath
  String.raw`(?<=(?<![IVX])I)(?:er|ᵉʳ|ʳᵉ|re(?=[ \u00a0\u202f]\p{Lu}))`,
  String.raw`(?<=(?<![IVX])II)(?:nde?|de?|ᵈᵉ?)`,
];
const numeral = new RegExp(String.raw`(?=[IVX])((?:XL|X{0,3})(?:IX|IV|V?I{0,3}))(${endings.join('|')})?(?![\p{L}\p{N}])`, 'uy');

/** Whether a numeral follows a name. A single letter with a point is an initial: Jean V. Roy. */
const isBehindName = (text: string, at: number, end: number): boolean =>
  name.test(text.slice(Math.max(0, at - 24), at)) && !(end - at === 1 && /^\.[\s\u00a0\u202f]?\p{Lu}/u.test(text.slice(end, end + 3)));

const name =
  /(?<!\p{L})(?!(?:M[mg][er]|Mlle|Mmes|Dr|Pr|Me|Le|La|Les|Un|Une|Du|Des|De|En|Au|Et|Ou)[\s\u00a0\u202f])\p{Lu}\p{L}*\p{Ll}[\s\u00a0\u202f]$/u;

const letterValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** XIX → 19: a letter before a greater one is subtracted. */
const valueOf = (letters: string): number =>
  [...letters].reduce((sum, letter, at) => {
    const value = letterValues[letter]!;
    return sum + (value < (letterValues[letters.charAt(at + 1)] ?? 0) ? -value : value);
  }, 0);

/** A whole number from 1 to 49 in Roman numerals: 19 → XIX. */
export const romanOf = (value: number): string => tensOf[Math.floor(value / 10)]! + unitsOf[value % 10]!;

const tensOf: readonly string[] = ['', 'X', 'XX', 'XXX', 'XL'];
const unitsOf: readonly string[] = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
