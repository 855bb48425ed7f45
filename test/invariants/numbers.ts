import fc from 'fast-check';

/** A French number with all that English may write for it. */
export interface NumberPair {
  readonly french: string;
  readonly english: readonly string[];
}

const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const romanOf = (value: number): string => 'X'.repeat(Math.floor(value / 10)) + roman[value % 10]!;

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const cardinal = (value: number): string =>
  value < 20 ? ones.split(' ')[value]! : value === 20 ? 'twenty' : `twenty-${ones.split(' ')[value - 20]!}`;
const irregular: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
  twenty: 'twentieth',
};
const ordinal = (value: number): string => cardinal(value).replace(/[a-z]+$/u, (word) => irregular[word] ?? `${word}th`);
const ending = (value: number): string => ({ 1: 'st', 2: 'nd', 3: 'rd', 21: 'st', 22: 'nd', 23: 'rd' })[value] ?? 'th';

/** What counts in French, in digits or Roman numerals, with its English in digits, words and Roman numerals. */
export const ordinalPair = (): fc.Arbitrary<NumberPair> =>
  fc.tuple(fc.integer({ min: 2, max: 29 }), fc.constantFrom('e', 'ᵉ', 'ème'), fc.boolean()).map(([value, end, isRoman]) => ({
    french: `${isRoman ? romanOf(value) : value}${end}`,
    english: [`${value}${ending(value)}`, ordinal(value), romanOf(value), `${romanOf(value)}${ending(value)}`],
  }));

/** A king or pope. */
export const regnalPair = (): fc.Arbitrary<NumberPair> =>
  fc.tuple(fc.integer({ min: 2, max: 23 }), fc.constantFrom('Louis', 'Henri', 'Jean-Paul')).map(([value, name]) => ({
    french: `${name} ${romanOf(value)}`,
    english: [`${name} ${romanOf(value)}`, `${name} the ${ordinal(value)}`],
  }));

/** A whole number, small or with its thousands grouped. */
export const cardinalPair = (): fc.Arbitrary<NumberPair> =>
  fc.oneof(
    fc.integer({ min: 2, max: 29 }).map((value) => ({ french: String(value), english: [String(value), cardinal(value)] })),
    fc.tuple(fc.integer({ min: 10, max: 999 }), fc.integer({ min: 100, max: 999 })).map(([high, low]) => ({
      french: `${high}\u202f${low}`,
      english: [`${high},${low}`, `${high}${low}`, `${high} ${low}`],
    })),
    fc.tuple(fc.integer({ min: 30, max: 999 }), fc.integer({ min: 1, max: 9 })).map(([whole, part]) => ({
      french: `${whole},${part}`,
      english: [`${whole}.${part}`, `${whole},${part}`],
    })),
  );

/** A measure, a formula, a power: their digits are no numbers, or one with what is raised. */
export const symbolPair = (): fc.Arbitrary<NumberPair> =>
  fc.constantFrom<NumberPair[]>(
    { french: '31 m²', english: ['31 m²', '31 m2', '31 square metres'] },
    { french: '32 km2', english: ['32 km²', '32 km2', '32 sq km'] },
    { french: '33 cm³', english: ['33 cm³', '33 cm3', '33 cubic centimetres'] },
    { french: 'du CO₂', english: ['CO₂', 'CO2', 'carbon dioxide'] },
    { french: 'du CO2', english: ['CO₂', 'CO2', 'carbon dioxide'] },
    { french: 'une note¹', english: ['a note¹', 'a note1', 'a note'] },
    { french: '10³ fois', english: ['10³ times'] },
  );

/** Pairs with one form of each, no number twice. */
export const numberPairs = (): fc.Arbitrary<readonly { readonly french: string; readonly english: string }[]> =>
  fc
    .uniqueArray(fc.oneof(ordinalPair(), regnalPair(), cardinalPair(), symbolPair()), { minLength: 1, maxLength: 4, selector: valueOf })
    .chain((pairs) =>
      fc.tuple(...pairs.map(({ french, english }) => fc.constantFrom(...english).map((form) => ({ french, english: form })))),
    );

/** What two pairs may not have in common, or one would be found for the other: digits of any kind. */
const valueOf = ({ english }: NumberPair): string => /\d+/u.exec(english.join(' '))?.[0] ?? english[0]!;
