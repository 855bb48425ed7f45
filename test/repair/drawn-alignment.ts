import { type Aligned, indexesIn, toAligned, wordsOf } from '../../src/alignment/words.js';
import type { Rendering } from '../../src/marian/types.js';
import type { Span } from '../../src/text/spans.js';
import { answerWith } from './played-marian.js';

/** What an English word attends to: one French word, or several with the part that each has (in tenths, say). */
export type Looks = Readonly<Record<string, string | Readonly<Record<string, number>>>>;

/**
 * An alignment drawn by hand, for shares on either side of a threshold. A `·` cuts a word into the pieces that the model has it in.
 *
 *     'Le maire de Lon·dr·es dort.', 'The mayor of Lo·donn sleeps.', { Lodonn: { Londres: 5, maire: 5 } }
 *
 * @param looks - by English word; one that is not here attends to no word at all
 * @throws if it names a word that neither text has
 */
export const drawn = (french: string, english: string, looks: Looks): Aligned => {
  const source = textOf(french);
  const target = textOf(english);
  const sourceWords = wordsOf(source.text);
  const rows = new Map(
    Object.entries(looks).map(([word, on]) => {
      if (!wordsOf(target.text).some(({ text }) => text === word)) throw new Error(`${word} is not in: ${english}`);
      const row = new Float32Array(source.pieces.length + 1);
      for (const [from, part] of typeof on === 'string' ? [[on, 1] as const] : Object.entries(on)) {
        const own = sourceWords.find(({ text }) => text === from);
        if (!own) throw new Error(`${from} is not in: ${french}`);
        row[indexesIn(source.pieces, own)[0]!] = part;
      }
      return [word, row];
    }),
  );
  const nowhere = new Float32Array(source.pieces.length + 1);
  const rowOf = (piece: Span): Float32Array => {
    const word = wordsOf(target.text)[indexesIn(wordsOf(target.text), piece)[0] ?? -1];
    return (word && rows.get(word.text)) ?? nowhere;
  };
  const rendering: Rendering = {
    tokens: target.pieces.map(() => 1),
    score: -0.1,
    tokenScores: [...target.pieces.map(() => -0.1), -0.1],
    alignment: [...target.pieces.map(rowOf), nowhere],
    text: target.text,
    spans: target.pieces,
    truncated: false,
  };
  return toAligned({ ...answerWith(source.text, [rendering]), sourceSpans: source.pieces }, rendering);
};

const textOf = (cut: string): { text: string; pieces: Span[] } => {
  const pieces = Array.from(cut.matchAll(/[^\s·]+/gu), ({ 0: piece, index }) => {
    const start = index - cut.slice(0, index).replace(/[^·]/gu, '').length;
    return { start, end: start + piece.length };
  });
  return { text: cut.replaceAll('·', ''), pieces };
};
