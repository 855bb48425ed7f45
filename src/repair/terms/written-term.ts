import type { Edit } from '../../alignment/edit-rendering.js';
import { indefiniteArticle } from '../../languages/en/indefinite-article.js';
import { isPluralPhrase } from '../../languages/en/inflection/phrases.js';
import { isInitialPlace } from '../../languages/fr/initial-place.js';
import { capitalised } from '../../text/phrase-pattern.js';
import type { Span } from '../../text/spans.js';

/**
 * A term's English in the place of other words: with a capital at the start of a sentence or quotation, unless it has capitals of its own
 * inside, and with the article that it needs.
 *
 *     An [outage] is likely.     walkout     →   A walkout is likely.
 *     [Strikes] go on.           iPhone      →   iPhone go on.
 *     the [the Hague] court      The Hague   →   The Hague court
 *     The [Post] will close.     La Poste    →   La Poste will close.
 *
 * @param form - one of the term's English forms
 * @param hasCapital - whether the words that stand at an initial place have a capital there
 */
export const writtenTerm = (
  form: string,
  { start, end }: Span,
  english: string,
  hasCapital = (at: number): boolean => /^\p{Lu}/u.test(english.slice(at)),
): Edit => {
  const withCapital = (text: string, at: number): string =>
    isInitialPlace(english, at) && hasCapital(at) && !ownCapitals.test(text) ? capitalised(text) : text;
  const given = articleBefore.exec(english.slice(Math.max(0, start - 4), start))?.groups?.['article'];
  const article = given === undefined ? undefined : articleFor(given, form);
  // an article that stays is left where it is
  if (given === undefined || article === given) return { start, end, text: behindNumber(english, start) + withCapital(form, start) };
  const from = start - given.length - 1;
  return { start: from, end, text: withCapital(article === undefined ? form : `${article} ${form}`, from) };
};

/** The space that the place may lack behind a number. */
const behindNumber = (english: string, start: number): string => (/\p{N}$/u.test(english.slice(0, start)) ? ' ' : '');

const articleBefore = /(?<![\p{L}\p{N}'’-])(?<article>an?|the) $/iu;

/** @returns undefined if the form has an article of its own, or takes none */
const articleFor = (given: string, form: string): string | undefined => {
  if (givenWithArticle.test(form)) return undefined;
  if (given.toLowerCase() === 'the') return given;
  if (isPluralPhrase(form)) return undefined;
  const article = indefiniteArticle(form);
  return given.startsWith('A') ? capitalised(article) : article;
};

/** English, or that of a French name: La Poste, Les Échos, L’Équipe. */
const givenWithArticle = /^(?:(?:[Tt]he|THE|[Aa]n?|L(?:a|es?)) |L['’])/u;

/** iPhone, eBay: a capital at its start would spell it otherwise. */
const ownCapitals = /^\p{Ll}+\p{Lu}/u;
