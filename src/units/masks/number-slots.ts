import { englishForm } from '../../languages/en/english-numerals.js';
import { ordinalWords } from '../../languages/en/number-words.js';
import type { Numeral } from '../../languages/fr/french-numerals.js';
import { capitalised } from '../../text/phrase-pattern.js';
import { fullHour, isClockTime } from '../../languages/fr/numbers/clock-times.js';
import type { Figure } from '../../languages/fr/numbers/figures.js';
import { unitBehind } from '../../languages/fr-en/number-units.js';
import type { Slot } from './slots.js';
import { digitsIn, needsStandIn, withoutTwins } from './stand-ins.js';

/** A number for the model: `text` replaces the source from the figure's start to `end`; `slot` holds its English. */
export interface Written {
  readonly end: number;
  readonly text: string;
  readonly slot: Slot;
}

/**
 * Supplies stand-ins: `next` makes a new one, `isTaken` tells whether digits are already in the text, `isAlone` whether only one of its
 * numbers has a value.
 */
export interface Supply {
  readonly next: () => string;
  readonly isTaken: (digits: string) => boolean;
  readonly isAlone: (value: string) => boolean;
}

/**
 * Writes a number in a form that the model copies, and determines its English. A sign, a scale and a unit go with the number: the model
 * never has to copy them.
 *
 *     1 234,5      →  9041             1,234.5          18h30   →  18:30        18:30
 *     12 M€        →  12 millions d'euros   €12 million      2e      →  2ème         2nd
 *     1 234 €      →  9041 euros       €1,234           XXe siècle →  20ème siècle   20th century
 *     −5 °C        →  5 °C             −5°C             16-25 ans  →  25 ans    16-25 years
 *     2 h 45 min   →  2:45             2 h 45 min       3e arrondissement → 3ème district   3rd arrondissement
 *     2024         →  unchanged
 */
export const writeNumber = (text: string, figure: Figure, supply: Supply): Written => {
  const { numerals, sign } = figure;
  const numeral = numerals.at(-1)!;
  if (numerals.length === 1) {
    const other = numeral.kind === 'number' ? fullHour(text, numeral) : numeral;
    if (other) return writeOther(text, other, supply);
  }
  const french = text.slice(numerals[0].start, numeral.end);
  if (figure.english !== undefined) {
    const value = supply.next();
    return { end: figure.end, text: value, slot: { value, french, isOrdinal: false, english: figure.english } };
  }
  const standIn = numerals.length === 1 ? standInIfNeeded(numeral, supply) : standInForChain(numeral, supply);
  const english = inEnglish(text, numerals);
  const slot: Slot = { value: standIn ?? numeral.value, french, isOrdinal: false, english: sign + english };
  const digits = standIn === undefined ? text.slice(numeral.start, numeral.end) : frenchDigits(standIn);
  const unit = unitBehind(text, numeral.end);
  if (!unit) return { end: numeral.end, text: digits, slot };
  const { before, after, isSum } = unit;
  return {
    end: unit.end,
    text: digits + unit.french,
    slot: { ...slot, english: sign + unit.english(english), before, after, staysInWords: isSum && sign === '' },
  };
};

const standInIfNeeded = (numeral: Numeral, supply: Supply): string | undefined =>
  needsStandIn(numeral) ? standInFor(numeral, supply) : undefined;

/** The last of joined numbers stands for all of them if it can be told from any other: 16-25 ans → 25 ans. */
const standInForChain = (last: Numeral, supply: Supply): string | undefined =>
  digitsIn(last.value) > 1 && supply.isAlone(last.value) ? standInIfNeeded(last, supply) : supply.next();

/** Joined numbers, each in its English form, with what stands between them: 1 000–1 500 → 1,000–1,500. */
const inEnglish = (text: string, numerals: readonly Numeral[]): string =>
  numerals.reduce((out, numeral, nth) => {
    const between = nth === 0 ? '' : text.slice(numerals[nth - 1]!.end, numeral.start);
    return out + between.replace(/\s/gu, ' ') + englishForm(numeral);
  }, '');

/** Ordinals, times, dates and whatever is no plain number. */
const writeOther = (text: string, numeral: Numeral, supply: Supply): Written => {
  const french = text.slice(numeral.start, numeral.end);
  const isClock = numeral.kind === 'hour' && isClockTime(text, numeral);
  const value = isClock ? `${numeral.value}:00` : numeral.value;
  const standIn = standInIfNeeded(numeral, supply);
  const english = isClock || numeral.kind !== 'hour' ? (inWord(text, numeral) ?? englishForm(numeral)) : value;
  const slot: Slot = { value: standIn ?? value, french, isOrdinal: numeral.isOrdinal, english };
  const written = forModel(numeral, french, standIn, isClock);
  const minutes = numeral.kind === 'time' && !isClockTime(text, numeral) ? minutesBehind(text, numeral.end) : 0;
  if (minutes > 0) return { end: numeral.end + minutes, text: written, slot: { ...slot, ...asDuration(value) } };
  const district = numeral.isOrdinal ? districtBehind(text, numeral.end) : undefined;
  if (district)
    return { end: numeral.end + district.length, text: written + district.french, slot: { ...slot, ...inDistrict(english, district) } };
  const century = numeral.isOrdinal ? centuryBehind(text, numeral.end) : 0;
  return { end: numeral.end + century, text: century > 0 ? `${written} siècle` : written, slot };
};

/** The length of the minutes behind hours, with which they are a duration and no time of day: 2 h 45 min, 1h05mn. */
const minutesBehind = (text: string, end: number): number =>
  /^[ \u00a0\u202f]?(?:minutes?|min|mn)(?!\p{L})/u.exec(text.slice(end, end + 10))?.[0].length ?? 0;

const asDuration = (value: string): Pick<Slot, 'english' | 'before' | 'after'> => {
  const [hours = '', minutes = ''] = value.split(':');
  return { english: `${hours} h ${minutes} min`, before: '', after: '(?: ?(?:hours?|minutes?|min|[ap]\\.?m\\.?)(?!\\p{L}))?' };
};

interface District {
  readonly length: number;
  readonly french: string;
  readonly isPlural: boolean;
}

/**
 * An arrondissement behind its number, for the model a district: it spells the word itself, and runs it into the number
 * (“3rrrondissement”).
 */
const districtBehind = (text: string, end: number): District | undefined => {
  const [word, short] = arrondissement.exec(text.slice(end, end + 24)) ?? [];
  if (word === undefined) return undefined;
  const endsSentence = short !== undefined && /^\.(?:\s*$|\s\p{Lu})/u.test(text.slice(end + word.length - 1, end + word.length + 3));
  const isPlural = word.endsWith('s');
  return { length: word.length - (endsSentence ? 1 : 0), french: isPlural ? ' districts' : ' district', isPlural };
};

const arrondissement = /^[ \u00a0\u202f](?:arrondissements?(?!\p{L})|(arr(?:dt|t)?\.))/iu;

const inDistrict = (ordinal: string, { isPlural }: District): Pick<Slot, 'english' | 'before' | 'after'> => ({
  english: `${ordinal} arrondissement${isPlural ? 's' : ''}`,
  before: '',
  after: '(?:[ -]districts?(?!\\p{L}))?',
});

/** The length of the abbreviated century behind an ordinal: XVIIIe s. Its point stays where it ends the sentence too. */
const centuryBehind = (text: string, end: number): number => {
  const behind = text.slice(end, end + 6);
  if (!/^[ \u00a0\u202f]s\./u.test(behind)) return 0;
  return /^.s\.(?:\s*$|\s\p{Lu})/u.test(behind) ? 2 : 3;
};

/** Ordinals that English spells out: la Ve République, the Fifth Republic. */
const inWord = (text: string, { kind, value, end, isOrdinal }: Numeral): string | undefined =>
  kind === 'roman' && isOrdinal && countedInWords.test(text.slice(end, end + 20)) ? capitalised(ordinalWords.get(value)!) : undefined;

const countedInWords = /^[ \u00a0\u202f](?:République|Reich|Empire|Internationale)(?!\p{L})/iu;

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
