/**
 * Quotation marks by family: only marks of the same family can be the two ends of a quotation. Source: ours, after the Unicode names of
 * the characters.
 */
export type MarkFamily = 'guillemet' | 'small-guillemet' | 'curly' | 'single' | 'straight' | 'straight-single' | 'apostrophes';

/** The side that a character has by itself; `either` if only its surroundings tell. */
export type MarkSide = 'open' | 'close' | 'either';

/** Family and side of each mark. `''` (family `apostrophes`) is two characters and not in the table. */
export const quotationMarks: Readonly<Record<string, { readonly family: MarkFamily; readonly side: MarkSide }>> = {
  '«': { family: 'guillemet', side: 'open' },
  '»': { family: 'guillemet', side: 'close' },
  '‹': { family: 'small-guillemet', side: 'open' },
  '›': { family: 'small-guillemet', side: 'close' },
  '“': { family: 'curly', side: 'open' },
  '„': { family: 'curly', side: 'open' },
  '”': { family: 'curly', side: 'close' },
  '‟': { family: 'curly', side: 'either' },
  '‘': { family: 'single', side: 'open' },
  '‚': { family: 'single', side: 'open' },
  '’': { family: 'single', side: 'close' },
  '"': { family: 'straight', side: 'either' },
  "'": { family: 'straight-single', side: 'either' },
};

/** The mark for a quotation at a depth (1 = outermost): double at odd depth, single at even, as English nests them. */
export const markFor = (style: 'english' | 'straight', role: 'open' | 'close' | 'resume', depth: number): string => {
  const isDouble = depth % 2 === 1;
  if (style === 'straight') return isDouble ? '"' : "'";
  if (role === 'close') return isDouble ? '”' : '’';
  return isDouble ? '“' : '‘';
};

/** Double marks that a model may write for a `"`. For use inside the brackets of a regex. */
export const doubleMarks = '"«»“”„‟';

/** Whether a UTF-16 unit is one of the {@link doubleMarks}. */
export const isDoubleMarkCode = (code: number): boolean =>
  code < 0xac ? code === 0x22 || code === 0xab : code === 0xbb || (code >= 0x201c && code <= 0x201f);

/** The positions of the double marks of a text. */
export const doubleMarksIn = (text: string): number[] =>
  // most texts have none, and that is quickly seen
  hasDouble.test(text) ? Array.from(text.matchAll(anyDouble), ({ index }) => index) : [];

/** The text without its double marks: `a "very" big` is `a very big`. */
export const withoutDoubleMarks = (text: string): string => text.replace(anyDouble, '');

/** The same, but a `"` directly after a digit stays: the inches of `a 15" screen`. */
export const withoutMarksButInches = (text: string): string => text.replace(notInches, '');

const hasDouble = new RegExp(`[${doubleMarks}]`, 'u');
const anyDouble = new RegExp(`[${doubleMarks}]`, 'gu');
const notInches = new RegExp(String.raw`(?<!\d)"|[${doubleMarks.replace('"', '')}]`, 'gu');
