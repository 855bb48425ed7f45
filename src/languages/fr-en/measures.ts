import { longestFirst } from '../../text/phrase-pattern.js';

/** A unit of measure behind a number. Source: ours. */
export interface Measure {
  /** As English writes it: mostly the sign of the source. */
  readonly english: string;
  /** For the model: the sign if it copies it, a word if the sign is a single letter or unknown to it. */
  readonly french: string;
  /** A regex source for the English words that may stand for it. */
  readonly words: string;
}

// a small model may stop short: 450 met above the sea
const metre = 'met(?:(?:re|er)s?)?';
const powers = (prefix: string): string =>
  `(?:square|cubic|sq\\.?|cu\\.?)[ -](?:${prefix}${metre}|${prefix.slice(0, 1)}m)|${prefix}${metre}(?: (?:square|cubed|cubic))?`;

/** Signs, French for the model (`=`: the sign itself), and English words. */
const table: readonly (readonly [signs: string, french: string, words: string])[] = [
  ['m² m2', 'm2', powers('')],
  ['m³ m3', 'm3', powers('')],
  ['km² km2', 'km2', powers('kilo')],
  ['km³ km3', 'km3', powers('kilo')],
  ['cm² cm2', 'cm2', powers('centi')],
  ['cm³ cm3', 'cm3', powers('centi')],
  ['mm² mm2', 'mm2', powers('milli')],
  ['dm³ dm3', 'dm3', powers('deci')],
  ['km/h', '=', `kilomet(?:re|er)s?(?: per | an | ?/ ?)hour|kph|kmh`],
  ['m/s', '=', `${metre}(?: per | a | ?/ ?)second`],
  ['km', '=', `kilo${metre}|kms`],
  ['m', 'mètres', metre],
  ['cm', '=', `centi${metre}`],
  ['mm', '=', `milli${metre}`],
  ['ha', 'hectares', 'hectares?'],
  ['kg', '=', 'kilos?|kilograms?|kilogrammes?'],
  ['g', 'grammes', 'grams?|grammes?'],
  ['mg', '=', 'milligrams?'],
  ['t', 'tonnes', 'tonnes?|tons?'],
  ['l L', 'litres', 'lit(?:re|er)s?'],
  ['cl cL', 'centilitres', 'centilit(?:re|er)s?'],
  ['ml mL', 'millilitres', 'millilit(?:re|er)s?'],
  ['hl hL', 'hectolitres', 'hectolit(?:re|er)s?'],
  ['kW', '=', 'kilowatts?'],
  ['W', 'watts', 'watts?'],
  ['V', 'volts', 'volts?'],
  ['Hz', '=', 'hertz'],
  ['MW GW TW', '=', '(?:mega|giga|tera)watts?'],
  ['Wh kWh MWh GWh TWh', '=', '(?:kilo|mega|giga|tera)?watt[- ]?hours?'],
  ['kHz MHz GHz', '=', '(?:kilo|mega|giga)hertz'],
  ['kt Mt Gt', '=', '(?:kilo|mega|giga)ton(?:ne)?s?'],
  ['hPa kPa MPa dB kV µg μg µm μm nm bpm ppm kcal kJ MJ mSv', '=', ''],
  ['mg/l mg/L g/l g/L g/km mg/kg µg/m³ μg/m³ kg/m³ kWh/m² W/m²', '=', ''],
  ['‰', '%', '%|per ?cent|per (?:thousand|mille?)'],
  ['°', '=', 'degrees?'],
  ['°F', '=', '°? ?F|degrees? Fahrenheit'],
];

/** French bytes are octets. */
const bytes: readonly (readonly [french: string, english: string, words: string])[] = [
  ['Ko', 'kB', 'kilo(?:byte|octet)s?|KB'],
  ['Mo', 'MB', 'mega(?:byte|octet)s?|MB'],
  ['Go', 'GB', 'giga(?:byte|octet)s?|GB'],
  ['To', 'TB', 'tera(?:byte|octet)s?|TB'],
];

/** Units by the sign that the source has. Inches, feet and minutes keep their marks, be they typed or printed. */
export const measures: ReadonlyMap<string, Measure> = new Map([
  ...table.flatMap(([signs, french, words]) =>
    signs.split(' ').map((sign) => [sign, { english: sign, french: french === '=' ? sign : french, words }] as const),
  ),
  ...bytes.map(([french, english, words]) => [french, { english, french, words }] as const),
  ['′', { english: '′', french: 'min', words: 'min(?:ute)?s?|feet|foot' }],
  ['″', { english: '″', french: 'cm', words: 'inch(?:es)?|centimet(?:re|er)s?' }],
]);

/** A regex source for any of the signs, the longest first; no letter or digit may follow. */
export const anyMeasure = longestFirst(measures.keys());
