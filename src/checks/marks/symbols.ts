import { opaqueWords } from '../../text/protected/opaque-words.js';
import { protectedWords } from '../../text/protected/protected-words.js';
import { sliceOf } from '../../text/spans.js';
import { counted } from '../counted.js';
import type { Check, Fault, Verdict } from '../types.js';

/**
 * The English has the source's symbols, note marks and words of no language (paths, addresses), and no others: no word is put in the place
 * of one.
 *
 *     Le taux est > 10 %.      The rate is to 10%.        > is missing
 *     Un vin *très* rare.      A *very* rare wine.        ok
 *     La ville[3] grandit.     The city grows.            [3] is missing
 *     Recherche & progrès      Research and progress      ok: & may become a word
 */
export const symbols: Check = {
  rule: 'symbols',
  weight: 2,
  sparesTerms: true,
  wording: {
    missing: ({ symbol }) => `${symbol} is missing`,
    strange: ({ symbol }) => `${symbol} is not in the source`,
  },
  run: ({ source, target }): Verdict => {
    const wanted = symbolsOf(source);
    const found = symbolsOf(target);
    const words = [...protectedWords(source), ...opaqueWords(source)].map((word) => sliceOf(source, word));
    if (wanted.size === 0 && found.size === 0 && words.length === 0) return undefined;
    const lost = words.filter((word) => !target.includes(word)).map((symbol): Fault => ({ values: { fault: 'missing', symbol } }));
    if (lost.length > 0) return lost;
    return [...new Set([...wanted.keys(), ...found.keys()])].flatMap((symbol): Fault[] => {
      const missing = (wanted.get(symbol) ?? 0) - (found.get(symbol) ?? 0);
      if (missing === 0 || (missing > 0 && symbol === '&' && inWords(target) >= inWords(source) + missing)) return [];
      return [{ values: { fault: missing > 0 ? 'missing' : 'strange', symbol } }];
    });
  },
};

/** How often a text has each symbol and note mark. */
const symbolsOf = (text: string): ReadonlyMap<string, number> => counted(mayHaveSymbol.test(text) ? (text.match(anySymbol) ?? []) : []);

/** Signs of mathematics and technique, emoji, arrows; not those that English has other forms for: % ° € $ £ / and superscripts. */
const sign = String.raw`[\p{Sm}*^_~\\|\x60#@&§†‡¶•·]|(?!°)\p{So}`;
const mayHaveSymbol = new RegExp(String.raw`${sign}|\[`, 'u');
const anySymbol = new RegExp(String.raw`\[(?:\d{1,3}|\p{Ll}|note \d{1,3}|réf[^\]]{0,30})\]|${sign}`, 'gu');

const inWords = (text: string): number => text.match(/(?<!\p{L})(?:et|and)(?!\p{L})/giu)?.length ?? 0;
