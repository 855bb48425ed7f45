import { createLexicon, type Term } from '../../../src/languages/lexicon.js';
import type { Answer, Rendering } from '../../../src/marian/types.js';
import type { Tools } from '../../../src/repair/types.js';
import { answerWith, playedWords, renderingOf } from '../played-marian.js';

/** Says what a model answers to a text. */
export type Model = (text: string) => Answer;

/** The tools of a repair with a played model. `asked` lists its questions, call by call. */
export const playedTools = (model: Model, terms: readonly Term[] = []): { tools: Tools; asked: (readonly string[])[] } => {
  const asked: (readonly string[])[] = [];
  const ask = async (texts: readonly string[]): Promise<Answer[]> => {
    asked.push(texts);
    return texts.map(model);
  };
  return { tools: { lexicon: createLexicon({ terms }), ask }, asked };
};

/** Word for word, but without some of its English words. */
export const without = (text: string, ...words: readonly string[]): Rendering =>
  renderingOf(
    text,
    playedWords(text).filter((word) => !words.includes(word.text)),
  );

/** A model that leaves out some English words. */
export const dropping =
  (...words: readonly string[]): Model =>
  (text) =>
    answerWith(text, [without(text, ...words)]);

/** English of any words, of a model that tells no alignment. */
export const unaligned = (text: string): Rendering => ({ tokens: [], score: -0.1, tokenScores: [-0.1], text, spans: [], truncated: false });

/** A model that knows a few texts by heart. */
export const byHeart =
  (table: Readonly<Record<string, string>>): Model =>
  (text) =>
    answerWith(text, [unaligned(table[text] ?? text)]);
