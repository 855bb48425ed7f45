/** The parts of a transformers.js tokenizer used here: the whole does not give offsets. */
export interface UnigramTokenizer {
  readonly normalizer: ((text: string) => string) | null;
  readonly pre_tokenizer: (text: string, options: { section_index: number }) => string[];
  readonly model: {
    readonly encode: (words: string[]) => string[];
    readonly tokens_to_ids: ReadonlyMap<string, number>;
    readonly vocab: readonly string[];
    readonly unk_token_id: number;
  };
  readonly all_special_ids: readonly number[];
}

/** A piece of a word: its id and its place in the word (UTF-16). */
export interface Piece {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

const space = '▁';
const mostRemembered = 20_000;

/**
 * Cuts a word (without white space) into pieces with their places. The tokenizer splits at white space first and treats each word alone;
 * since texts repeat their words, the pieces of each are remembered.
 *
 *     'dort.'  →  '▁dort' 0–4, '.' 4–5
 */
export const createWordEncoder = (tokenizer: UnigramTokenizer): ((word: string) => readonly Piece[]) => {
  const remembered = new Map<string, readonly Piece[]>();
  return (word) => {
    const known = remembered.get(word);
    if (known) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const pieces = encodeWord(word, tokenizer);
    remembered.set(word, pieces);
    return pieces;
  };
};

const encodeWord = (word: string, { normalizer, pre_tokenizer, model }: UnigramTokenizer): Piece[] => {
  const normalised = normalizer ? normalizer(word) : word;
  const places = normalizer && normalised !== word ? placesOf(word, normalised, normalizer) : undefined;
  const pieces: Piece[] = [];
  let at = 0;
  for (const part of pre_tokenizer(normalised, { section_index: 0 })) {
    // the first piece carries the space sign, which is not in the word
    let unwritten = part.startsWith(space) ? 1 : 0;
    at = normalised.indexOf(part.slice(unwritten), at);
    for (const surface of model.encode([part])) {
      const stop = at + surface.length - unwritten;
      const start = places ? (places.starts[at] ?? word.length) : at;
      const end = places && stop > at ? (places.ends[stop - 1] ?? word.length) : places ? start : stop;
      pieces.push({ id: model.tokens_to_ids.get(surface) ?? model.unk_token_id, start, end });
      unwritten = 0;
      at = stop;
    }
  }
  return pieces;
};

/**
 * Where each character of the normalised word comes from. The tokenizer's NFKC is traced one cluster (a letter and its accents) at a time:
 * in '3m²' → '3m2' the '2' comes from 2–3; in '½' → '1⁄2' all three come from 0–1.
 */
const placesOf = (word: string, normalised: string, normalizer: (text: string) => string): { starts: number[]; ends: number[] } => {
  const starts: number[] = [];
  const ends: number[] = [];
  let together = '';
  for (const { 0: cluster, index } of word.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const form = normalizer(cluster);
    together += form;
    for (let i = 0; i < form.length; i += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  if (together === normalised) return { starts, ends };
  // clusters that affect each other (rare scripts): each piece is given the whole word
  return { starts: Array<number>(normalised.length).fill(0), ends: Array<number>(normalised.length).fill(word.length) };
};
