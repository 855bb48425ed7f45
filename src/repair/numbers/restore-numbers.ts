import { standsBesideNumber, standsForNumber, standsForNumberInWords } from '../../alignment/thresholds.js';
import { editRendering, type Edit } from '../../alignment/edit-rendering.js';
import { type Aligned, indexesIn, type WordAttention } from '../../alignment/words.js';
import type { Judgement } from '../../checks/types.js';
import { englishForm, englishOrdinal, numbersIn, ordinalEnding, otherNumerals } from '../../languages/en/english-numerals.js';
import { numberWordsIn } from '../../languages/en/number-words.js';
import { frenchNumerals, type Numeral } from '../../languages/fr/french-numerals.js';
import { frenchNumberWords } from '../../languages/fr/number-words.js';
import { symbolDigits } from '../../text/symbols.js';
import { overlap, type Span } from '../../text/spans.js';
import type { Restored } from '../types.js';

/**
 * Corrects, by alignment, only the numbers that the check found wrong. A missing number replaces the wrong number that attends to it; if
 * there is none, it goes before the English of the word after it in the source. A duplicated number stays where it attends to its source;
 * one that has drifted away from its words goes back to them.
 *
 *     Il a 35 ans.     He is 53 years old.         →   He is 35 years old.
 *     Il a 35 ans.     He is years old.            →   He is 35 years old.
 *     Il a 35 ans.     He is 35 35 years old.      →   He is 35 years old.
 *     Ni 3 ni 50.      Neither 50 nor 50.          →   Neither 3 nor 50.
 *     La 3e édition.   The 3rdition.               →   The 3rd edition.
 *     Le XXe siècle.   The twenty-first century.   →   The 20th century.
 *
 * @param blamed - the checks' findings on this rendering; those of other rules are ignored
 * @param terms - where the English has terms, whose numbers are right
 * @returns undefined if nothing can be corrected
 */
export const restoreNumbers = (aligned: Aligned, blamed: readonly Judgement[], terms: readonly Span[] = []): Restored | undefined => {
  const { answer, rendering } = aligned;
  const faults = blamed.filter(({ rule, status }) => rule === 'numbers' && status === 'failed');
  const attention = faults.length > 0 ? aligned.attention() : undefined;
  if (!attention) return undefined;
  const work: Work = { attention, french: answer.source, english: rendering.text, wanted: frenchNumerals(answer.source) };
  const edits: Edit[] = [];
  const restored: string[] = [];
  const isFree = (span: Span): boolean => !edits.some((edit) => overlap(edit, span));
  const put = (numeral: string, ...changes: (Edit | undefined)[]): void => {
    const possible = changes.filter((edit): edit is Edit => edit !== undefined && isFree(edit));
    if (possible.length < changes.length) return;
    edits.push(...possible);
    restored.push(numeral);
  };
  const of = (kind: string): Judgement[] => faults.filter(({ values }) => values?.['fault'] === kind);
  const isOutside = (span: Span): boolean => !terms.some((term) => overlap(term, span));
  const surplus = of('twice').flatMap(({ values, target = [] }) => surplusCopies(String(values?.['number']), target, work));
  const wrong = [...wrongNumbers(work), ...surplus].filter(isOutside);
  const misspelt = wrongWords(work).filter(isOutside);
  for (const numeral of of('missing').flatMap(({ source = [] }) => numeralsAt(source, work))) {
    const free = { digits: wrong.filter(isFree), words: misspelt.filter(isFree), isOnly: wrong.length === 1 };
    put(numeral.value, replacement(numeral, free, work) ?? insertion(numeral, work));
  }
  for (const { source = [], target = [] } of of('moved')) {
    // it has one place on each side
    for (const numeral of numeralsAt(source, work))
      for (const span of target) put(numeral.value, insertion(numeral, work, withEnding(span, rendering.text)), removal(span, work));
  }
  for (const { source = [], target = [] } of of('glued')) {
    for (const numeral of numeralsAt(source, work)) for (const span of target) put(numeral.value, unstuck(numeral, span, work));
  }
  for (const copy of surplus) put(copy.value, removal(copy, work));
  return edits.length > 0 ? { rendering: editRendering(rendering, edits), restored } : undefined;
};

/** The two texts, their words, and the numbers in the source. */
interface Work {
  readonly attention: WordAttention;
  readonly french: string;
  readonly english: string;
  readonly wanted: readonly Numeral[];
}

const numeralsAt = (spans: readonly Span[], { wanted }: Work): Numeral[] =>
  wanted.filter((numeral) => spans.some(({ start }) => start === numeral.start));

/** An ordinal parted from the rest of a word that is the same in both languages: édition. Of other words the rest tells too little. */
const unstuck = (numeral: Numeral, { start, end }: Span, { french, english }: Work): Edit | undefined => {
  const noun = /^ (?<word>\p{L}+tions?)(?!\p{L})/u.exec(french.slice(numeral.end, numeral.end + 32))?.groups?.['word'];
  const rest = /^\d+(?:st|nd|rd|th)(?<letters>\p{L}+)$/u.exec(english.slice(start, end))?.groups?.['letters'];
  const plain = noun?.normalize('NFD').replace(/\p{M}/gu, '');
  if (plain === undefined || rest === undefined || !plain.endsWith(rest)) return undefined;
  return { start, end, text: `${englishOrdinal(numeral.value)} ${plain}` };
};

/** Values that the source has in any form: their English is right. */
const knownValues = ({ french, wanted }: Work): ReadonlySet<string> =>
  new Set([...wanted.map(({ value }) => value), ...frenchNumberWords(french), ...symbolDigits(french)]);

/** Numbers in digits that the source does not have, with their endings: the model wrote them for others, as it did surplus copies. */
const wrongNumbers = (work: Work): Span[] =>
  otherNumerals(work.english, numbersIn(work.english), knownValues(work)).map((span) => withEnding(span, work.english));

/** The same for numbers in words and in Roman numerals. */
const wrongWords = (work: Work): Span[] => {
  const known = knownValues(work);
  const numbers = numbersIn(work.english);
  const right = [...known].flatMap((value) => numbers.roman(value));
  const roman = Array.from(work.english.matchAll(romanWord), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
  return [
    ...numberWordsIn(work.english).filter(({ value }) => !known.has(value)),
    ...roman.filter((span) => !right.some((other) => overlap(span, other))),
  ];
};

const romanWord = /(?<![\p{L}\p{N}])[IVX]{2,}(?:st|nd|rd|th|e)?(?![\p{L}\p{N}])/gu;

/** 53rd: the ending goes with the number. */
const withEnding = ({ start, end }: Span, english: string): Span => {
  return { start, end: end + (ordinalEnding.exec(english.slice(end, end + 3))?.[0].length ?? 0) };
};

/** A number as the model would write it: it never sees grouped thousands or sums of money. */
const written = (numeral: Numeral): string => (numeral.isOrdinal || numeral.kind === 'roman' ? englishForm(numeral) : numeral.value);

/** Wrong numbers in the English that have not been replaced yet. */
interface Wrong {
  readonly digits: readonly Span[];
  readonly words: readonly Span[];
  /** There was just one in digits, so it can stand for no other. */
  readonly isOnly: boolean;
}

/** Replaces the number that the English has instead: the one in digits that attends to it most, or else one in words. */
const replacement = (numeral: Numeral, { digits, words, isOnly }: Wrong, { attention, english }: Work): Edit | undefined => {
  const from = indexesIn(attention.source, numeral);
  const best = (spans: readonly Span[], least: number): Span | undefined => {
    const bids = spans
      .map(({ start, end }) => ({ start, end, share: shareOf(indexesIn(attention.target, { start, end }), from, attention) }))
      .sort((one, other) => other.share - one.share);
    return bids[0] && bids[0].share >= least ? bids[0] : undefined;
  };
  const taken = best(digits, isOnly ? 0 : standsForNumber) ?? best(words, standsForNumberInWords);
  if (!taken) return undefined;
  const hasEnding = /\d\p{L}/u.test(english.slice(taken.start, taken.end));
  const text = hasEnding && numeral.kind === 'number' ? englishOrdinal(numeral.value) : written(numeral);
  return { start: taken.start, end: taken.end, text };
};

/** @param from - where the number is now; it is removed from there, so that place is ignored */
const insertion = (numeral: Numeral, { attention, french, english }: Work, from?: Span): Edit | undefined => {
  const { source, target } = attention;
  const text = from ? english.slice(from.start, from.end) : written(numeral);
  const shares = attention.shares.map((share, at) => (from && overlap(target[at]!, from) ? new Float64Array(share.length) : share));
  const next = source.findIndex(({ start }) => start >= numeral.end);
  const follows = next >= 0 && /^[\s%€$£°-]*$/u.test(french.slice(numeral.end, source[next]!.start));
  const place = follows ? peakOn(next, shares) : -1;
  if (place >= 0) return { start: target[place]!.start, end: target[place]!.start, text: `${text} ` };
  const before = source.findLastIndex(({ end }) => end <= numeral.start);
  const behind = peakOn(before, shares);
  return behind >= 0 ? { start: target[behind]!.end, end: target[behind]!.end, text: ` ${text}` } : undefined;
};

/**
 * The English word with the largest share of its attention on a source word; -1 if none has enough.
 *
 * @param from - -1 if there is no such source word
 */
const peakOn = (from: number, shares: readonly Float64Array[]): number => {
  const own = shares.map((share) => share[from] ?? 0);
  const most = Math.max(...own);
  return most >= standsBesideNumber ? own.indexOf(most) : -1;
};

const shareOf = (to: readonly number[], from: readonly number[], { shares }: WordAttention): number =>
  to.reduce((sum, at) => sum + from.reduce((part, index) => part + shares[at]![index]!, 0), 0) / Math.max(1, to.length);

/** Surplus copies of a number, with their endings: each occurrence in the source keeps the copy that attends to it most. */
const surplusCopies = (value: string, spans: readonly Span[], work: Work): (Span & { readonly value: string })[] => {
  const { attention, wanted } = work;
  const free = new Set(spans);
  for (const numeral of wanted.filter((each) => each.value === value)) {
    const from = indexesIn(attention.source, numeral);
    const share = (span: Span): number => shareOf(indexesIn(attention.target, span), from, attention);
    const [best] = [...free].sort((one, other) => share(other) - share(one));
    if (best) free.delete(best);
  }
  return [...free].map((span) => ({ ...withEnding(span, work.english), value }));
};

/**
 * Removes a number with its ending and the space before it (or, at the start, what parts it from the text: "35, the …").
 *
 * @returns undefined if it is part of a longer word: a "-year plan" is worse than two numbers
 */
const removal = (number: Span, { english, attention }: Work): Edit | undefined => {
  const { start, end } = withEnding(number, english);
  if (attention.target.some((word) => overlap(word, number) && (word.start < start || word.end > end))) return undefined;
  if (english.charAt(start - 1) === ' ') return { start: start - 1, end, text: '' };
  return { start, end: end + /^,? ?/u.exec(english.slice(end, end + 2))![0].length, text: '' };
};
