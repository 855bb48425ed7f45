import type { Answer, Rendering } from '../marian/types.js';
import { englishOpeners } from '../text/english-openers.js';
import { writtenInEnglish } from '../text/english-names.js';
import { isKept, isTranslated } from '../text/kept-names.js';
import { properNames, type ProperName } from '../text/proper-names.js';
import { editRendering, type Edit } from './edit-rendering.js';
import { wordAttention, type WordAttention } from '../checks/word-attention.js';

/** English with names put right. */
export interface Restored {
  readonly rendering: Rendering;
  /** The names. */
  readonly restored: readonly string[];
}

/**
 * Writes names as the source has them, where the model garbled them: the English words that attend to the name are replaced by its letters,
 * or by its English form (Lodon → London).
 *
 *     Anne Plamondon part.   Anne Plmond leaves.    →   Anne Plamondon leaves.
 *     Londres dort.          London sleeps.         →   as it is: a translation
 *     Le Musée dort.         The museum sleeps.     →   as it is: no name
 *
 * @returns undefined where nothing was to be put right, or nothing could be
 */
export const restoreNames = (answer: Answer, rendering: Rendering): Restored | undefined => {
  const lost = properNames(answer.source).filter(({ text }) => !isKept(text, rendering.text) && !isTranslated(text, rendering.text));
  const attention = lost.length > 0 ? wordAttention(answer, rendering) : undefined;
  if (!attention) return undefined;
  const edits: Edit[] = [];
  const restored: string[] = [];
  for (const name of lost) {
    const edit = placeOf(name, attention, answer, rendering.text);
    if (!edit || edits.some((other) => edit.start < other.end && other.start < edit.end)) continue;
    edits.push(edit);
    restored.push(name.text);
  }
  const replaced = editRendering(rendering, edits);
  const beside = insertBeside(answer, replaced, lost);
  const names = [...restored, ...beside.restored];
  return names.length > 0 ? { rendering: beside.rendering, restored: names } : undefined;
};

/** A name that has no place is put beside the one that it stands beside in the source: Didier Deschamps, Deschamps → Didier Deschamps. */
const insertBeside = (answer: Answer, rendering: Rendering, lost: readonly ProperName[]): Restored => {
  const all = properNames(answer.source);
  const restored: string[] = [];
  let now = rendering;
  for (const name of lost) {
    // a first word may be any word
    if (name.isInitial || isKept(name.text, now.text)) continue;
    const at = all.findIndex(({ start }) => start === name.start);
    const [before, after] = [all[at - 1], all[at + 1]];
    const isAfter = before && answer.source.slice(before.end, name.start) === ' ' ? onlyPlace(before.text, now.text) : undefined;
    const isBefore = after && answer.source.slice(name.end, after.start) === ' ' ? onlyPlace(after.text, now.text) : undefined;
    if (!isAfter && !isBefore) continue;
    const edit = isAfter
      ? { start: isAfter.end, end: isAfter.end, text: ` ${name.text}` }
      : { start: isBefore!.start, end: isBefore!.start, text: `${name.text} ` };
    now = editRendering(now, [edit]);
    restored.push(name.text);
  }
  return { rendering: now, restored };
};

/** Where a name stands in a text, if it does so once. */
const onlyPlace = (name: string, text: string): { start: number; end: number } | undefined => {
  const start = text.indexOf(name);
  const isOnce =
    start >= 0 && text.indexOf(name, start + 1) < 0 && !/[\p{L}\p{N}]/u.test(text.charAt(start - 1) + text.charAt(start + name.length));
  return isOnce ? { start, end: start + name.length } : undefined;
};

/** A word that gives the name this much of its attention stands for it. */
const enough = 0.5;

const placeOf = (
  name: ProperName,
  { source, target, shares }: WordAttention,
  { sourceSpans }: Answer,
  english: string,
): Edit | undefined => {
  const at = source.flatMap((word, index) => (word.start < name.end && name.start < word.end ? [index] : []));
  const pieces = sourceSpans.filter(({ start, end }) => start < name.end && name.start < end && end > start).length;
  const share = (index: number): number => at.reduce((sum, from) => sum + shares[index]![from]!, 0);
  const candidates = target.flatMap((word, index) => (share(index) >= enough && isReplaceable(word, name, pieces) ? [index] : []));
  if (candidates.length === 0) return undefined;
  const best = candidates.reduce((one, other) => (share(other) > share(one) ? other : one));
  // what the name was torn into
  let [first, last] = [best, best];
  while (candidates.includes(first - 1) && isGlue(english.slice(target[first - 1]!.end, target[first]!.start))) first -= 1;
  while (candidates.includes(last + 1) && isGlue(english.slice(target[last]!.end, target[last + 1]!.start))) last += 1;
  const genitive = /['’]s$/u.exec(target[last]!.text)?.[0] ?? '';
  return { start: target[first]!.start, end: target[last]!.end, text: writtenInEnglish(name.text) + genitive };
};

const isGlue = (between: string): boolean => /^[ .'’-]{0,2}$/u.test(between);

/**
 * A word of one piece is one that the model knows, and chose: it is a translation, unless the name is one that the vocabulary had to
 * spell and the word looks like it.
 */
const isReplaceable = (word: { readonly text: string; readonly pieces: number }, name: ProperName, pieces: number): boolean => {
  if (englishOpeners.has(word.text.toLowerCase()) || /^\d/u.test(word.text)) return false;
  const isCapital = /^\p{Lu}/u.test(word.text);
  const likeness = similarity(name.text, word.text);
  if (isCapital) return word.pieces >= 2 ? true : pieces >= 3 || likeness >= 0.5;
  return word.pieces >= 2 && (pieces >= 3 || likeness >= 0.5);
};

/** 1 for the same letters, 0 for none in common: 1 - edit distance ÷ length of the longer one, accents and capitals apart. */
export const similarity = (one: string, other: string): number => {
  const [a, b] = [plain(one), plain(other)];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return 1 - row[b.length]! / Math.max(a.length, b.length, 1);
};

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
