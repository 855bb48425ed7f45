import type { Span } from '../../../text/spans.js';
import type { WordPair } from '../../../translation.js';
import { wordsOf } from '../../../units/attached/words.js';
import { withoutElisions } from './elisions.js';

/** A segment's two texts, with the words of the English and where each comes from. */
export interface Aligned {
  readonly french: string;
  readonly english: string;
  readonly words: readonly Span[];
  /** For each word of the English, the French words that it stands for, each once. */
  readonly sources: readonly (readonly Span[])[];
}

/** A run of English words: indexes of the first and of the one behind the last. */
export type Run = Span;

/** Looks up which words belong together. */
export const toAligned = (french: string, english: string, pairs: readonly WordPair[]): Aligned => {
  const words = wordsOf(english);
  const sources = words.map((): Span[] => []);
  let word = 0;
  const ordered = [...withoutElisions(french, english, pairs)].sort((one, other) => one.target.start - other.target.start);
  for (const { source, target } of ordered) {
    while (word < words.length && words[word]!.end <= target.start) word += 1;
    for (let at = word; at < words.length && words[at]!.start < target.end; at += 1) add(sources[at]!, source);
  }
  return { french, english, words, sources };
};

const add = (list: Span[], span: Span): void => {
  if (!list.some(({ start, end }) => start === span.start && end === span.end)) list.push(span);
};
