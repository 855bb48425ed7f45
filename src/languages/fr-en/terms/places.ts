import { type Span, withoutOverlaps } from '../../../text/spans.js';
import type { FoundTerm, TermPlace } from './types.js';

/**
 * Where an English text has a term: whole words, whatever the capitals, with a hyphen or a space, either apostrophe; ’s may follow. A
 * capital that was given must be there. In order, without overlap.
 *
 *     walkouts   →   The walkouts went on, a walkout leader: agree; a walkout went on: does not
 */
export const englishPlaces = ({ number, english, otherNumber }: Wanted, text: string): readonly TermPlace[] => {
  const folded = fold(text);
  const own = english.flatMap((form) => placesOf(form, text, folded).map((place): TermPlace => ({ ...place, agrees: true })));
  const others = otherNumber.flatMap((form) =>
    placesOf(form, text, folded).map((place): TermPlace => ({ ...place, agrees: number === 'plural' && isModifier(text, place) })),
  );
  return withoutOverlaps([...own, ...others]);
};

type Wanted = Pick<FoundTerm, 'number' | 'english' | 'otherNumber'>;

const placesOf = (form: string, text: string, folded: string): Span[] => {
  const wanted = fold(form);
  const places: Span[] = [];
  if (wanted === '') return places;
  for (let start = folded.indexOf(wanted); start >= 0; start = folded.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    if (!goesOnBefore.test(text.slice(Math.max(0, start - 5), start)) && !goesOnBehind.test(text.slice(end, end + 3)))
      if (hasCapitals(text.slice(start, end), form)) places.push({ start, end });
  }
  return places;
};

/** In small letters, with plain spaces, hyphens as spaces and plain apostrophes; the length stays the same. */
const fold = (text: string): string => {
  const plain = text.replace(/[\s\u00a0\u202f\u2009‐‑-]/gu, ' ').replace(/[’‘]/gu, "'");
  const small = plain.toLowerCase();
  return small.length === plain.length ? small : plain;
};

/** A letter, or a hyphen behind one: Lyon is not in Villelyon or Saint-Lyon, but the minister is in ex-minister. */
const goesOnBefore = /[\p{L}\p{M}\p{N}]$|[\p{L}\p{M}\p{N}][-‐‑](?<!(?:^|[^\p{L}])(?:ex|non|pre|pro|mid|anti|post).)$/u;
/** A letter; behind a hyphen, a capital: Lyons-Perrache, but walkout-hit. A tax haven is not in “The tax haven’t …”. */
const goesOnBehind = /^(?:[\p{L}\p{M}\p{N}]|[-‐‑][\p{Lu}\p{N}]|['’][tT](?!\p{L}))/u;

const hasCapitals = (found: string, form: string): boolean => {
  if (form === form.toLowerCase()) return true;
  return Array.from({ length: form.length }, (_, at) => at).every(
    (at) => !/\p{Lu}/u.test(form.charAt(at)) || /\p{Lu}/u.test(found.charAt(at)),
  );
};

/** A singular where a plural is wanted may stand before another noun: the walkout leaders. Not before a verb, or at the end. */
const isModifier = (text: string, { end }: Span): boolean => {
  const next = /^[ \u00a0-](\p{Ll}+)(?!\p{L})/u.exec(text.slice(end, end + 30))?.[1];
  return next !== undefined && !noNouns.has(next) && !/(?:ed|ly)$/u.test(next);
};

/** Words that follow a noun without being one. Source: ours. */
const noNouns: ReadonlySet<string> = new Set(
  `a about above across after against all along also although among an and are around as at because been before behind being below beneath
  beside between beyond both but by came can comes could despite did do does down during each either even every except for from gave gets
  give gives goes got had has have he her here hers him his how if in inside into is it its just last like made make makes may me might more
  most must near neither next no nor not now of off on once only onto or our out outside over per rather said says seem seems shall she should
  since so still such than that the their them then there these they this those though through throughout till to today tomorrow too took
  toward towards under until up upon us very was we went were what when where whether which while who whom whose why will with within without
  would yesterday yet you your begin begins began remain remains continue continues become became left stay stays`.split(/\s+/u),
);
