import { decodeHTML } from 'entities/decode';

/** Units that are looked at: no note mark is longer, and a line that begins behind more markup than this is a line of its own. */
const reach = 600;

/**
 * The first visible character behind a place, past white space, comments and inline tags; empty behind a line break or a block, or if none
 * is near.
 *
 *     '<br>\n<b>suite</b>', 4   →   's'
 */
export const visibleAhead = (file: string, at: number, isInline: (name: string) => boolean): string => {
  const text = file.slice(at, at + reach);
  let place = 0;
  while (place < text.length) {
    const found = /^(?:\s+|<!--(?:(?!-->)[^])*-->|<\/?([a-z][^\s/>]*)[^>]*>)/iu.exec(text.slice(place, place + reach));
    if (!found)
      return decodeHTML(text.slice(place, place + 12))
        .charAt(0)
        .replace('<', '');
    const name = found[1]?.toLowerCase();
    if (name !== undefined && !isInline(name)) return '';
    place += found[0].length;
  }
  return '';
};

/** The text of the short element that begins at a place, and whether there is a link in it; undefined if it does not end soon. */
export const shortElement = (
  file: string,
  start: number,
  name: string,
): { readonly text: string; readonly hasLink: boolean; readonly hasSup: boolean } | undefined => {
  const near = file.slice(start, start + reach);
  const end = near.toLowerCase().indexOf(`</${name}`);
  if (end < 0) return undefined;
  const inside = near.slice(0, end);
  return {
    text: decodeHTML(inside.replace(/<[^>]*>/gu, '')).replace(/[\s\u00a0\u202f\u2009]+/gu, ''),
    hasLink: /<a[\s>]/iu.test(inside),
    hasSup: /^<[^>]*>\s*<sup/iu.test(inside) && !/<\/sup\s*>[^<]*[^<\s]/iu.test(inside),
  };
};
