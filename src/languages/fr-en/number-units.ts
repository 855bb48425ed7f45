import { type Currency, currencies, currencyCodes } from './currencies.js';
import { anyMeasure, measures } from './measures.js';
import { anyScale, longScales, type Scale, shortScales } from './scales.js';
import { isWhiteCode } from '../../text/character-codes.js';
import { longestFirst } from '../../text/phrase-pattern.js';

/** What follows a number and must never be parted from it: a scale, a currency, a unit, or a scale with one of these. */
export interface NumberUnit {
  /** Where it ends in the source. */
  readonly end: number;
  /** What the model reads behind the number. */
  readonly french: string;
  /** The English of the number with its unit. */
  readonly english: (number: string) => string;
  /** Regex sources for what may be left of it before and after the number in the English. */
  readonly before: string;
  readonly after: string;
  /** Whether it is a plain sum of money, which may stay in words: five euros. */
  readonly isSum: boolean;
  /** The scale, if there is one. */
  readonly scale: Scale | undefined;
  /** The unit or currency, if there is one, with a regex source for all that says it in English. */
  readonly unit: { readonly sign: string; readonly said: string } | undefined;
}

type Tail = Omit<NumberUnit, 'end'>;

/**
 * The scale and unit behind a number that ends at a position; undefined if there is none.
 *
 *     12 M€, 3,2 M d’euros      →   for the model: millions d'euros    €12 million
 *     67 M d’habitants, 3 Mds   →   millions             67 million
 *     1,5 million d’euros       →   million              1.5 million
 *     3 millions de m³          →   millions de m3       3 million m³
 *     45 m², 20 %, 12 Mo        →   m2, %, Mo            45 m², 20%, 12 MB
 *     12 M. Roy, 3 mètres, 2 millions et demi   →   undefined
 */
export const unitBehind = (text: string, end: number): NumberUnit | undefined => {
  // few numbers are followed by one, and the first letter tells
  if (!beginnings.has(text.charAt(isWhiteCode(text.charCodeAt(end)) ? end + 1 : end))) return undefined;
  return scaledBehind(text, end) ?? tailBehind(text, end, tail);
};

const space = String.raw`[ \u00a0\u202f\u2009]`;
const noWord = String.raw`(?![\p{L}\p{N}]|['’]\p{L})`;
const codes = String.raw`(?:${currencyCodes.join('|')}|F${space}?CFA)${noWord}`;
const units = String.raw`%|°${space}?C(?!\p{L})|(?:${anyMeasure})${noWord}`;

const tail = new RegExp(String.raw`${space}?(?:(?<sign>[€$£])|(?<code>${codes})|(?<unit>${units}))`, 'uy');
/** Behind a scale: M d’€, M de CHF, M euros, millions de m³. Dollars and pounds have several countries, so their words stay. */
const linkedTail = new RegExp(
  String.raw`${space}?(?:d['’]${space}?|de${space})?(?:(?<sign>[€$£])|(?<code>${codes})|(?<unit>${units}))`,
  'uy',
);
const share = new RegExp(
  String.raw`${space}?\/${space}?(?:(?<measure>${anyMeasure})${noWord}(?:\/(?<second>\p{Ll}{2,20}))?|(?<first>\p{Ll}{2,20}))${noWord}`,
  'uy',
);
/** What prices are for. Source: ours. */
const shares: ReadonlyMap<string, string> = new Map(
  `an=year mois=month semaine=week jour=day nuit=night heure=hour minute=minute kilo=kilo litre=litre tonne=tonne baril=barrel personne=person
  habitant=inhabitant enfant=child trajet=trip repas=meal place=seat`
    .split(/\s+/u)
    .map((pair) => pair.split('=') as [string, string]),
);
const euros = new RegExp(String.raw`${space}(?:d['’])?euros?(?!\p{L})`, 'uy');
const scale = new RegExp(
  String.raw`(?:${space}?(?<short>${longestFirst(shortScales.keys())})(?:(?![\p{L}\p{N}])|(?=${codes}))|${space}(?<long>${longestFirst(longScales.keys())})(?!\p{L}|${space}et${space}(?:demie?|quart|trois${space}quarts)(?!\p{L})))`,
  'uy',
);
/** Behind a letter that could be anything: what the number counts, or the end of its phrase. */
const counting = new RegExp(String.raw`(?=${space}(?:d['’]|de${space})\p{L})`, 'uy');
const alone = new RegExp(String.raw`(?!['’])(?!${space}\p{Lu}|\.${space}?[\p{L}\p{N}])`, 'uy');

const beginnings: ReadonlySet<string> = new Set(
  [...currencies.keys(), ...currencyCodes, ...shortScales.keys(), ...longScales.keys(), ...measures.keys(), '%', '°'].map((sign) =>
    sign.charAt(0),
  ),
);

const at = (pattern: RegExp, text: string, from: number): RegExpExecArray | undefined => {
  pattern.lastIndex = from;
  return pattern.exec(text) ?? undefined;
};

const scaledBehind = (text: string, end: number): NumberUnit | undefined => {
  const match = at(scale, text, end);
  if (!match) return undefined;
  const { short, long } = match.groups!;
  const found = short === undefined ? longScales.get(long!)! : shortScales.get(short)!;
  const from = end + match[0].length;
  const linked = tailBehind(text, from, linkedTail, found);
  if (linked) return linked;
  const inEuros = short !== undefined && at(euros, text, from);
  if (inEuros) return { end: from + inEuros[0].length, ...sumOf(currencies.get('€')!, found) };
  if (short === undefined || at(counting, text, from)) return { end: from, ...scaled(found, long) };
  if (found.english === 'thousand') return { end: from, ...thousands(match[0]) };
  return at(alone, text, from) && short !== 'G' ? { end: from, ...scaled(found) } : undefined;
};

const tailBehind = (text: string, from: number, pattern: RegExp, scale?: Scale): NumberUnit | undefined => {
  const match = at(pattern, text, from);
  if (!match) return undefined;
  const { sign, code, unit } = match.groups!;
  const own = sign !== undefined ? sumOf(currencies.get(sign)!, scale) : code !== undefined ? codeOf(code, scale) : measureOf(unit!, scale);
  const behind = from + match[0].length;
  return unit === undefined ? withShare(own, text, behind) : { end: behind, ...own };
};

/** A price for each of something goes with its unit, €/m², €/mois → €/month. Other words are the model's: €/colis → euros par colis. */
const withShare = (sum: Tail, text: string, from: number): NumberUnit => {
  const match = at(share, text, from);
  if (!match) return { end: from, ...sum };
  const { measure, first, second } = match.groups!;
  const signs = [measure, first, second].flatMap((word) => (word === undefined ? [] : [word === measure ? word : shares.get(word)]));
  const known = signs.slice(0, signs.includes(undefined) ? signs.indexOf(undefined) : signs.length);
  const unknown = [first, second].find((word) => word !== undefined && !shares.has(word));
  const left = [...known, measure === undefined ? '' : measures.get(measure)!.words].filter((source) => source).join('|');
  return {
    ...sum,
    end: from + match[0].length,
    french: unknown === undefined ? sum.french : `${sum.french} par ${unknown}`,
    english: (number) => [sum.english(number), ...known].join('/'),
    ...(known.length > 0 && { after: `${sum.after}(?:(?: ?/ ?| per | a )(?:${left})(?![\\p{L}\\p{N}]))*`, isSum: false }),
  };
};

const sumOf = (currency: Currency, scale?: Scale): Tail => ({
  french: ` ${scale ? linked(scale, currency.french) : currency.french}`,
  english: (number) => `${currency.sign}${number}${scale ? ` ${scale.english}` : ''}`,
  before: currency.before,
  after: `${scale ? `(?:[ -]?${anyScale})?` : ''}(?:[ -]?(?:of |in )?(?:${currency.words})(?!\\p{L}))?`,
  isSum: !scale,
  scale,
  unit: { sign: currency.sign, said: `${currency.before}|${currency.words}` },
});

/** milliers de dollars, millions d'euros */
const linked = ({ french }: Scale, of: string): string => `${french} ${/^[aeiou]/u.test(of) ? "d'" : 'de '}${of}`;

const scaled = (scale: Scale, written = scale.french): Tail => ({
  french: ` ${written}`,
  english: (number) => `${number} ${scale.english}`,
  before: '',
  after: `(?:[ -]?${anyScale})?`,
  isSum: false,
  scale,
  unit: undefined,
});

/** 10k and 250 K stay as they are where nothing says what is counted. */
const thousands = (written: string): Tail => ({
  french: '',
  english: (number) => number + written.replace(/\s/u, ' '),
  before: '',
  after: '(?: ?k(?!\\p{L}))?',
  isSum: false,
  scale: shortScales.get('k'),
  unit: undefined,
});

const codeOf = (code: string, scale?: Scale): Tail => ({
  french: ` ${scale ? linked(scale, code) : code}`,
  english: (number) => `${number}${scale ? ` ${scale.english}` : ''} ${code}`,
  before: code,
  after: `${scale ? `(?:[ -]?${anyScale})?` : ''}(?: ?(?:of |in )?${code}(?!\\p{L}))?`,
  isSum: false,
  scale,
  unit: { sign: code, said: code },
});

const measureOf = (unit: string, scale?: Scale): Tail => {
  const { french, english, after, said } = unitOf(unit);
  return {
    french: ` ${scale ? linked(scale, french) : french}`,
    english: (number) => `${number}${scale ? ` ${scale.english}` : ''}${scale ? english.replace(/^(?! )/u, ' ') : english}`,
    before: '',
    after: `${scale ? `(?:[ -]?${anyScale}(?: of)?)?` : ''}${after}`,
    isSum: false,
    scale,
    unit: { sign: unit, said },
  };
};

/** As they may be typed. */
const primes: ReadonlyMap<string, string> = new Map([
  ['′', "['’′]"],
  ['″', '["”″]|[\'’]{2}'],
]);

const unitOf = (unit: string): Readonly<Record<'french' | 'english' | 'after' | 'said', string>> => {
  if (unit === '%') return { french: '%', english: '%', after: '(?: ?%| percent(?!\\p{L})| per cent(?!\\p{L}))?', said: '%|per ?cent' };
  if (unit.startsWith('°') && unit.endsWith('C')) {
    const after = '(?: ?° ?C(?!\\p{L})| degrees(?: Celsius)?(?!\\p{L}))?';
    return { french: '°C', english: '°C', after, said: '°(?: ?C)?|degrees?|celsius' };
  }
  const { french, english, words } = measures.get(unit)!;
  const isGlued = unit === '°' || unit === '′' || unit === '″' || unit === '‰' || unit === '°F';
  const left = [unit, french, words].filter((source) => source !== '').join('|');
  return {
    french,
    english: isGlued ? english : ` ${english}`,
    after: `(?:[ -]?(?:${left})(?![\\p{L}\\p{N}]))?`,
    said: `${left}|${primes.get(unit) ?? english}`,
  };
};
