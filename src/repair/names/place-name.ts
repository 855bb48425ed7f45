import { standsForName, standsForNameByLetters } from '../../alignment/thresholds.js';
import { type Aligned, indexesIn, piecesOf, type WordAttention } from '../../alignment/words.js';
import { termPlaces } from '../../checks/terms/placed-terms.js';
import { courtesyTitles } from '../../languages/en/courtesy-titles.js';
import { englishOpeners } from '../../languages/en/english-openers.js';
import { standsIn } from '../../languages/en/stands-in.js';
import { titleBefore } from '../../languages/fr/title-abbreviations.js';
import type { Lexicon, ProperName } from '../../languages/lexicon.js';
import { overlap, type Span } from '../../text/spans.js';
import { similarity } from '../../text/similarity.js';
import { looksLikeForm, looksLikeTry } from './likeness.js';

type EnglishWord = WordAttention['target'][number];

/**
 * The English words that the model wrote for a name it garbled: those that attend to it. A name that stays unchanged in English may have
 * become any word (Arvenne, 'respect'); for other names only a word that looks like an attempt (Lodon) is taken, since
 * others may be translations.
 *
 * @param name - one that the check finds missing, so that it stays, has an English form or had to be spelt out by the vocabulary
 * @param attention - that of `aligned`
 * @returns undefined if no word stands for it, or only words that correctly render something else
 */
export const placeOfName = (name: ProperName, aligned: Aligned, attention: WordAttention, lexicon: Lexicon): Span | undefined => {
  const { answer } = aligned;
  const english = aligned.rendering.text;
  const { source, target, shares } = attention;
  const at = indexesIn(source, name);
  const pieces = piecesOf(answer, name);
  const share = (index: number): number => at.reduce((sum, from) => sum + shares[index]![from]!, 0);
  const isFree = isFreeFor(name, aligned, lexicon);
  const stays =
    lexicon.stays(name.text) || (titleBefore(answer.source.slice(0, name.start)) && lexicon.englishForms(name.text).length === 0);
  const pick = (fits: (word: EnglishWord, index: number) => boolean): number[] =>
    target.flatMap((word, index) => (!courtesyTitles.has(word.text) && fits(word, index) ? [index] : []));

  let found = pick((word, index) => share(index) >= standsForName && (!stays || isFree(word)) && isTry(word, name, pieces));
  if (found.length === 0 && stays) found = pick((word, index) => share(index) >= standsForName && isFree(word));
  if (found.length === 0) {
    const alike = stays ? looksLikeTry : looksLikeForm;
    found = pick((word, index) => share(index) >= standsForNameByLetters && similarity(name.text, word.text) >= alike && isFree(word));
  }
  if (found.length === 0) return undefined;
  const best = found.reduce((one, other) => (share(other) > share(one) ? other : one));
  // the fragments that the name was torn into
  let [first, last] = [best, best];
  while (found.includes(first - 1) && isGlue(english.slice(target[first - 1]!.end, target[first]!.start))) first -= 1;
  while (found.includes(last + 1) && isGlue(english.slice(target[last]!.end, target[last + 1]!.start))) last += 1;
  return { start: target[first]!.start, end: target[last]!.end };
};

/** What a torn name has between its fragments: marks, and signs that stand for a letter which the vocabulary lacks (Ha~-du-Val). */
const isGlue = (between: string): boolean => /^(?:[ .'’-]{0,2}|[^\s\p{L}\p{N}",;:!?()]{1,4})$/u.test(between);

/**
 * A word in one piece is one that the model knows and chose, so it is a translation, unless it is capitalised and either the vocabulary
 * had to spell out the name or the word looks like it.
 */
const isTry = (word: EnglishWord, name: ProperName, pieces: number): boolean => {
  if (isSmallWord(word.text)) return false;
  if (word.pieces >= 2 && /^\p{Lu}/u.test(word.text)) return true;
  return (word.pieces >= 2 || /^\p{Lu}/u.test(word.text)) && (pieces >= 3 || similarity(name.text, word.text) >= looksLikeTry);
};

const isSmallWord = (word: string): boolean => englishOpeners.has(word.toLowerCase()) || /^\d/u.test(word);

/**
 * Tells the words that are neither function words nor another name in the source nor the English form of one, nor in the English of a term.
 */
const isFreeFor = (name: ProperName, { answer, rendering }: Aligned, lexicon: Lexicon): ((word: EnglishWord) => boolean) => {
  const others = `${answer.source.slice(0, name.start)} ${answer.source.slice(name.end)}`;
  const terms = termPlaces({ answer, rendering }, lexicon);
  const formsOfOthers = new Set(lexicon.properNames(others).flatMap((other) => lexicon.englishForms(other.text)));
  return ({ text, start, end }) => {
    if (terms.some((term) => overlap(term, { start, end }))) return false;
    // a capital mid-sentence shows that it is not a function word: 'in the East of the If'
    const isName = /^\p{Lu}/u.test(text) && /\p{Ll},? $/u.test(rendering.text.slice(Math.max(0, start - 3), start));
    if (isSmallWord(text) && !isName) return false;
    const word = text.replace(/['’]s$/u, '');
    return !standsIn(word, others) && !formsOfOthers.has(word);
  };
};
