import { createStore, type Store } from '../state/store.js';
import type { Piece, Reading } from './reading.js';

/**
 * The English that the reader has put in the place of the model's, by the French: it stays when the text around it is changed, and holds
 * wherever the same sentence stands.
 */
export type Choices = ReadonlyMap<string, string>;

/** The reader's choices; they are kept as long as the page is open. */
export const choices: Store<Choices> = createStore<Choices>(new Map());

/** With another choice; undefined, or the model's own English, takes it back. */
export const chosen = (all: Choices, { segment }: Pick<Piece, 'segment'>, english: string | undefined): Choices => {
  const next = new Map(all);
  if (english === undefined || english === segment.target.text) next.delete(segment.source.text);
  else next.set(segment.source.text, english);
  return next;
};

/** The English of a piece as the reader wants it. */
export const englishOf = ({ segment }: Pick<Piece, 'segment'>, all: Choices): string => all.get(segment.source.text) ?? segment.target.text;

/** The whole English. */
export const englishText = ({ pieces, tail }: Pick<Reading, 'pieces' | 'tail'>, all: Choices): string =>
  pieces.map((piece) => piece.gap + englishOf(piece, all)).join('') + tail;

/** The choices that concern these pieces, by the number of the segment. */
export const choicesById = (pieces: readonly Piece[], all: Choices): Record<string, string> =>
  Object.fromEntries(
    pieces.flatMap(({ segment }) => {
      const english = all.get(segment.source.text);
      return english === undefined ? [] : [[String(segment.id), english]];
    }),
  );
