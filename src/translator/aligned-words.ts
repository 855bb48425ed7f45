import { type WordPair, wordPairs } from '../alignment/word-pairs.js';
import type { Align } from '../marian/types.js';
import type { Tools } from '../repair/types.js';
import { toSentenceCase } from '../units/capitals.js';
import type { Span } from '../text/spans.js';
import { isVeilCode } from '../text/veil.js';
import type { Unit } from '../units/units.js';

export type { WordPair };

/**
 * Aligns the words of a unit's French and its finished English. The model reads the English once more: repaired text has no alignment of
 * its own.
 *
 * @returns spans of the French segment and of the English; empty if the unit is too long for the model, or no model can align it
 */
export const alignedWords = async (
  { source, isInCapitals }: Unit,
  english: string,
  { align, lexicon }: Tools,
): Promise<readonly WordPair[]> => {
  if (!align) return [];
  const numbers = numbersFor(source);
  const pairs = await pairsOf(withNumbers(source, numbers), withNumbers(english, numbers), { isInCapitals, align, lexicon });
  return pairs.map(({ source: here, target: there }) => ({ source: whole(here, source), target: whole(there, english) }));
};

const pairsOf = async (
  french: string,
  written: string,
  { isInCapitals, align, lexicon }: Pick<Unit, 'isInCapitals'> & { readonly align: Align } & Pick<Tools, 'lexicon'>,
): Promise<readonly WordPair[]> => {
  if (!isInCapitals) return wordPairs(french, written, align);
  // models know few words in capitals; changing case must not move any letter
  const [small, smallEnglish] = [toSentenceCase(french, lexicon), written.toLowerCase()];
  const isSameLength = small.length === french.length && smallEnglish.length === written.length;
  return isSameLength ? wordPairs(small, smallEnglish, align) : wordPairs(french, written, align);
};

/** A number for each hidden word, which a model reads: by its place among them, and so the same wherever the segment stands. */
const numbersFor = (source: string): ReadonlyMap<string, number> =>
  new Map(
    [...new Set(Array.from(source.matchAll(hidden), ([, character]) => character!))].map((character, nth) => [character, 7344 + nth]),
  );

/** Hidden words as numbers and line breaks as spaces; every position stays. */
const withNumbers = (text: string, numbers: ReadonlyMap<string, number>): string =>
  text.replace(lineBreak, ' ').replace(hidden, (run, character: string) =>
    String(numbers.get(character) ?? 9999)
      .slice(0, run.length)
      .padEnd(run.length),
  );

/** The number stands for the beginning of a hidden word. */
const whole = ({ start, end }: Span, text: string): Span => {
  let behind = end;
  if (isVeilCode(text.charCodeAt(start))) while (text.charCodeAt(behind) === text.charCodeAt(start)) behind += 1;
  return { start, end: behind };
};

const hidden = /([\ue000-\uf8ff])\1*/gu;
const lineBreak = /[\n\r\t]/gu;
