import { isDigitCode } from '../../text/character-codes.js';
import { lazily } from '../../text/lazily.js';
import { phraseKey } from '../../text/phrase-pattern.js';

/** A pattern and what shows at a glance whether it is worth trying. */
export interface Beginner {
  readonly source: string;
  /** The words that it may begin with; if absent, it may begin with anything. */
  readonly words?: readonly string[];
  /** It may also begin with a figure. */
  readonly hasFigure?: boolean;
}

/** The beginning of the text at a place: two letters, or a sign for any figure. Most names begin unlike anything in the tables. */
export const beginningAt = (line: string, at: number): string =>
  isDigitCode(line.charCodeAt(at)) ? figure : beginningOf(line.slice(at, at + 2));

/** The beginnings of all words of a table. */
export const beginningsOfAll = (words: Iterable<string>): ReadonlySet<string> => new Set(Array.from(words, beginningOf));

/** Finds the patterns worth trying at a place, in their order, by the beginning of the text there. */
export const byBeginning = <Pattern extends Beginner>(patterns: readonly Pattern[]): PatternsAt<Pattern> => {
  const compiled = patterns.map((pattern) => ({
    ...pattern,
    matchAt: matcher(pattern.source),
    beginnings: beginningsOf(pattern),
  }));
  const anywhere = compiled.filter(({ beginnings }) => !beginnings);
  const found = new Map(
    compiled
      .flatMap(({ beginnings }) => [...(beginnings ?? [])])
      .map((beginning) => [beginning, compiled.filter(({ beginnings }) => beginnings?.has(beginning) ?? true)]),
  );
  return (line, at) => found.get(beginningAt(line, at)) ?? anywhere;
};

type PatternsAt<Pattern> = (line: string, at: number) => readonly (Pattern & { readonly matchAt: ReturnType<typeof matcher> })[];

/** Tries a pattern at a place. It is compiled when it is tried first: a text needs few of the tables. */
const matcher = (source: string): ((line: string, at: number) => RegExpExecArray | null) => {
  const patternOf = lazily(() => new RegExp(source, 'uy'));
  return (line, at) => {
    const pattern = patternOf();
    pattern.lastIndex = at;
    return pattern.exec(line);
  };
};

const beginningsOf = ({ words, hasFigure }: Beginner): Set<string> | undefined =>
  words && new Set([...(hasFigure ? [figure] : []), ...Array.from(words, beginningOf)]);

/** Phrases with what they may begin with, for a table of labels: a label of one letter ("À") is followed by its colon. */
export const withColons = (labels: readonly string[]): string[] =>
  labels.flatMap((label) => (label.length > 1 ? label : [label, `${label}:`]));

const beginningOf = (words: string): string => {
  const letters = words.slice(0, 2);
  // the same as the phrase key if there is no accent, apostrophe or space
  return isPlainLetter(letters.charCodeAt(0)) && isPlainLetter(letters.charCodeAt(1)) ? letters.toLowerCase() : phraseKey(letters);
};

const isPlainLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const figure = '0';
