import type { MarkRole } from '../../src/checks/types.js';
import type { Answer, Marian, Rendering } from '../../src/marian/types.js';
import type { Span } from '../../src/text/spans.js';

/** French = English, word for word; what is not here is copied. */
const dictionary: Readonly<Record<string, string>> = {
  le: 'the',
  la: 'the',
  les: 'the',
  un: 'a',
  une: 'a',
  des: 'some',
  de: 'of',
  du: 'of the',
  à: 'at',
  a: 'has',
  ont: 'have',
  et: 'and',
  mais: 'but',
  est: 'is',
  dit: 'said',
  ville: 'city',
  maire: 'mayor',
  ministre: 'minister',
  situation: 'situation',
  très: 'very',
  grave: 'serious',
  grève: 'strike',
  trains: 'trains',
  hier: 'yesterday',
  ans: 'years',
  habitants: 'inhabitants',
  euros: 'euros',
  selon: 'according to',
  pour: 'for',
  dans: 'in',
  avec: 'with',
  contre: 'against',
  ne: 'not',
  pas: 'at all',
  choisi: 'chosen',
  perdu: 'lost',
  reçu: 'received',
  demandé: 'asked',
  postes: 'jobs',
  lettres: 'letters',
  depuis: 'since',
  longtemps: 'long',
  nouvelle: 'new',
  maison: 'house',
  soir: 'evening',
  chat: 'cat',
  dort: 'sleeps',
  "l'": 'the',
  "d'": 'of',
  "n'": 'not',
  école: 'school',
  élèves: 'pupils',
  rue: 'street',
  police: 'police',
  usine: 'factory',
  supprimé: 'cut',
  accord: 'agreement',
  signé: 'signed',
  '?': '?',
  '!': '!',
};

const pieces = /\p{L}+'|[\p{L}\p{N}]+(?:[.,:-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*|["().,;:!?%]|[^\s]/gu;

/** A token of the played model: where it is in the source, its English, and whether it sticks to what is before or behind it. */
export interface PlayedToken {
  readonly from: number;
  readonly text: string;
}

/** Tokens of the source; a capitalised word that the dictionary lacks is spelt in three. */
export const tokensOf = (source: string): { spans: Span[]; words: { span: Span; pieces: number[] }[] } => {
  const spans: Span[] = [];
  const words = Array.from(source.matchAll(pieces), ({ 0: word, index }) => {
    const span = { start: index, end: index + word.length };
    const isSpelt = /^\p{Lu}\p{L}{4,}/u.test(word) && dictionary[word.toLowerCase()] === undefined;
    const cuts = isSpelt ? [index, index + 2, index + 4, span.end] : [index, span.end];
    const own = cuts.slice(1).map((end, nth) => {
      spans.push({ start: cuts[nth]!, end });
      return spans.length - 1;
    });
    return { span, pieces: own };
  });
  return { spans, words };
};

/** What a word is in English; a number has its English point. */
const inEnglish = (word: string): string => {
  const known = dictionary[word.toLowerCase()];
  if (known === undefined) return /^\d+,\d+$/u.test(word) ? word.replace(',', '.') : word;
  return /^\p{Lu}/u.test(word) ? known.charAt(0).toUpperCase() + known.slice(1) : known;
};

/** English words in order, each with the source word that it comes from. */
export interface PlayedWord {
  readonly text: string;
  readonly from: number;
  /** Only for marks: whether it opens, so that spacing is right. */
  readonly opens?: boolean;
}

/** The clean English of a source, as words. */
export const playedWords = (source: string): PlayedWord[] => {
  let marks = 0;
  return tokensOf(source).words.map(({ span }, from) => {
    const text = inEnglish(source.slice(span.start, span.end));
    if (text !== '"') return { text, from };
    marks += 1;
    return { text, from, opens: marks % 2 === 1 };
  });
};

/** Words with others in their place, by their English; '' leaves a word out. */
export const changed = (words: readonly PlayedWord[], changes: Readonly<Record<string, string>>): PlayedWord[] =>
  words.map((word) => ({ ...word, text: changes[word.text] ?? word.text })).filter(({ text }) => text !== '');

/** Opening and closing marks in turn, one for each `"` of a text. */
export const straightMarks = (text: string): MarkRole[] =>
  Array.from(text.matchAll(/"/gu), (_, at): MarkRole => ({ role: at % 2 === 0 ? 'open' : 'close', markIndex: at }));

/** Words put together to a hypothesis, aligned without a doubt. */
export const renderingOf = (source: string, words: readonly PlayedWord[]): Rendering => {
  const { spans: sourceSpans, words: sourceWords } = tokensOf(source);
  const spans: Span[] = [];
  const alignment: Float32Array[] = [];
  let text = '';
  let isGlued = true;
  for (const { text: word, from, opens } of words) {
    const isClosing = /^[.,;:!?%)]$/u.test(word) || (word === '"' && opens === false);
    if (!isGlued && !isClosing) text += ' ';
    isGlued = word === '(' || (word === '"' && opens === true);
    const own = sourceWords[from]!.pieces;
    own.forEach((piece, nth) => {
      const [start, end] = [Math.min(nth * 2, word.length), nth === own.length - 1 ? word.length : Math.min(nth * 2 + 2, word.length)];
      spans.push({ start: text.length + start, end: text.length + end });
      const row = new Float32Array(sourceSpans.length + 1);
      row[piece] = 1;
      alignment.push(row);
    });
    text += word;
  }
  alignment.push(new Float32Array(sourceSpans.length + 1));
  return { tokens: spans.map(() => 1), score: -0.1, tokenScores: alignment.map(() => -0.1), alignment, text, spans, truncated: false };
};

/** The clean answer of the played model. */
export const playedAnswer = (source: string): Answer => answerWith(source, [renderingOf(source, playedWords(source))]);

/** An answer with the given hypotheses. */
export const answerWith = (source: string, hypotheses: readonly Rendering[]): Answer => ({
  source,
  sourceSpans: tokensOf(source).spans,
  unknown: [],
  hypotheses,
});

/** A loaded model that hands its words through. */
export const playedMarian = (): Marian => ({
  name: 'played',
  revision: '1',
  fingerprint: '1',
  longestUnit: 80,
  workers: 1,
  aligns: true,
  translate: async (units) => units.map((unit) => playedAnswer(unit)),
  score: async () => [],
  align: async () => [],
  dispose: async () => undefined,
});
