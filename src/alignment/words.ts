import type { Answer, Rendering } from '../marian/types.js';
import { overlap, type Span } from '../text/spans.js';

/** A word of a text: letters, digits and the marks that join them. */
export interface Word extends Span {
  readonly text: string;
}

/** The words of a text, including inner hyphens and apostrophes, and separators inside numbers. */
export const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(words), ({ 0: word, index }) => ({ start: index, end: index + word.length, text: word }));

const words = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-'’.,:/](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu;

/** The indexes of the words that a span touches. */
export const indexesIn = (words: readonly Span[], span: Span): number[] => words.flatMap((word, at) => (overlap(word, span) ? [at] : []));

/** Of how many pieces a span of the source was made for the model: many, if its vocabulary had to spell a word out. */
export const piecesOf = ({ sourceSpans }: Answer, span: Span): number => sourceSpans.filter((piece) => overlap(piece, span)).length;

/** How the words of the English attend to the words of the source. */
export interface WordAttention {
  readonly source: readonly Word[];
  readonly target: readonly (Word & { readonly pieces: number })[];
  /** `shares[t][s]`: the attention of target word t on source word s, as a share of its attention on words; 0 if it has none. */
  readonly shares: readonly Float64Array[];
}

/** A unit's English with the answer that it was made from. */
export interface Aligned {
  readonly answer: Answer;
  /** A hypothesis of the answer, possibly repaired. */
  readonly rendering: Rendering;
  /** How its words attend to the source, computed on the first call; undefined if the rendering has no alignment. */
  readonly attention: () => WordAttention | undefined;
}

/** Pairs a rendering with its answer. Checks and repairs share the pair, so that its attention is computed once. */
export const toAligned = (answer: Answer, rendering: Rendering): Aligned => {
  let attention: WordAttention | undefined;
  return {
    answer,
    rendering,
    attention: () => (attention ??= rendering.alignment && attentionOf(answer, rendering, rendering.alignment)),
  };
};

const attentionOf = (
  { source: french, sourceSpans }: Answer,
  { text, spans }: Rendering,
  alignment: readonly Float32Array[],
): WordAttention => {
  const source = wordsOf(french);
  const owner = ownersOf(sourceSpans, source);
  const target = wordsOf(text).map((word) => ({ ...word, pieces: 0 }));
  const targetOwner = ownersOf(spans, target);
  const shares = target.map(() => new Float64Array(source.length));
  targetOwner.forEach((word, token) => {
    const row = alignment[token];
    const share = shares[word];
    if (!share || !row) return;
    target[word]!.pieces += 1;
    for (let at = 0; at < owner.length; at += 1) if (owner[at]! >= 0) share[owner[at]!]! += row[at] ?? 0;
  });
  for (const share of shares) {
    const sum = share.reduce((one, other) => one + other, 0);
    if (sum > 0) for (let at = 0; at < share.length; at += 1) share[at]! /= sum;
  }
  return { source, target, shares };
};

/** For each token, the index of the word that it is in; -1 for punctuation and spaces. Both lists are in text order. */
const ownersOf = (spans: readonly Span[], list: readonly Span[]): number[] => {
  let word = 0;
  return spans.map(({ start, end }) => {
    while (word < list.length && list[word]!.end <= start) word += 1;
    const found = list[word];
    return found && end > start && found.start < end ? word : -1;
  });
};
