import type { OpaqueKind } from './types.js';

const powers = '[⁰¹²³⁴-⁹ⁿ⁺⁻₀-₉′]{0,4}';
/** A number, a variable with its factor and power, a function of one, or symbols of elements: 2,5 · 3x² · mc² · f(x) · H₂O */
const term = String.raw`(?:\d{1,6}(?:[.,]\d{1,6})?(?![\p{L}\p{N}])|\d{0,4}(?:[a-zA-Z\u0391-\u03c9]{1,2}|(?:\p{Lu}\p{Ll}?[₀-₉]{0,3}){1,4})${powers}(?:\([a-z]\))?)`;
const sum = String.raw`${term}(?:[ \u00a0]?[-+−–×·*/÷^±][ \u00a0]?${term}){0,8}`;
const equals = String.raw`[ \u00a0]?[=≠≈→⇌⇒][ \u00a0]?`;

/**
 * Patterns of equations and reactions: letters that stand for quantities or elements are no words.
 *
 *     a² + b² = c²   E = mc²   P = U × I   f(x) = 2x + 1   2 H₂ + O₂ → 2 H₂O
 *     n = 12   2 + 2 = 4   x > 3   A => B   1 € = 1,10 $   le oui = le non   →   none of these: numbers, or words
 */
export const formulas: OpaqueKind = {
  sign: '[=≠≈→⇌⇒]',
  patterns: [
    String.raw`(?<![\p{L}\p{N}'’.,_=<>/+-]|[\p{N}\p{L}][ \u00a0]?[-+−–×·*/÷^=])(?!\p{L}[ \u00a0]?=[ \u00a0]?\d+(?:[.,]\d+)?(?![ \u00a0]?[-+−–×·*/÷^=]|[\p{L}\p{N}]))(?![\d .,+−–×*/÷=\u00a0-]+(?:[^\d .,+−–×*/÷=\u00a0-]|$))${sum}(?:${equals}${sum}){1,4}(?![\p{L}\p{N}'’(=<>])`,
  ],
};
