import { findValue } from '../../languages/en/english-numerals.js';
import { frenchNumerals, type Numeral } from '../../languages/fr/french-numerals.js';
import { cardinalWords, ordinalWords } from '../../languages/fr-en/number-words.js';
import type { Restored } from '../names/restore-names.js';
import { editRendering, type Edit } from '../../alignment/edit-rendering.js';
import { strayNumbers } from '../../checks/stray-numbers.js';
import type { Aligned, WordAttention } from '../../alignment/words.js';

/**
 * Puts numbers right by alignment. One that is missing takes the place of the number that attends to it; if there is none, it is put in
 * front of the word that attends to the word behind it in the source. One that stands twice stays where it attends to its source.
 *
 *     Il a 35 ans.   He is 53 years old.      →   He is 35 years old.
 *     Il a 35 ans.   He is years old.         →   He is 35 years old.
 *     Il a 35 ans.   He is 35 35 years old.   →   He is 35 years old.
 *
 * One that has left its words goes back to them.
 *
 * @returns undefined where nothing was to be put right, or nothing could be
 */
export const restoreNumbers = (aligned: Aligned): Restored | undefined => {
  const { answer, rendering } = aligned;
  const wanted = frenchNumerals(answer.source);
  const { missing, doubled, strange } = compare(wanted, rendering.text);
  const moved = strayNumbers(aligned);
  if (missing.length + doubled.length + strange.length + moved.length === 0) return undefined;
  const attention = aligned.attention();
  if (!attention) return undefined;
  const edits: Edit[] = [];
  const restored: string[] = [];
  const isFree = ({ start, end }: Edit): boolean => !edits.some((other) => start < other.end && other.start < end);
  for (const numeral of missing) {
    const edit = replacement(numeral, attention, strange, isFree) ?? insertion(numeral, attention, answer.source);
    if (!edit || !isFree(edit)) continue;
    edits.push(edit);
    restored.push(numeral.value);
  }
  for (const { numeral, span } of moved) {
    const home = insertion(numeral, attention, answer.source, span);
    if (!home) continue;
    edits.push(home, removal(span, rendering.text));
    restored.push(numeral.value);
  }
  for (const edit of doubled.flatMap((spans) => extras(spans, wanted, rendering.text, attention))) if (isFree(edit)) edits.push(edit);
  return edits.length > 0
    ? { rendering: editRendering(rendering, edits), restored: restored.length > 0 ? restored : ['a doubled number'] }
    : undefined;
};

interface Found {
  readonly start: number;
  readonly end: number;
}

const compare = (
  wanted: readonly Numeral[],
  english: string,
): { missing: Numeral[]; doubled: { value: string; spans: Found[] }[]; strange: Found[] } => {
  const missing: Numeral[] = [];
  const doubled: { value: string; spans: Found[] }[] = [];
  const known: Found[] = [];
  for (const value of new Set(wanted.map((numeral) => numeral.value))) {
    const same = wanted.filter((numeral) => numeral.value === value);
    const spans = findValue(english, value);
    known.push(...spans);
    const words = [cardinalWords.get(value), ordinalWords.get(value)].filter(
      (word) => word !== undefined && new RegExp(`(?<!\\p{L})${word}`, 'iu').test(english),
    ).length;
    if (spans.length > same.length) doubled.push({ value, spans });
    missing.push(...same.slice(spans.length + words));
  }
  const strange = Array.from(english.matchAll(/\d+(?:[.,:]\d+)*/gu), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  })).filter(({ start, end }) => !known.some((span) => span.start < end && start < span.end));
  return { missing, doubled, strange };
};

const englishDigits = ({ value }: Numeral): string => value;

/** The number that the English has instead: the strange one that attends most to it, or the only one there is. */
const replacement = (
  numeral: Numeral,
  attention: WordAttention,
  strange: readonly Found[],
  isFree: (edit: Edit) => boolean,
): Edit | undefined => {
  const from = indexesIn(attention.source, numeral);
  const bids = strange
    .map((span) => ({ ...span, text: englishDigits(numeral), share: shareOf(indexesIn(attention.target, span), from, attention) }))
    .filter(isFree)
    .sort((one, other) => other.share - one.share);
  const [best] = bids;
  return best && (best.share >= 0.3 || strange.length === 1) ? best : undefined;
};

/** @param but - a place of the English that is not looked at: where the number is now */
const insertion = (numeral: Numeral, { source, target, shares }: WordAttention, french: string, but?: Found): Edit | undefined => {
  const others = shares.map((share, at) =>
    but && target[at]!.start < but.end && but.start < target[at]!.end ? new Float64Array(share.length) : share,
  );
  const next = source.findIndex(({ start }) => start >= numeral.end);
  const follows = next >= 0 && /^[\s%€$£°-]*$/u.test(french.slice(numeral.end, source[next]!.start));
  const place = follows ? peakOn(next, target.length, others) : -1;
  if (place >= 0) return { start: target[place]!.start, end: target[place]!.start, text: `${englishDigits(numeral)} ` };
  const before = source.findLastIndex(({ end }) => end <= numeral.start);
  const behind = before >= 0 ? peakOn(before, target.length, others) : -1;
  return behind >= 0 ? { start: target[behind]!.end, end: target[behind]!.end, text: ` ${englishDigits(numeral)}` } : undefined;
};

/** The English word that has most of its attention on a source word. */
const peakOn = (from: number, count: number, shares: readonly Float64Array[]): number => {
  let best = -1;
  for (let at = 0; at < count; at += 1) if (shares[at]![from]! >= 0.5 && (best < 0 || shares[at]![from]! > shares[best]![from]!)) best = at;
  return best;
};

const indexesIn = (words: readonly Found[], { start, end }: Found): number[] =>
  words.flatMap((word, at) => (word.start < end && start < word.end ? [at] : []));

const shareOf = (to: readonly number[], from: readonly number[], { shares }: WordAttention): number =>
  to.reduce((sum, at) => sum + from.reduce((part, index) => part + shares[at]![index]!, 0), 0) / Math.max(1, to.length);

/** Those of a doubled number go that nothing in the source stands for: each number of the source keeps the one that attends most to it. */
const extras = (
  { value, spans }: { value: string; spans: Found[] },
  wanted: readonly Numeral[],
  english: string,
  attention: WordAttention,
): Edit[] => {
  const free = new Set(spans);
  for (const numeral of wanted.filter((each) => each.value === value)) {
    const from = indexesIn(attention.source, numeral);
    const share = (span: Found): number => shareOf(indexesIn(attention.target, span), from, attention);
    const [best] = [...free].sort((one, other) => share(other) - share(one));
    if (best) free.delete(best);
  }
  return [...free].map((span) => removal(span, english));
};

/** Takes a number out, with the space before it (or behind it at the start). */
const removal = ({ start, end }: Found, english: string): Edit => {
  if (english.charAt(start - 1) === ' ') return { start: start - 1, end, text: '' };
  return { start, end: english.charAt(end) === ' ' ? end + 1 : end, text: '' };
};
