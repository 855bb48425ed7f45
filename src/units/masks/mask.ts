import { frenchNumerals } from '../../languages/fr/french-numerals.js';
import { type Collective, collectivesIn } from '../../languages/fr/numbers/collectives.js';
import { inFrenchWords } from '../../languages/fr/numbers/spelt-ordinals.js';
import { isWordCode } from '../../text/character-codes.js';
import { endlessWords } from '../../text/endless-words.js';
import { foreignRuns, protectedWords } from '../../text/protected/protected-words.js';
import { loneSymbols } from '../../text/protected/lone-symbols.js';
import { skipWhite, skipWhiteBack } from '../../text/spaces.js';
import { overlap, type Span } from '../../text/spans.js';
import { type Figure, figuresIn } from '../../languages/fr/numbers/figures.js';
import { writeNumber, type Supply } from './number-slots.js';
import type { Masked, Slot } from './slots.js';
import { createStandIns } from './stand-ins.js';

/**
 * Masks what the model need only pass through: addresses, hashtags, file names, emoji, letters of other scripts, endless words, signs
 * between words, and numbers that it does not copy well. At the unit's edges these words are cut off unless they are part of the sentence.
 *
 *     Écrivez à jean@mairie.example ou au 01 22 33 44 55.   →   'Écrivez à 9041 ou au 7306.'
 *     👏 Bravo ! #Loire                                      →   before '👏 ', 'Bravo !', after ' #Loire'
 *
 * @param addresses - the protected words of the text, if already known
 * @param kept - words that the model is to see as they are: terms, whose figures are not for it to copy (loi 1901, les 35 heures); in order
 */
export const mask = (text: string, addresses: readonly Span[] = protectedWords(text), kept: readonly Span[] = []): Masked => {
  const isKept = (span: Span): boolean => kept.some((other) => overlap(other, span));
  const words = withForeign(text, addresses, isKept);
  const numerals = frenchNumerals(text);
  const collectives = collectivesIn(text).filter((span) => !isKept(span));
  if (words.length === 0 && numerals.length === 0 && collectives.length === 0) return { text, slots: [], before: '', after: '' };
  const { from, to } = words.length === 0 ? { from: 0, to: text.length } : edgesOf(text, words);
  const standIns = createStandIns(text);
  const used = new Set(numerals.map(({ value }) => value));
  const supply: Supply = {
    next: standIns,
    isTaken: (digits) => used.has(digits),
    isAlone: (sought) => numerals.filter(({ value }) => value === sought).length === 1 && !slots.some(({ value }) => value === sought),
  };
  const slots: Slot[] = [];
  let out = '';
  let at = from;
  const put = (start: number, end: number, written: string, slot?: Slot): void => {
    out += text.slice(at, start) + written;
    at = end;
    if (!slot) return;
    used.add(slot.value);
    slots.push(slot);
  };
  const putFigure = (figure: Figure): void => {
    if (isKept(figure)) return;
    const [first] = figure.numerals;
    const inWords = inFrenchWords(text, first);
    if (inWords) put(first.start, inWords.end, inWords.text);
    else if (first.kind === 'roman' && !first.isOrdinal) return;
    else {
      // the sign may belong to a word that has been masked
      const signed = figure.start < at ? { ...figure, start: first.start, sign: '' } : figure;
      // a term that begins behind it is no unit of it: 3e arrondissement
      const term = kept.find(({ start }) => start >= figure.end);
      const written = writeNumber(term ? text.slice(0, term.start) : text, signed, supply);
      put(signed.start, written.end, written.text, written.slot);
    }
  };
  // a number inside a word begins after the word does and is skipped; if both begin together, the word comes first
  const figures = [...figuresIn(text, numerals), ...collectives];
  const inside = joined(
    text,
    words.filter(({ start, end }) => start >= from && end <= to),
  );
  const items: readonly Item[] =
    inside.length + collectives.length === 0 ? figures : [...inside, ...figures].sort((one, other) => one.start - other.start);
  for (const item of items) {
    const { start, end } = item;
    if (end > to) continue;
    if ('numerals' in item) {
      if (item.numerals[0].start >= at) putFigure(item);
    } else if ('inFigures' in item) {
      if (start >= at) put(start, end, item.inFigures);
    } else if (start >= at) {
      const { written, slot } = standInFor(text, item, standIns());
      put(start, end, written, slot);
    }
  }
  return { text: out + text.slice(at, to), slots, before: text.slice(0, from), after: text.slice(to) };
};

/** A number that touches a word would be read as a part of it: ligne<br>suite → ligne 9041 suite. */
const standInFor = (text: string, { start, end }: Span, value: string): { readonly written: string; readonly slot: Slot } => {
  const french = text.slice(start, end);
  const slot = { value, english: french, french, isOrdinal: false };
  const touches = { before: isWordCode(text.charCodeAt(start - 1)), behind: isWordCode(text.charCodeAt(end)) };
  if (!touches.before && !touches.behind) return { written: value, slot };
  return { written: `${touches.before ? ' ' : ''}${value}${touches.behind ? ' ' : ''}`, slot: { ...slot, touches } };
};

/** A word to pass through, or a number. */
type Item = Span | Figure | Collective;

const withForeign = (text: string, addresses: readonly Span[], isKept: (span: Span) => boolean): readonly Span[] => {
  const others = [...foreignRuns(text), ...loneSymbols(text), ...endlessWords(text)].filter((span) => !isKept(span));
  return others.length === 0 ? addresses : merged([...addresses, ...others]);
};

/** Masks only the words that the given spans touch: 'avec Şirali hier', 5–6 → 'avec 9041 hier'. */
export const maskSpans = (text: string, spans: readonly Span[]): Masked => {
  const next = createStandIns(text);
  const slots: Slot[] = [];
  let out = '';
  let at = 0;
  for (const { start, end } of joined(text, merged(spans.map((span) => wholeWord(text, span))))) {
    const value = next();
    const french = text.slice(start, end);
    slots.push({ value, english: french, french, isOrdinal: false });
    out += text.slice(at, start) + value;
    at = end;
  }
  return { text: out + text.slice(at), slots, before: '', after: '' };
};

const wholeWord = (text: string, { start, end }: Span): Span => {
  const before = /[\p{L}\p{N}\p{M}-]*$/u.exec(text.slice(Math.max(0, start - 40), start))![0].length;
  const behind = /^[\p{L}\p{N}\p{M}-]*/u.exec(text.slice(end, end + 40))![0].length;
  return { start: start - before, end: end + behind };
};

/** Sorts spans and merges those that overlap. */
const merged = (spans: readonly Span[]): Span[] => {
  const out: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = out.at(-1);
    if (last && span.start < last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else if (span.end > span.start) out.push(span);
  }
  return out;
};

/** Joins words with only a space between them: their numbers in a row, 9041 7306 8627 6493, would look like one. In order. */
const joined = (text: string, words: readonly Span[]): readonly Span[] => {
  const out: Span[] = [];
  for (const word of words) {
    const last = out.at(-1);
    if (last && text.slice(last.end, word.start) === ' ') out[out.length - 1] = { start: last.start, end: word.end };
    else out.push(word);
  }
  return out;
};

/**
 * The unit without the protected words at its edges. At the start they are cut off if they are not part of a sentence (emoji, hashtag,
 * handle), at the end if a sentence ended before them, or if the last one is an emoji. If no words would be left, nothing is cut off.
 */
const edgesOf = (text: string, words: readonly Span[]): { from: number; to: number } => {
  let from = 0;
  for (const { start, end } of words) {
    if (text.slice(from, start).trim() !== '' || !isLoose(text.slice(start, end))) break;
    from = end + white(text, end);
  }
  // the longest tail of these words that can be cut off
  let to = text.length;
  let tail = text.length;
  for (const { start, end } of [...words].reverse()) {
    if (start < from || text.slice(end, tail).trim() !== '') break;
    const before = skipWhiteBack(text, start, from);
    tail = start;
    if (before === from) continue;
    const isLastSymbol = isSymbol(text.slice(start, end)) && skipWhite(text, end, to) === to;
    if (isLastSymbol || hasEnded(text, from, before)) to = before;
  }
  const isLeft = /[\p{L}\p{N}]/u.test(text.slice(from, to));
  return isLeft ? { from, to } : { from: 0, to: text.length };
};

const white = (text: string, from: number): number => /^\s*/u.exec(text.slice(from, from + 8))![0].length;

/** Whether the text before `to`, without closing marks and white space, ends in . ! ? … : or ; */
const hasEnded = (text: string, from: number, to: number): boolean => {
  let at = to - 1;
  while (at >= from && ('"»”)'.includes(text.charAt(at)) || skipWhiteBack(text, at + 1, at) === at)) at -= 1;
  return at >= from && '.!?…:;'.includes(text.charAt(at));
};

/** A hidden word (code, a path) is part of its sentence: "`npm` installe le reste". */
const isSymbol = (word: string): boolean => !/[\p{L}\p{N}#@\p{Co}]/u.test(word.charAt(0));
const isLoose = (word: string): boolean => isSymbol(word) || /^[#@]/u.test(word);
