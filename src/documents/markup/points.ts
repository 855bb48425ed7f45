import { skipWhiteBack } from '../../text/spaces.js';
import { overlap, type Span } from '../../text/spans.js';
import { wordsOf } from '../../units/attached/words.js';
import { withMarksBehind } from './marks.js';
import type { Point } from './tree.js';
import type { Aligned } from './words/aligned.js';

/**
 * Where a point stands in the English: before the word that it leads to, or else behind the word before it and the marks that the French
 * has between the two.
 *
 *     12 élus<sup>3</sup>, dit-il.   12 councillors<sup>3</sup>, he said.        Un mot.<sup>1</sup>   A word.<sup>1</sup>
 */
export const placeOfPoint = ({ at, leads }: Point, aligned: Aligned): number => {
  const { french, english } = aligned;
  const words = wordsOf(french);
  if (leads) {
    const next = words.find(({ start }) => start >= at);
    const target = next && closest(next, aligned);
    if (target) return target.start;
  }
  const last = words.filter(({ end }) => end <= at).at(-1);
  const next = words.find(({ end }) => end > at);
  if (!last) return 0;
  const between = french.slice(last.end, at);
  if (!next) return atTheEnd(english, between, french.slice(at));
  const target = closest(last, aligned);
  const end = target?.end ?? byShare(at, aligned);
  return withMarksBehind(english, { start: end, end }, between);
};

/** The English of a French word: of those that stand for it, the one at the closest fraction of the text. */
const closest = (own: Span, { french, english, words, sources }: Aligned): Span | undefined => {
  const here = (own.start + own.end) / 2 / french.length;
  const far = ({ start, end }: Span): number => Math.abs((start + end) / 2 / english.length - here);
  const letters = french.slice(own.start, own.end).replace(/^.*['’](?=.)/u, '');
  const same = words.filter(({ start, end }) => english.slice(start, end) === letters);
  const found = same.length > 0 ? same : words.filter((_, at) => sources[at]!.some((source) => overlap(source, own)));
  return [...found].sort((one, other) => far(one) - far(other))[0];
};

const byShare = (at: number, { french, english, words }: Aligned): number => {
  const place = (at / french.length) * english.length;
  return words.find(({ end }) => end >= place)?.end ?? english.length;
};

/** Before or behind the final marks, as in the source, and before the space before them if it touches the word. */
const atTheEnd = (english: string, between: string, behind: string): number => {
  if (!/[.!?…]/u.test(behind)) return english.length;
  const end = english.length - /[.!?…"”’)\]]*$/u.exec(english)![0].length;
  return between === '' ? skipWhiteBack(english, end, 0) : end;
};
