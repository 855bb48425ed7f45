import { type EnglishNumbers, numbersIn, otherNumerals } from '../../languages/en/english-numerals.js';
import { frenchNumerals, type Numeral } from '../../languages/fr/french-numerals.js';
import { frenchNumberWords } from '../../languages/fr/number-words.js';
import { symbolDigits } from '../../text/symbols.js';
import type { Span } from '../../text/spans.js';
import { counted } from '../counted.js';
import { strayNumbers } from './stray-numbers.js';
import type { Check, Fault, Verdict } from '../types.js';

type NumberFault = Fault & { readonly values: { readonly number: string } };

/**
 * Every number that the source has in digits or Roman numerals appears in the English with the same value, equally often, and no others do.
 * It may be written in digits or words; ordinals and Roman numerals may also stay Roman.
 *
 *     Il a 1 234,5 euros.   He has 1,234.5 euros.   ok
 *     Il a 35 ans.          He is 53.               35 is missing
 *     Il a perdu 35 lettres hier soir.   35 he lost yesterday evening in the city letters.   35 is far from its words
 *     Il a deux amis.       He has 2 friends.       ok: the source has it in a word
 *     Au XXe siècle.        In the 20th century.    ok, as is "twentieth", or "XXth"
 *     25 m² de CO₂          25 m2 of CO2            ok: digits in a unit are not a number
 */
export const numbers: Check = {
  rule: 'numbers',
  weight: 3,
  sparesTerms: true,
  wording: {
    missing: ({ number }) => `${number} is missing`,
    twice: ({ number }) => `${number} appears more than once`,
    strange: ({ number }) => `${number} is not in the source`,
    moved: ({ number }) => `${number} is far from its words`,
    glued: ({ word }) => `${word} is a number stuck to a word`,
    // these are found in the printed text
    sign: ({ number, sign }) => `${number} has lost its sign, ${sign}`,
    magnitude: ({ number, magnitude }) => `${number} has lost its magnitude, ${magnitude}`,
    unit: ({ number, unit }) => `${number} has lost its unit, ${unit}`,
    groups: ({ number }) => `the point of ${number} reads as a decimal point`,
    order: ({ number }) => `the numbers of ${number} are apart or in another order`,
  },
  run: ({ source, target, answer, hypothesis, attention }): Verdict => {
    const numerals = frenchNumerals(source);
    if (numerals.length === 0 && !/\d/u.test(target)) return undefined;
    const wanted = byValue(numerals);
    const pair: Numbered = {
      wanted,
      spoken: counted(frenchNumberWords(source)),
      symbols: counted(symbolDigits(source)),
      target,
      english: numbersIn(target, wanted.keys()),
    };
    const moved = hypothesis?.text === target ? strayNumbers({ answer, rendering: hypothesis, attention }) : [];
    return [
      ...[...pair.wanted].flatMap(([value, same]) => miscounted(value, same, pair)),
      ...strange(pair),
      ...glued(numerals, pair),
      ...moved.map(({ numeral, span }) => ({
        source: [spanOf(numeral)],
        target: [span],
        values: { fault: 'moved', number: numeral.value },
      })),
    ];
  },
};

/** What is known about the numbers of both texts. */
interface Numbered {
  readonly wanted: ReadonlyMap<string, readonly Numeral[]>;
  /** Values of the source's number words, with counts: the English may have them in digits. */
  readonly spoken: ReadonlyMap<string, number>;
  /** The same for digits in units, formulas and superscripts. */
  readonly symbols: ReadonlyMap<string, number>;
  readonly target: string;
  readonly english: EnglishNumbers;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const byValue = (numerals: readonly Numeral[]): ReadonlyMap<string, readonly Numeral[]> => {
  const found = new Map<string, Numeral[]>();
  for (const numeral of numerals) {
    const same = found.get(numeral.value);
    if (same) same.push(numeral);
    else found.set(numeral.value, [numeral]);
  }
  return found;
};

/** A value that appears too rarely or too often. Which of several equal numbers is missing cannot be told, so the last ones are named. */
const miscounted = (value: string, same: readonly Numeral[], { target, english, spoken, symbols }: Numbered): NumberFault[] => {
  const inSymbols = symbols.get(value) ?? 0;
  // the 1 of note1 is not that of 1 cat
  const digits = inSymbols > 0 ? english.digits(value).filter((span) => !isBehindLetter(target, span)) : english.digits(value);
  // true of most numbers, which saves searching the words
  if (digits.length === same.length) return [];
  const roman = same.some(({ kind }) => kind === 'ordinal' || kind === 'roman') ? english.roman(value).length : 0;
  const found = digits.length + english.words(value).length + roman;
  if (found < same.length) return [{ source: same.slice(found).map(spanOf), values: { fault: 'missing', number: value } }];
  const mayBe = same.length + (spoken.get(value) ?? 0) + inSymbols;
  const isTwice = found > mayBe && digits.length > same.length + inSymbols;
  return isTwice ? [{ target: digits.map(spanOf), values: { fault: 'twice', number: value } }] : [];
};

/** Ordinals that have run into the next word: “the 3rdition”. */
const glued = (numerals: readonly Numeral[], { target, english }: Numbered): NumberFault[] =>
  numerals
    .filter((numeral, nth) => numeral.isOrdinal && numerals.findIndex(({ value }) => value === numeral.value) === nth)
    .flatMap((numeral) =>
      english.digits(numeral.value).flatMap(({ start, end }) => {
        const stuck = /^(?:st|nd|rd|th)\p{L}+/u.exec(target.slice(end, end + 32));
        if (!stuck) return [];
        const span = { start, end: end + stuck[0].length };
        const values = { fault: 'glued', number: numeral.value, word: target.slice(start, span.end) };
        return [{ source: [spanOf(numeral)], target: [span], values }];
      }),
    );

const isBehindLetter = (text: string, { start }: Span): boolean => /\p{L}/u.test(text.charAt(start - 1));

/**
 * Numbers that the English makes up. If the source has number words, none is reported: they may appear in digits, also combined
 * (vingt-deux, deux mille).
 */
const strange = ({ wanted, spoken, symbols, target, english }: Numbered): NumberFault[] => {
  if (spoken.size > 0) return [];
  const left = new Map(symbols);
  return otherNumerals(target, english, wanted.keys()).flatMap(({ value, ...span }) => {
    const free = left.get(value) ?? 0;
    left.set(value, free - 1);
    return free > 0 ? [] : [{ target: [span], values: { fault: 'strange', number: value } }];
  });
};
