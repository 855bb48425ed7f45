/** A power of a thousand behind a number: 12 M€, 3 Md d’euros, 1,5 million. Source: ours. */
export interface Scale {
  /** For the model, in the plural: millions. */
  readonly french: string;
  readonly english: string;
}

const thousand: Scale = { french: 'milliers', english: 'thousand' };
const million: Scale = { french: 'millions', english: 'million' };
const billion: Scale = { french: 'milliards', english: 'billion' };

/** Abbreviations, in all the capitals and plurals that are printed. */
export const shortScales: ReadonlyMap<string, Scale> = new Map([
  ...['k', 'K'].map((sign) => [sign, thousand] as const),
  ...['M', 'Mio'].map((sign) => [sign, million] as const),
  ...['Md', 'Mds', 'MD', 'MDS', 'Mrd', 'Mrds', 'G'].map((sign) => [sign, billion] as const),
]);

/** In full. A French billion is a million millions. */
export const longScales: ReadonlyMap<string, Scale> = new Map([
  ...['millier', 'milliers'].map((word) => [word, thousand] as const),
  ...['million', 'millions'].map((word) => [word, million] as const),
  ...['milliard', 'milliards'].map((word) => [word, billion] as const),
  ...['billion', 'billions'].map((word) => [word, { french: 'billions', english: 'trillion' }] as const),
]);

/** A regex source for what a model may write for any scale, rightly or not: the source decides which it is. */
export const anyScale = String.raw`(?:thousands?|millions?|billions?|trillions?|milliards?|billiards?|bn|Mds?|M|K)(?![\p{L}\p{N}])`;
