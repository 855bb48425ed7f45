import { isWhiteCode } from '../../../../text/character-codes.js';
import type { Span } from '../../../../text/spans.js';
import type { Seam, SeamTag, White } from './types.js';

/** A seam that is being read. */
export interface SeamDraft {
  /** White space; what browsers collapse is one space with what they collapse before it. */
  readonly white: (white: White) => void;
  readonly tag: (tag: SeamTag) => void;
  readonly hasWhite: () => boolean;
  /** The seam as it is; the next one begins. */
  readonly take: () => Seam;
}

/** An empty one. */
export const createSeam = (): SeamDraft => {
  let whites: White[][] = [[]];
  let tags: SeamTag[] = [];
  return {
    white: (white) => {
      const here = whites.at(-1)!;
      const last = here.at(-1);
      if (last?.prose === ' ' && white.prose === ' ')
        here[here.length - 1] = { ...last, span: { start: last.span.start, end: white.span.end } };
      else here.push(white);
    },
    tag: (tag) => {
      tags.push(tag);
      whites.push([]);
    },
    hasWhite: () => whites.some((white) => white.length > 0),
    take: () => {
      const seam = { whites, tags };
      whites = [[]];
      tags = [];
      return seam;
    },
  };
};

/** A no-break space, or a typographic one: browsers collapse neither. */
export const isFixedSpace = (code: number): boolean => code > 0x7f && isWhiteCode(code);

/** Words without the white space at their edges, which belongs to the seams. Words of nothing else are before themselves. */
export const splitWhite = (file: string, { start, end }: Span): { readonly before: Span; readonly words: Span; readonly behind: Span } => {
  let first = start;
  while (first < end && isWhiteCode(file.charCodeAt(first))) first += 1;
  let last = end;
  while (last > first && isWhiteCode(file.charCodeAt(last - 1))) last -= 1;
  return { before: { start, end: first }, words: { start: first, end: last }, behind: { start: last, end } };
};
