import { currencies, scales } from '../../languages/fr-en/currencies.js';
import { englishForm } from '../../languages/en/english-numerals.js';
import { ordinalWords } from '../../languages/en/number-words.js';
import { isWhiteCode } from '../../text/character-codes.js';
import { capitalised } from '../../text/phrase-pattern.js';
import type { Numeral } from '../../languages/fr/french-numerals.js';
import type { Slot } from './slots.js';
import { digitsIn, needsStandIn, withoutTwins } from './stand-ins.js';

/** A number for the model: `text` replaces the source from the number's start to `end`; `slot` holds its English. */
export interface Written {
  readonly end: number;
  readonly text: string;
  readonly slot: Slot;
}

/** Supplies stand-ins: `next` makes a new one, `isTaken` tells whether digits are already in the text. */
export interface Supply {
  readonly next: () => string;
  readonly isTaken: (digits: string) => boolean;
}

/**
 * Writes a number in a form that the model copies, and determines its English.
 *
 *     1 234,5      →  9041             1,234.5          18h30   →  18:30        18:30
 *     12 M€        →  12 millions d'euros   €12 million      2e      →  2ème         2nd
 *     1 234 €      →  9041 euros       €1,234           XXe siècle →  20ème siècle   20th century
 *     2024         →  unchanged
 */
export const writeNumber = (text: string, numeral: Numeral, supply: Supply): Written => {
  const french = text.slice(numeral.start, numeral.end);
  const isClock = numeral.kind === 'hour' && beforeClock.test(text.slice(Math.max(0, numeral.start - 12), numeral.start));
  const value = isClock ? `${numeral.value}:00` : numeral.value;
  const standIn = needsStandIn(numeral) ? standInFor(numeral, supply) : undefined;
  const english = isClock || numeral.kind !== 'hour' ? (inWord(text, numeral) ?? englishForm(numeral)) : value;
  const slot: Slot = { value: standIn ?? value, french, isOrdinal: numeral.isOrdinal, english };
  const unit = unitOf(text, numeral);
  if (unit) {
    const sum = standIn === undefined ? french : frenchDigits(standIn);
    return {
      end: numeral.end + unit.length,
      text: sum + unit.french,
      slot: { ...slot, english: unit.english(english), before: unit.before, after: unit.after },
    };
  }
  return { end: numeral.end, text: forModel(numeral, french, standIn, isClock), slot };
};

/** Ordinals that English spells out: la Ve République, the Fifth Republic. */
const inWord = (text: string, { kind, value, end, isOrdinal }: Numeral): string | undefined =>
  kind === 'roman' && isOrdinal && countedInWords.test(text.slice(end, end + 20)) ? capitalised(ordinalWords.get(value)!) : undefined;

const countedInWords = /^[ \u00a0\u202f](?:République|Reich|Empire|Internationale)(?!\p{L})/iu;

/** A full hour after these words is a time (à 18h); otherwise it may be a duration (20 h de travail). */
const beforeClock = /(?:\b(?:vers|dès|avant|après|entre|jusqu['’]à)|(?<!\p{L})à)[ \u00a0\u202f]$/iu;

const standInFor = ({ kind, value, isGrouped }: Numeral, { next, isTaken }: Supply): string => {
  const keepsShape = (kind === 'number' || kind === 'ordinal' || kind === 'roman') && !isGrouped && digitsIn(value) <= 4;
  return (keepsShape ? withoutTwins(value, isTaken) : undefined) ?? next();
};

const frenchDigits = (value: string): string => value.replace('.', ',');

const forModel = ({ kind, value, isOrdinal }: Numeral, french: string, standIn: string | undefined, isClock: boolean): string => {
  // '2ème' came back as a number in 100 % of 40 sentences, and as an ordinal in all of them; '2e' as an ordinal in 78 %
  // of 142 centuries in our own sentences, version three got all right from digits (20ème siècle), and 37 from Roman numerals
  if (isOrdinal) return value !== '1' ? `${standIn ?? value}ème` : kind === 'roman' ? '1er' : french;
  // 18:30 came back in 100 %; 18h30 in 98 %, and never as 18:30
  if (kind === 'time') return value;
  if (kind === 'hour') return isClock ? `${value}:00` : `${value} heures`;
  return standIn === undefined ? french : frenchDigits(standIn);
};

interface Unit {
  /** Length of its text after the number, in UTF-16 units. */
  readonly length: number;
  readonly french: string;
  readonly english: (number: string) => string;
  readonly before: string;
  readonly after: string;
}

const unitBehind = /[ \u00a0\u202f\u2009]?(?:(k|M|Mds?|Mrd)?(?:[ \u00a0\u202f\u2009])?([€$£])|(%)|°[ \u00a0\u202f\u2009]?C(?!\p{L}))/uy;

/** % ° k M € $ £: few numbers are followed by one of these. */
const beginsUnit = (code: number): boolean =>
  code === 0x25 || code === 0xb0 || code === 0x6b || code === 0x4d || code === 0x20ac || code === 0x24 || code === 0xa3;

const unitOf = (text: string, { kind, end }: Numeral): Unit | undefined => {
  if (kind !== 'number') return undefined;
  if (!beginsUnit(text.charCodeAt(end)) && !(isWhiteCode(text.charCodeAt(end)) && beginsUnit(text.charCodeAt(end + 1)))) return undefined;
  unitBehind.lastIndex = end;
  const match = unitBehind.exec(text);
  if (!match) return undefined;
  const [{ length }, scale, sign, percent] = match;
  if (sign === undefined) return percent === undefined ? degrees(length) : percents(length);
  const currency = currencies.get(sign)!;
  const scaled = scale === undefined ? undefined : scales.get(scale);
  const of = /^[aeiou]/u.test(currency.french) ? "d'" : 'de ';
  return {
    length,
    french: ` ${scaled ? `${scaled.french} ${of}` : ''}${currency.french}`,
    english: (number) => `${currency.sign}${number}${scaled ? ` ${scaled.english}` : ''}`,
    before: currency.before,
    after: `${scaled ? `(?:[ -]?(?:${scaled.words}))?` : ''}(?:[ -]?(?:of |in )?(?:${currency.words})(?!\\p{L}))?`,
  };
};

const percents = (length: number): Unit => ({
  length,
  french: ' %',
  english: (number) => `${number}%`,
  before: '',
  after: '(?: ?%| percent(?!\\p{L})| per cent(?!\\p{L}))?',
});
const degrees = (length: number): Unit => ({
  length,
  french: ' °C',
  english: (number) => `${number}°C`,
  before: '',
  after: '(?: ?° ?C(?!\\p{L})| degrees(?: Celsius)?(?!\\p{L}))?',
});
