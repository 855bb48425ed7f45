/** Classes of UTF-16 code units, tested as numbers: scans over every mark of a text cannot afford a regex for each. */

/** White space: ASCII, no-break (U+00A0), the typographic spaces with the thin one (U+2009), narrow no-break (U+202F), line breaks. */
export const isWhiteCode = (code: number): boolean =>
  code === 0x20 ||
  code === 0xa0 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0x202f ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x3000;

/** A line break: \n, \r, U+2028 or U+2029. */
export const isBreakCode = (code: number): boolean => (code < 0x0e ? code === 0x0a || code === 0x0d : code === 0x2028 || code === 0x2029);

/** An ASCII digit. */
export const isDigitCode = (code: number): boolean => code >= 0x30 && code <= 0x39;

/**
 * A dash, or a character typed for one: - ‐ ‑ ‒ – — ― and the minus sign, into which some systems turn the dash of a dialogue (`− Oui`).
 * Only its neighbours tell a dash from the hyphen of `dit-il` or the minus of `-3 °C`.
 */
export const isDashCode = (code: number): boolean => code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;

/** Punctuation that English sets directly after a word or a closing mark: . , ; : ! ? … ) ] } */
export const isFinalCode = (code: number): boolean =>
  code === 0x2c ||
  code === 0x2e ||
  code === 0x3a ||
  code === 0x3b ||
  code === 0x21 ||
  code === 0x3f ||
  code === 0x2026 ||
  code === 0x29 ||
  code === 0x5d ||
  code === 0x7d;

/** A superscript digit: ⁰ ¹ ² … ⁹. */
export const isRaisedDigitCode = (code: number): boolean =>
  code === 0xb2 || code === 0xb3 || code === 0xb9 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079);

/** A letter or digit of any script, or half of a surrogate pair; not punctuation, a symbol, a space or NaN (outside the text). */
export const isWordCode = (code: number): boolean => {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigitCode(code);
  if (code < 0x2000) return (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) || code === 0xaa || code === 0xb5 || code === 0xba;
  return code >= 0x3040 || (code >= 0x2c00 && code < 0x2e00);
};

/** A lower-case letter at `at`: "é" yes; "É", "1", "«" no. */
export const isLowerAt = (text: string, at: number): boolean => {
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase() && letter === letter.toLowerCase();
};

/** An upper-case letter at `at`: "É" yes; "é", "1", "«" no. */
export const isUpperAt = (text: string, at: number): boolean => {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase() && letter === letter.toUpperCase();
};

/** The first half of a surrogate pair: a cut behind it would lose a character. */
export const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
