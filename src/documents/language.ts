/** Characters in each of three samples: a text may begin with a title or a foreign quotation. */
const sampleLength = 700;

/** With fewer letters, names would decide, so nothing is said. */
const fewestLetters = 80;

/** A text counts as French if French scores at least this share of the best language's score. */
const frenchEnough = 0.92;

/**
 * The English name of the language that a text seems to be in; undefined if it is French or too short to tell.
 *
 * @returns `an unknown language` for a text in no known script
 */
export const foreignLanguage = async (prose: string): Promise<string | undefined> => {
  const sample = sampleOf(prose);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return undefined;
  const { francAll } = await import('franc-min');
  const ranked = francAll(sample);
  const [best] = ranked;
  const french = ranked.find(([language]) => language === 'fra');
  if (french && french[1] >= frenchEnough) return undefined;
  return best && best[0] !== 'und' ? (new Intl.DisplayNames('en', { type: 'language' }).of(best[0]) ?? best[0]) : 'an unknown language';
};

const sampleOf = (prose: string): string => {
  if (prose.length <= 3 * sampleLength) return prose;
  const middle = Math.floor((prose.length - sampleLength) / 2);
  return [0, middle, prose.length - sampleLength].map((start) => prose.slice(start, start + sampleLength)).join(' ');
};
