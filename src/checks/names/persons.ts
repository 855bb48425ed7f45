import type { Lexicon } from '../../languages/lexicon.js';
import type { Span } from '../../text/spans.js';

/** Two texts, and what is known about names. */
interface Texts {
  readonly source: string;
  readonly target: string;
  readonly lexicon: Lexicon;
}

/**
 * Where a person of the source is in the English: the first of its words that is there, with the ones before it. Of several places, the one
 * of the same rank as in the source; if their numbers differ, a place that `fits` is taken first.
 *
 *     M. Roy et Mme Roy   Mr Roy and Ms Roy   second Roy   →   second Roy
 *     M. J.-P. Le Roux    M. J.-P. Le Roux    Le Roux      →   J.-P. Le Roux
 *
 * @param fits - whether a place is already as it should be
 */
export const placeOfPerson = (person: Span, { source, target, lexicon }: Texts, fits: (at: number) => boolean): Span | undefined => {
  const name = source.slice(person.start, person.end);
  for (const { 0: word, index } of name.matchAll(nameWord)) {
    const own = placesOf(word, source);
    const found = [word, ...lexicon.englishForms(word)].map((form) => placesOf(form, target)).find(({ length }) => length > 0);
    if (!found) continue;
    const rank = own.findIndex(({ start }) => start === person.start + index);
    const places = found.map((place) => withWordsBefore(name.slice(0, index), place, target));
    const right = own.length === found.length ? undefined : places.find(({ start }) => fits(start));
    return right ?? places[rank];
  }
  return undefined;
};

const nameWord = /\p{Lu}[\p{L}\p{M}]+(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu;

/** A text with more persons of one name is no sentence. */
const most = 50;

/** Where a word is in a text, whole. */
const placesOf = (word: string, text: string): Span[] => {
  const [sought, searched] = [plain(word), plain(text)];
  const found: Span[] = [];
  for (let at = searched.indexOf(sought); at >= 0 && found.length < most; at = searched.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    if (!/[\p{L}\p{N}]$/u.test(searched.slice(0, at).slice(-2)) && !/^(?:[\p{L}\p{N}]|-\p{L})/u.test(searched.slice(end, end + 2)))
      found.push({ start: at, end });
  }
  return found;
};

const plain = (text: string): string => text.replaceAll('’', "'");

/** Takes in the particles, initials and given names that stand before the word in both languages. */
const withWordsBefore = (before: string, place: Span, english: string): Span => {
  let { start } = place;
  for (const piece of before.split(/(?<=[\s'’])/u).reverse()) {
    const length = plain(english.slice(Math.max(0, start - 40), start))
      .toLowerCase()
      .endsWith(plain(piece).toLowerCase())
      ? piece.length
      : 0;
    start -= length;
  }
  return { start, end: place.end };
};
