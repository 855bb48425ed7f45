import { overlap, type Span } from '../../../text/spans.js';
import type { Aligned, Run } from './aligned.js';
import { isArticle, isPreposition, isSmallEnglish, isSmallFrench, leadsOn, needsMore, standsBefore } from './small-words.js';

/**
 * An element's run without the words at its ends that belong to what is outside, and with the article that the French has inside.
 *
 *     le <b>maire</b>   <b>the mayor</b>   →   the <b>mayor</b>        <b>le maire</b>   the <b>mayor</b>   →   <b>the mayor</b>
 */
export const trimmed = (run: Run, inside: Span, aligned: Aligned, free: readonly Run[]): Run => {
  const own = withoutLooseEnds(withoutShared(run, inside, aligned), inside, aligned);
  return withArticle(withoutBeginning(own, inside, aligned), inside, aligned, free);
};

/**
 * A word at an end that stands for words inside and outside is left out if what it has inside has another word in the run, and something
 * that it has outside has none but this one.
 *
 *     il a ordonné <b>la mise</b> à jour   ordered ← ordonné, la   the ← la   →   ordered is left out
 */
const withoutShared = (run: Run, inside: Span, aligned: Aligned): Run => {
  let { start, end } = run;
  while (end - start > 1 && isShared(start, { start: start + 1, end }, inside, aligned)) start += 1;
  while (end - start > 1 && isShared(end - 1, { start, end: end - 1 }, inside, aligned)) end -= 1;
  return { start, end };
};

const isShared = (word: number, others: Run, inside: Span, aligned: Aligned): boolean => {
  const { french, sources } = aligned;
  const within = sources[word]!.filter((source) => overlap(source, inside));
  const outside = sources[word]!.filter((source) => !overlap(source, inside));
  if (within.length === 0 || outside.length === 0) return false;
  const isSmallWord = isSmallEnglish(wordAt(word, aligned));
  const isSmall = ({ start, end }: Span): boolean => isSmallFrench(french.slice(start, end));
  const standsFor = (at: number, own: Span): boolean => sources[at]!.some(({ start }) => start === own.start);
  const isInRun = (own: Span): boolean => sources.some((_, at) => at >= others.start && at < others.end && standsFor(at, own));
  // a word of grammar is not enough for a word with a meaning: "are" in "are earning" is not all of gagnent
  const isElsewhere = (own: Span): boolean =>
    sources.some(
      (_, at) =>
        (at < others.start || at >= others.end) &&
        at !== word &&
        standsFor(at, own) &&
        (isSmall(own) || isSmallWord || !isSmallEnglish(wordAt(at, aligned))),
    );
  return within.every((own) => isSmall(own) || isInRun(own)) && outside.some((own) => (isSmallWord || !isSmall(own)) && !isElsewhere(own));
};

/**
 * A preposition at the start that only stands for an article, unless English dates need it (le 12 mai, on 12 May), and words of grammar at
 * the end that lead to what is outside.
 *
 *     prévoit <b>la gratuité</b>   provides for <b>free</b>        il <b>ne veut pas</b> partir   he <b>does not want</b> to leave
 */
const withoutLooseEnds = (run: Run, inside: Span, aligned: Aligned): Run => {
  const { french, sources } = aligned;
  const all = (at: number, test: (word: string) => boolean): boolean =>
    sources[at]!.length > 0 && sources[at]!.every(({ start, end }) => test(french.slice(start, end)));
  let { start, end } = run;
  const isLooseStart = (): boolean => {
    const word = wordAt(start, aligned).toLowerCase();
    return isPreposition(word) && all(start, isArticle) && !(word === 'on' && all(start, (own) => /^le$/iu.test(own)));
  };
  while (end - start > 1 && isLooseStart()) start += 1;
  const last = lastWord(inside, french);
  const leadsOut = isSmallFrench(last) && !/^(?:pas|plus|point)$/iu.test(last);
  while (!leadsOut && end - start > 1 && needsMore(wordAt(end - 1, aligned)) && all(end - 1, isSmallFrench)) end -= 1;
  return { start, end };
};

const withoutBeginning = (run: Run, inside: Span, aligned: Aligned): Run => {
  const { french } = aligned;
  const before = /(\p{L}+['’]?)[\s\u00a0]*$/u.exec(french.slice(Math.max(0, inside.start - longest), inside.start))?.[1] ?? '';
  if (!leadsOn(before) || leadsOn(firstWord(inside, french))) return run;
  let { start } = run;
  while (run.end - start > 1 && standsBefore(wordAt(start, aligned))) start += 1;
  return { start, end: run.end };
};

const withArticle = (run: Run, inside: Span, aligned: Aligned, free: readonly Run[]): Run => {
  const { french, sources } = aligned;
  const at = run.start - 1;
  if (!leadsOn(firstWord(inside, french)) || !free.some(({ start, end }) => start <= at && at < end)) return run;
  if (!/^(?:the|an?)$/iu.test(wordAt(at, aligned))) return run;
  const isOwn = sources[at]!.every((source) => overlap(source, inside) || isSmallFrench(french.slice(source.start, source.end)));
  return isOwn || sources[at]!.some((source) => overlap(source, inside)) ? { start: at, end: run.end } : run;
};

const wordAt = (at: number, { english, words }: Aligned): string => english.slice(words[at]!.start, words[at]!.end);

/** Longest word, with the marks beside it, that is looked at. */
const longest = 40;

const firstWord = ({ start, end }: Span, french: string): string =>
  /^[^\p{L}\p{N}]*(\p{L}+['’]?)/u.exec(french.slice(start, Math.min(end, start + longest)))?.[1] ?? '';

const lastWord = ({ start, end }: Span, french: string): string =>
  /(\p{L}+)[^\p{L}\p{N}]*$/u.exec(french.slice(Math.max(start, end - longest), end))?.[1] ?? '';
