import type { Span } from '../spans.js';

/**
 * Signs that stand by themselves between words. The embedded model does not copy them every time: of six sentences of ours each, `^`, `!=`,
 * `}`, `§` and `™` came back in none, `<-` and `$` in one, `%` in three, `=>` in five; and what its vocabulary lacks has to be asked for
 * twice. A sign beside a number belongs to a formula or a sum.
 *
 *     Le bouton => ouvre, le signe "<", A & B   →   =>, <, &
 *     3 < 5, 5 %, + 3, et/ou, – oui –, « non », (…)         →   nothing
 */
export const loneSymbols = (text: string): Span[] =>
  hasSign.test(text) ? Array.from(text.matchAll(lone), ({ 0: sign, index }) => ({ start: index, end: index + sign.length })) : [];

const signs = String.raw`\p{S}\\@*#&/_{}[\]§¶†‡•%·‰※`;
const hasSign = new RegExp(String.raw`[${signs}]|::`, 'u');
const edge = String.raw`\s"'«»“”()`;
const sign = String.raw`\[ \]|\{ \}|[!:.?-]{0,4}[${signs}](?:[${signs}!:.?-]{0,30}[${signs}-])?|::+`;
const lone = new RegExp(
  String.raw`(?<![^${edge}])(?<!\d["»”)]?[ \u00a0\u202f])(?:${sign})(?=[${edge}]|[,.;:!?…]*(?:\s|$))(?![ \u00a0\u202f]["«“(]?[-+]?\d)`,
  'gu',
);
