import { overlap, type Span } from '../../../text/spans.js';
import { wordsOf } from '../../../units/attached/words.js';
import type { Aligned, Run } from './aligned.js';

/**
 * Words that the English has unchanged, and once: a name, a title, code. A single word in small letters may mean something else in English,
 * and must not stand for another.
 *
 *     <i>Belle Aurore</i>   Belle Aurore        <b>car</b> il a vendu la voiture   for he sold the car   →   undefined
 */
export const sameWords = ({ start, end }: Span, { french, english, words, sources }: Aligned, free: readonly Run[]): Run | undefined => {
  const own = wordsOf(french.slice(start, end)).map((word) => french.slice(start + word.start, start + word.end));
  if (own.length === 0 || own.join('').length < 2) return undefined;
  const text = (at: number): string => english.slice(words[at]!.start, words[at]!.end);
  const found: Run[] = [];
  for (const interval of free)
    for (let at = interval.start; at + own.length <= interval.end; at += 1)
      if (own.every((word, nth) => word === text(at + nth) || (nth === own.length - 1 && isGenitive(text(at + nth), word))))
        found.push({ start: at, end: at + own.length });
  const [only] = found;
  if (found.length !== 1 || !only) return undefined;
  const isOther = sources[only.start]!.length > 0 && !sources[only.start]!.some((source) => overlap(source, { start, end }));
  return isOther && own.length === 1 && /^\p{Ll}+$/u.test(own[0]!) ? undefined : only;
};

const isGenitive = (english: string, name: string): boolean => english === `${name}’s` || english === `${name}'s`;
