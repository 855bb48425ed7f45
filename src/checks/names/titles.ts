import { standsForName } from '../../alignment/thresholds.js';
import type { WordAttention } from '../../alignment/words.js';
import { offices, titlesOfLists, triedTitles } from '../../languages/en/courtesy-titles.js';
import { englishOpeners } from '../../languages/en/english-openers.js';
import { type Titled, titledPersons } from '../../languages/fr-en/courtesy.js';
import type { Lexicon } from '../../languages/lexicon.js';
import { holds, type Span } from '../../text/spans.js';
import { placeOfPerson } from './persons.js';

/** A person whose title is not in the English. */
export interface LostTitle {
  /** In English, as it should stand before the name. */
  readonly title: string;
  /** As it is in the English. */
  readonly name: string;
  readonly source: Span;
  /** What the title replaces, with the space before the name: a wrong title, an article, or nothing. */
  readonly target: Span;
}

/** A text with its English, and how its words attend to each other if that is known. */
export interface Sides {
  readonly source: string;
  readonly target: string;
  readonly lexicon: Lexicon;
  readonly attention: () => WordAttention | undefined;
}

/**
 * Finds the persons whose abbreviated title in the source is not before their name in the English. A person that the English lacks is
 * another check's concern.
 *
 *     M. Roy dort.                  M. Roy sleeps.              →   Mr, in place of "M. "
 *     Mme Roy dort.                 Mr Roy sleeps.              →   Ms, in place of "Mr "
 *     MM. Roy et Roux dorment.      Mr Roy and Roux sleep.      →   Mr, before Roux
 *     le Pr Roy                     the Roy                     →   Prof, in place of "the "
 *     M. Roy, Mme Roux              President Roy, Mrs. Roux    →   nothing
 */
export const lostTitles = (sides: Sides): LostTitle[] => {
  const { source, target } = sides;
  const persons = titledPersons(source).slice(0, most);
  return persons.flatMap((titled): LostTitle[] => {
    const place = placeOfPerson(titled.person, sides, (at) => isTitled(titled, target.slice(0, at)));
    if (!place || isTitled(titled, target.slice(0, place.start)) || hasTitleOfList(titled, persons, sides)) return [];
    const start = place.start - lengthBefore(titled, place.start, sides);
    return [
      {
        title: titled.title.written,
        name: target.slice(place.start, place.end),
        source: { start: titled.span.start, end: titled.person.end },
        target: { start, end: place.start },
      },
    ];
  });
};

/** A text with more persons is no sentence, and each costs a search in both texts. */
const most = 50;

const lastWord = /(?<![\p{L}\p{N}])(\p{L}[\p{L}\p{M}’'-]*)\.? ?$/u;

/** Whether a text ends in a right title: President Roy is right too. */
const isTitled = ({ title }: Titled, before: string): boolean => {
  if (new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${title.right})\.? ?$`, 'u').test(before.slice(-40))) return true;
  const last = lastWord.exec(before.slice(-40))?.[1];
  return last !== undefined && title.isCourtesy && offices.has(last.toLowerCase());
};

/** Messrs Roy and Roux: the first name has a title for all of the list. */
const hasTitleOfList = (titled: Titled, persons: readonly Titled[], sides: Sides): boolean => {
  const first = persons.find(({ span }) => span.start === titled.span.start)!;
  const place = placeOfPerson(first.person, sides, () => false);
  const last = place && lastWord.exec(sides.target.slice(Math.max(0, place.start - 40), place.start))?.[1];
  return last !== undefined && titlesOfLists.has(last);
};

/** How much before a name its title replaces. */
const lengthBefore = (titled: Titled, nameAt: number, sides: Sides): number => {
  const before = sides.target.slice(0, nameAt);
  const length = lengthOfTried(titled, before, sides);
  const rest = before.slice(0, before.length - length);
  return length + (ownsArticle(titled, sides.target.slice(nameAt)) ? (/(?<!\p{L})[Tt]he $/u.exec(rest.slice(-8))?.[0].length ?? 0) : 0);
};

/** A wrong title before the name (of a couple, both), or a word that stands for the French one: `gy.` for gén. */
const lengthOfTried = (titled: Titled, before: string, sides: Sides): number => {
  const both = /(?<!\p{L})\p{L}+\.? (?:and|&|et) \p{L}+\.? $/u.exec(before.slice(-40))?.[0];
  if (titled.title.written.includes(' and ') && both?.match(/\p{L}+/gu)?.some((word) => triedTitles.has(word))) return both.length;
  const two = /(?<!\p{L})(?:Lt|lt|Lieutenant|lieutenant)\.?[ -](?:[Cc]ol|[Cc]olonel)\.? ?$/u.exec(before.slice(-40))?.[0];
  if (two !== undefined) return two.length;
  const last = lastWord.exec(before.slice(-40));
  if (!last) return 0;
  const [{ length }, word = ''] = last;
  if (triedTitles.has(word)) return length;
  return englishOpeners.has(word.toLowerCase()) || !standsForTitle(titled, before.length - length, sides) ? 0 : length;
};

/** Whether a word attends to the French title, and to nothing else as much. */
const standsForTitle = ({ span }: Titled, at: number, { attention }: Sides): boolean => {
  const { source, target, shares } = attention() ?? { source: [], target: [], shares: [] };
  const own = shares[target.findIndex((word) => holds(word, at))];
  return own !== undefined && source.some((word, from) => holds(word, span.start) && own[from]! >= standsForName);
};

/** The article of le Dr Roy goes; that of "the Roy method" is the noun's. */
const ownsArticle = ({ article }: Titled, behind: string): boolean => {
  if (article === '') return false;
  const next = /^[^\s,.;:!?)"]* (\p{L}+)/u.exec(behind)?.[1];
  return article.toLowerCase() !== 'du' || next === undefined || englishOpeners.has(next);
};
