import { isHighSurrogate } from '../../text/character-codes.js';
import type { Span } from '../../text/spans.js';

/**
 * Where a long sentence may be cut, best first: after a semicolon, colon or sentence mark, at a dash, at a comma before a conjunction, at
 * any comma, before a conjunction without a comma. The two sides of a cut are translated separately.
 */
const cuts: readonly RegExp[] = [
  /(?<=[;:.!?…]) (?=\S)/gu,
  / (?=- )|(?<= -) /gu,
  /(?<=,) (?=(?:et|mais|ou|car|donc|or|alors|tandis|puis|qui|que|dont|où|ce qui|ce que|soit|ainsi|selon)(?!\p{L}))/gu,
  /(?<=,) /gu,
  / (?=(?:et|mais|car|qui|dont|où|parce|afin|lorsque|quand|pour|après|avant|selon)(?!\p{L}))/gu,
];
const anywhere = / /gu;

/** How a unit was cut: at a clause, or between any two words. */
export interface Halves {
  readonly halves: readonly [string, string];
  readonly isClause: boolean;
}

/**
 * Cuts a unit in two, as near its middle as the best kind of place allows; not inside a quotation, bracket or whole if that can be avoided.
 *
 *     Il part, mais elle reste à la maison.   →   Il part, | mais elle reste à la maison.
 *     Il a dit "oui ; non" hier soir.          →   not at the semicolon
 *
 * @param mayCutAnywhere - whether a cut between any two words, and inside a quotation, is better than none
 * @param wholes - words that belong together (Conseil d'État), in order
 * @returns undefined if there is no such place
 */
export const halve = (text: string, mayCutAnywhere: boolean, wholes: readonly Span[] = []): Halves | undefined => {
  for (const pattern of cuts) {
    const [isOutside, isBetween] = [outsideOf(text), betweenOf(wholes)];
    const place = nearest(text, pattern, (at) => isOutside(at) && isBetween(at));
    if (place !== undefined) return { halves: halvesAt(text, place), isClause: true };
  }
  if (!mayCutAnywhere) return undefined;
  for (const kept of wholes.length > 0 ? [wholes, none] : [none]) {
    for (const pattern of [...cuts, anywhere]) {
      const place = nearest(text, pattern, betweenOf(kept));
      if (place !== undefined) return { halves: halvesAt(text, place), isClause: pattern !== anywhere };
    }
  }
  // a single endless word; half a surrogate pair would be no character
  const half = Math.floor(text.length / 2);
  const middle = isHighSurrogate(text.charCodeAt(half - 1)) ? half - 1 : half;
  return middle > 0 ? { halves: [text.slice(0, middle), text.slice(middle)], isClause: false } : undefined;
};

const none: readonly Span[] = [];

const halvesAt = (text: string, place: number): [string, string] => [text.slice(0, place), text.slice(place + 1)];

/** The place nearest the middle, if both sides are long enough; the first of equals. Places are tried in their order. */
const nearest = (text: string, pattern: RegExp, isAllowed: (at: number) => boolean): number | undefined => {
  let best: number | undefined;
  let least = shortestPart;
  for (const { index } of text.matchAll(pattern)) {
    // the space at the place itself is on neither side
    const shorter = Math.min(index, text.length - index - 1);
    if (shorter < least || !isAllowed(index)) continue;
    best = index;
    least = shorter + 1;
  }
  return best;
};

/** The shortest part, in UTF-16 units: anything less is hardly a clause. */
const shortestPart = 12;

/** A test whether a place is in none of the spans; it reads on from the last place that it was asked about. */
const betweenOf = (spans: readonly Span[]): ((at: number) => boolean) => {
  let next = 0;
  return (at) => {
    while (next < spans.length && spans[next]!.end <= at) next += 1;
    return next === spans.length || spans[next]!.start >= at;
  };
};

/** A test whether a place is outside quotations and brackets; it reads on from the last place that it was asked about. */
const outsideOf = (text: string): ((at: number) => boolean) => {
  let read = 0;
  let isQuoted = false;
  let depth = 0;
  return (at) => {
    for (; read < at; read += 1) {
      const code = text.charCodeAt(read);
      if (code === 0x22) isQuoted = !isQuoted;
      else if (code === 0x28 || code === 0x5b) depth += 1;
      else if (code === 0x29 || code === 0x5d) depth -= 1;
    }
    return !isQuoted && depth <= 0;
  };
};
