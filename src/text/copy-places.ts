import { isWhiteCode } from './character-codes.js';
import { countBefore } from './count-before.js';

/**
 * Where the places of a text are in a copy of it with other quotation marks and spaces: line by line, behind the same number of characters
 * that are not white. Line breaks are the same in both.
 *
 *     '« ⏎– « ', '“⏎– “'   6 (before the second mark)   →   4
 */
export const copyPlaces = (source: string, copy: string): ((at: number) => number) => {
  if (source === copy) return (at) => at;
  const [here, there] = [lineStarts(source), lineStarts(copy)];
  return (at) => {
    // a text that was wrapped again has another number of lines
    if (at >= source.length) return copy.length;
    const line = countBefore(here.length, (index) => here[index]! <= at) - 1;
    const from = there[line];
    if (from === undefined) return copy.length;
    const own = source.slice(here[line], here[line + 1]);
    return from + placeInLine(own, copy.slice(from, there[line + 1]), at - here[line]!);
  };
};

const lineStarts = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

const placeInLine = (source: string, copy: string, at: number): number => {
  if (at <= 0) return 0;
  if (at >= source.length) return copy.length;
  const [all, before, others] = [inked(source), inked(source.slice(0, at)), inked(copy)];
  // “<<” may become “, so equal numbers cannot be relied on
  const wanted = all === others ? before : Math.round((before / Math.max(1, all)) * others);
  let place = 0;
  for (let seen = 0; seen < wanted && place < copy.length; place += 1) if (!isWhiteCode(copy.charCodeAt(place))) seen += 1;
  const spaces = whiteBefore(source, at);
  const nextIsInk = !isWhiteCode(source.charCodeAt(at));
  for (let skipped = 0; place < copy.length && isWhiteCode(copy.charCodeAt(place)); place += 1, skipped += 1)
    if (!nextIsInk && skipped >= spaces) break;
  return place;
};

const inked = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (!isWhiteCode(text.charCodeAt(at))) count += 1;
  return count;
};

const whiteBefore = (text: string, at: number): number => {
  let from = at;
  while (from > 0 && isWhiteCode(text.charCodeAt(from - 1))) from -= 1;
  return at - from;
};
