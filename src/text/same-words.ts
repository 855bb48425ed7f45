import { isWordCode } from './character-codes.js';
import { isSpaceCode } from './spaces.js';
import type { Span } from './spans.js';

/**
 * Finds the words at a span of one form of a text in another form, which may have different spaces, apostrophes and capitals. Words that
 * appear several times must appear equally often in both.
 *
 *     'Il a dit oui.' 3–4   in 'IL A DIT OUI.'   →   3–4
 *     'a 3 et 3' 2–3        in 'has 3 and 4'     →   undefined
 *
 * @param written - what the other form has for the words; by default the words themselves
 */
export const sameWords = (form: string, span: Span, text: string, written = form.slice(span.start, span.end)): Span | undefined => {
  const own = placesOf(form.slice(span.start, span.end), form);
  const others = placesOf(written, text);
  const nth = own.indexOf(span.start);
  if (nth < 0 || own.length !== others.length) return undefined;
  const start = others[nth]!;
  return { start, end: start + written.length };
};

/** Where whole words appear in a text. */
const placesOf = (words: string, text: string): number[] => {
  const [sought, searched] = [plain(words), plain(text)];
  if (!isWordCode(sought.charCodeAt(0)) || searched.length !== text.length) return [];
  const places: number[] = [];
  for (let at = searched.indexOf(sought); at >= 0; at = searched.indexOf(sought, at + 1)) {
    const isWhole = !isWordCode(searched.charCodeAt(at - 1)) && !isWordCode(searched.charCodeAt(at + sought.length));
    if (isWhole) places.push(at);
  }
  return places;
};

/** Its length is the same in nearly any language; if it is not, nothing is found. */
const plain = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => (isSpaceCode(text.charCodeAt(at)) ? ' ' : text.charAt(at)))
    .join('')
    .replace(/[’‘]/gu, "'")
    .toLowerCase();
