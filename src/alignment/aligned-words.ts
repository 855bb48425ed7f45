import type { Answer, Rendering } from '../marian/types.js';
import { doubleMarks, withoutDoubleMarks, withoutMarksButInches } from '../text/marks/quotation-marks.js';
import type { Span } from '../text/spans.js';

/** An English word with its place, and how much of its attention is on each source token. */
export interface AlignedWord extends Span {
  readonly mass: Float64Array;
  /** The model wrote a quotation mark on this side. */
  readonly hadMarkBefore: boolean;
  readonly hadMarkAfter: boolean;
}

/** English without quotation marks, split into words. */
export interface AlignedWords {
  readonly text: string;
  readonly words: readonly AlignedWord[];
}

/**
 * Removes the model's own marks from its English and adds up, for each word, the attention of its tokens.
 *
 * @param keepsInches - keep a `"` right after a digit (a 15" screen)
 * @returns undefined if the hypothesis has no alignment
 */
export const toAlignedWords = (
  { sourceSpans }: Answer,
  { text, spans, alignment }: Rendering,
  keepsInches = false,
): AlignedWords | undefined => {
  if (!alignment) return undefined;
  let bare = '';
  const words: { -readonly [Key in keyof AlignedWord]: AlignedWord[Key] }[] = [];
  let token = 0;
  let hasMark = false;
  for (const { index, 0: chunk } of text.matchAll(chunks)) {
    if (/\s/u.test(chunk)) continue;
    const visible = keepsInches ? withoutMarksButInches(chunk) : withoutDoubleMarks(chunk);
    const mass = new Float64Array(sourceSpans.length);
    for (; token < spans.length && spans[token]!.start < index + chunk.length; token += 1) {
      if (spans[token]!.end > index && hasWord.test(text.slice(spans[token]!.start, spans[token]!.end))) add(mass, alignment[token]);
    }
    const startsMarked = doubleStart.test(chunk);
    const last = words.at(-1);
    if (visible === '') {
      // a mark with spaces on both sides counts for both of its neighbours
      if (last) last.hadMarkAfter = true;
      hasMark = true;
      continue;
    }
    if (bare !== '') bare += ' ';
    const start = bare.length;
    bare += visible;
    words.push({ start, end: bare.length, mass, hadMarkBefore: startsMarked || hasMark, hadMarkAfter: doubleEnd.test(chunk) });
    hasMark = false;
  }
  return { text: bare, words };
};

const chunks = /\s+|\S+/gu;
const doubleStart = new RegExp(String.raw`^[([]*[${doubleMarks}]`, 'u');
const doubleEnd = new RegExp(String.raw`[${doubleMarks}][^\p{L}\p{N}]*$`, 'u');
/** Marks and spaces attend anywhere, so only tokens with a letter or digit count. */
const hasWord = /[\p{L}\p{N}]/u;

const add = (mass: Float64Array, row: Float32Array | undefined): void => {
  if (!row) return;
  for (let at = 0; at < mass.length; at += 1) mass[at]! += row[at] ?? 0;
};
