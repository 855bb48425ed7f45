import type { Span } from '../../../text/spans.js';
import { isWhiteCode } from '../../../text/character-codes.js';

/** A sign in front of a number, up to the number: `−`, `> `, `p < `. */
export interface NumberSign extends Span {
  /** As English has it in front of the number: as written, with its space. */
  readonly english: string;
}

/**
 * The sign in front of a number that begins at a position: minus in all its characters, plus, ±, a comparison, "about", "times", and the
 * letter of a small formula with it. A spaced minus or plus is a sign only behind a bracket, a colon or a word that a number follows.
 *
 *     -5 °C, −250 €, (-20 %), –12 %, de - 3,5 %     →   the minus
 *     +2 %, ±0,5, > 10 %, ≤ 3, ~30, ×3, x3          →   the sign
 *     p < 0,05 ; n = 12                             →   'p < ', 'n = '
 *     moins 5 degrés                                →   'minus '
 *     au moins 5 degrés, 60-100, 2010–2014, F-16, Canal+ 2, – 12 élus   →   undefined
 */
export const signBefore = (text: string, at: number): NumberSign | undefined => {
  const last = isWhiteCode(text.charCodeAt(at - 1)) ? at - 2 : at - 1;
  // most numbers follow another word
  const isWord = text.charAt(last) === 's' && text.startsWith('moins', last - 4);
  if (last < 0 || (!isWord && !signs.includes(text.charAt(last)))) return undefined;
  const before = text.slice(Math.max(0, at - 24), at);
  if (isWord) return coldBefore(text, before, at);
  const found = glued.exec(before) ?? comparison.exec(before) ?? spaced.exec(before);
  if (!found) return undefined;
  const sign = found.groups!['sign']!;
  return { start: at - sign.length, end: at, english: sign };
};

/** Minus in words, which only degrees have: moins 5 degrés, moins 5 °C. */
const coldBefore = (text: string, before: string, at: number): NumberSign | undefined => {
  const word = /(?<!(?:\p{L}|(?<!\p{L})(?:au|du|le|ou)[ \u00a0\u202f]))moins[ \u00a0\u202f]$/iu.exec(before);
  const isCold = word && /^\d+(?:,\d+)?[ \u00a0\u202f]?(?:°|degrés?(?!\p{L}))/u.test(text.slice(at, at + 24));
  return isCold ? { start: at - word[0].length, end: at, english: 'minus ' } : undefined;
};

/** The minus signs: hyphen, minus, en dash, and the hyphens of fixed width. */
export const minusSigns = '-−–‐‑';

const signs = `${minusSigns}+±<>=≤≥⩽⩾≠≈≃~∼×x`;
const space = String.raw`[ \u00a0\u202f\u2009]`;

/** Touching the number, and no letter, digit or closing mark before it. */
const glued = /(?<![\p{L}\p{N}\p{Pd}−+°%‰€$£)\]"»”])(?<sign>\+\/[-−–]|[-−–‐‑+±~∼×x])$/u;

/** The letter of a formula; à, a and y are words, unless a sign follows. */
const letter = String.raw`(?<![\p{L}\p{N}'’._-])(?:[b-xzB-XZ\u03b1-\u03c9]|[aAyY](?=${space}?[=<>≤≥])|pH|[rR]²)${space}?`;
const comparison = new RegExp(String.raw`(?<sign>(?:${letter})?(?<![<>=/\\-])(?:<=|>=|=<|=>|->|[<>=≤≥⩽⩾≠≈≃~∼±×])${space}?)$`, 'u');

/** (- 3 %), : + 2, de - 3 à + 5 */
const spaced = new RegExp(
  String.raw`(?:[(\[]${space}?|[:;]${space}|(?<!\p{L})(?:de|à|d['’]|entre|et|ou|par|soit|est|était|sont|atteint|passe)${space})(?<sign>(?:\+\/[-−–]|[-−–+±])${space})$`,
  'u',
);
