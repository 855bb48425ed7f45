import type { Span } from '../../../text/spans.js';

/** How text of one formatting is written: `<w:r><w:rPr><w:b/></w:rPr>` … `</w:r>`. */
export interface Dress {
  /** For people: `bold`. */
  readonly label: string;
  /** Own text, and spans that are copied from the file. */
  readonly head: readonly (string | Span)[];
  readonly tail: string;
  /** A text in it: `<w:t xml:space="preserve">très</w:t>`. */
  readonly text: (english: string) => string;
}

/** All dresses of a document: two with the same key are one. */
export interface Wardrobe {
  /** @returns the dress's index */
  readonly dress: (key: string, make: () => Dress) => number;
  readonly at: (index: number) => Dress;
}

/** An empty wardrobe. */
export const createWardrobe = (): Wardrobe => {
  const indices = new Map<string, number>();
  const dresses: Dress[] = [];
  return {
    dress: (key, make) => {
      const known = indices.get(key);
      if (known !== undefined) return known;
      indices.set(key, dresses.length);
      return dresses.push(make()) - 1;
    },
    at: (index) => dresses[index]!,
  };
};
