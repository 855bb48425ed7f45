import { courtesyTitles } from '../../../languages/en/courtesy-titles.js';
import { conjunctions, leadingWords, objects, wordsBeforeVerbs, wordsInNames } from '../../../languages/en/line-ends.js';
import { cardinalWords } from '../../../languages/en/number-words.js';
import { isLowerAt, isUpperAt } from '../../../text/character-codes.js';
import type { Span } from '../../../text/spans.js';

/** The words of an English text, between white space. */
export const wordsOf = (text: string): Span[] =>
  Array.from(text.matchAll(/[^ \t\n\r]+/gu), ({ 0: word, index }) => ({ start: index, end: index + word.length }));

/** What it costs to end a line or cue inside a name or a number: more than a line that is thirty characters too long. */
export const forbidden = 400;

/**
 * What it costs to end a line or cue before each word, from 0 (behind a point) to 9 (behind an article), or `forbidden`.
 *
 *     We took | the train, | but Anna·Roy paid 12·euros.
 *
 * @returns a number for each word; that of the first means nothing
 */
export const gapCosts = (text: string, words: readonly Span[]): number[] => {
  let forms = words.map(({ start, end }) => formOf(text.slice(start, end)));
  const capitals = forms.filter(({ isShouted }) => isShouted).length;
  // in capitals, a name looks like any word
  const hasNames = capitals * 2 < forms.length;
  if (!hasNames) forms = forms.map((form) => ({ ...form, isCapital: false }));
  return forms.map((right, nth) => {
    const left = forms[nth - 1];
    if (!left) return 0;
    const isInside = isInsideNumber(left, right) || isInsideName(forms, nth);
    return isInside ? forbidden : costBetween(left, right);
  });
};

interface Form {
  /** Lower case, without marks around it. */
  readonly bare: string;
  /** The marks behind it. */
  readonly marks: string;
  readonly opensMark: boolean;
  readonly isCapital: boolean;
  /** It has several letters, all capitals. */
  readonly isShouted: boolean;
  readonly isNumber: boolean;
}

const formOf = (word: string): Form => {
  const letters = word.replace(edges, '');
  const bare = letters.toLowerCase().replaceAll('’', "'");
  return {
    bare,
    marks: word.slice(word.lastIndexOf(letters) + letters.length),
    opensMark: /^[“‘"«([¿¡]/u.test(word),
    isCapital: isUpperAt(letters, 0) && letters !== 'I' && !/^I['’]/u.test(letters),
    isShouted: letters.length > 1 && letters !== bare && letters === letters.toUpperCase(),
    isNumber: /^[$£€+−-]?\d/u.test(letters) || numbers.has(bare.replace(/s$/u, '')),
  };
};

/** Marks around a word; signs that belong to a number stay. */
const edges = /^[^\p{L}\p{N}$£€+−-]{1,20}|[^\p{L}\p{N}%€$£°]{1,20}$/gu;

/** "One" is mostly a pronoun or an article: "one of them". */
const numbers: ReadonlySet<string> = new Set([...cardinalWords.values(), 'million', 'billion', 'dozen'].filter((word) => word !== 'one'));

const isSmall = ({ bare }: Form): boolean => leadingWords.has(bare) || wordsBeforeVerbs.has(bare) || conjunctions.has(bare);

/** "12 euros", "two hundred people", "March 2024", "8 p.m.", "10 000"; not "12 of them", "in 2012 he left". */
const isInsideNumber = (left: Form, right: Form): boolean => {
  if (left.marks !== '') return false;
  if (left.isNumber) return right.isNumber || !isSmall(right);
  return (
    right.isNumber &&
    /\d/u.test(right.bare) &&
    (/^(?:h|no|nr|p|page|room|chapter|line|platform|gate|channel)$/u.test(left.bare) || (left.isCapital && !isSmall(left)))
  );
};

/** "Anna Roy", "Mr. Roy", "Vincent van Gogh"; not "When Anna", "Anna. Roy". */
const isInsideName = (forms: readonly Form[], nth: number): boolean => {
  const [left, right] = [forms[nth - 1]!, forms[nth]!];
  const isTitle = courtesyTitles.has(left.bare.charAt(0).toUpperCase() + left.bare.slice(1)) && left.isCapital && /^\.?$/u.test(left.marks);
  if (isTitle) return right.isCapital;
  let first = nth - 1;
  while (isParticle(forms[first]) && nth - first < mostParticles) first -= 1;
  let last = nth;
  while (isParticle(forms[last]) && last - nth < mostParticles) last += 1;
  const isUnbroken = forms.slice(first, last).every(({ marks }) => marks === '') && !right.opensMark;
  return isUnbroken && isNamePart(forms[first]) && isNamePart(forms[last]);
};

const mostParticles = 4;
const isParticle = (form: Form | undefined): boolean => form !== undefined && !form.isCapital && wordsInNames.has(form.bare);
const isNamePart = (form: Form | undefined): boolean => form !== undefined && form.isCapital && !isSmall(form);

const costBetween = (left: Form, right: Form): number => {
  if (/[.!?…]/u.test(left.marks)) return 0;
  if (/[,;:—–]/u.test(left.marks)) return 1;
  if (leadingWords.has(left.bare)) return 9;
  if (conjunctions.has(left.bare)) return 8;
  if (wordsBeforeVerbs.has(left.bare)) return 7;
  if (objects.has(right.bare)) return 6;
  if (right.opensMark) return 2;
  if (conjunctions.has(right.bare)) return 2;
  if (leadingWords.has(right.bare)) return 3;
  return isLowerAt(right.bare, 0) ? 5 : 4;
};
