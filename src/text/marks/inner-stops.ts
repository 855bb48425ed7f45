/**
 * Where a text goes on after the end of a sentence: the offsets behind its inner stops and the marks that close with them. Points of
 * abbreviations do not count: a point follows a word of at least three small letters, or a number of at least two digits, and at least two
 * words stand on either side. Nor do the marks of speech inside a sentence, which a small letter follows, unless the text has no capitals.
 *
 *     il fait beau. je sors avec elle.                      →   13
 *     M. Roy part. · Non. Il part. · Tu pars ? dit le maire.   →   nothing
 *
 * @param abbreviations - longer words whose point ends no sentence, without it
 */
export const innerStops = (text: string, abbreviations: () => ReadonlySet<string>): number[] => {
  if (!mayStop.test(text)) return [];
  const stops: number[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(stop)) {
    const end = index + mark.length;
    if (!hasTwoWords(text.slice(from, index)) || !hasTwoWords(text.slice(end))) continue;
    if (mark === '.' && abbreviations().has(lastWord.exec(text.slice(Math.max(0, index - 14), index))![0])) continue;
    if (!mark.startsWith('.') && beginsSmall.test(text.slice(end)) && !beginsSmall.test(text)) continue;
    stops.push(end);
    from = end;
  }
  return stops;
};

/** How often a text may go on after a sentence: every inner stop counts, those of abbreviations too. */
export const possibleStops = (text: string): number => text.match(anyStop)?.length ?? 0;

const anyStop = /[.!?…]["”»’)\]]*(?=\s+\S)/gu;

const mayStop = /[.!?…]["”»’)\]]*\s+\S/u;
const stop = /(?:(?<=\p{Ll}{3}|\d{2})\.|[!?…]|\.{3})+["”»’)\]]*(?=\s+\S)/gu;
const lastWord = /[\p{L}.-]*$/u;
const hasTwoWords = (text: string): boolean => twoWords.test(text);
/** The first letter, behind white space and opening marks, is small. */
const beginsSmall = /^[^\p{L}\p{N}]*\p{Ll}/u;
const twoWords = /[\p{L}\p{N}]+[^\p{L}\p{N}]+[\p{L}\p{N}]/u;
