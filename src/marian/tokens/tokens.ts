import type { Span } from '../../text/spans.js';
import { createDetokenizer, type Detokenized } from './detokenize.js';
import { createWordEncoder, type UnigramTokenizer } from './word-pieces.js';

/** A text as the model's numbers. */
export interface Encoded {
  /** Ids of the pieces and of the end token. */
  readonly ids: readonly number[];
  /** UTF-16 span of each piece in the text, without the end token. A piece that is only a space has an empty span. */
  readonly spans: readonly Span[];
  /** Spans of text that the vocabulary lacks. */
  readonly unknown: readonly Span[];
}

/** The vocabulary of a model: text to numbers and back. */
export interface Tokens {
  readonly end: number;
  /**
   * Ids of the pieces that go on within a word: they begin with a letter, digit or hyphen, without a space before it. Also the unknown
   * piece, of which nothing is written, so that the next would go on.
   */
  readonly continuing: ReadonlySet<number>;
  encode(text: string): Encoded;
  /** The text of pieces, and their spans in it; the text that they go `behind` comes first. */
  decode(ids: readonly number[], behind?: string): Detokenized;
}

/** Makes a vocabulary from a loaded transformers.js tokenizer. */
export const createTokens = (tokenizer: UnigramTokenizer, end: number): Tokens => {
  const encodeWord = createWordEncoder(tokenizer);
  // made when it is asked for: hardly any text has begun English
  let continuing: ReadonlySet<number> | undefined;
  return {
    end,
    get continuing() {
      return (continuing ??= continuingIn(tokenizer.model));
    },
    encode: (text) => encode(text, end, tokenizer.model.unk_token_id, encodeWord),
    decode: createDetokenizer(tokenizer.model.vocab, new Set(tokenizer.all_special_ids)),
  };
};

const continuingIn = ({ vocab, unk_token_id: unknown }: UnigramTokenizer['model']): ReadonlySet<number> =>
  new Set(vocab.flatMap((piece, id) => (id === unknown || /^[-\p{L}\p{N}\p{M}]/u.test(piece) ? [id] : [])));

const encode = (text: string, end: number, unknownId: number, encodeWord: ReturnType<typeof createWordEncoder>): Encoded => {
  const ids: number[] = [];
  const spans: Span[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    for (const { id, start, end: stop } of encodeWord(word)) {
      const last = spans.at(-1);
      // in training, a run of unknown pieces was one piece
      if (id === unknownId && last && ids.at(-1) === unknownId) {
        spans[spans.length - 1] = { start: last.start, end: index + stop };
      } else {
        ids.push(id);
        spans.push({ start: index + start, end: index + stop });
      }
    }
  }
  return { ids: [...ids, end], spans, unknown: spans.filter((_, at) => ids[at] === unknownId) };
};
