import {
  invariable,
  irregularPlurals,
  nounsInEu,
  pluralInAux,
  pluralInOux,
  pluralsInIs,
  regularInAl,
  regularInU,
} from './plural-tables.js';

/**
 * The plurals of a French noun or adjective, the usual one first: the word itself if it has one form for both.
 *
 *     grève → grèves, journal → journaux, bureau → bureaux, festival → festivals, prix → prix, idéal → idéaux, idéals
 *
 * @param word - in the singular, in small letters, one word without a hyphen
 */
export const pluralsOf = (word: string): readonly string[] => {
  const irregular = irregularPlurals.get(word);
  if (irregular) return irregular;
  if (/[sxz]$/u.test(word)) return [word];
  if (pluralInAux.has(word)) return [`${word.slice(0, -3)}aux`];
  if (word.endsWith('al') && !regularInAl.has(word)) return [`${word.slice(0, -2)}aux`];
  if (/(?:au|eu|œu)$/u.test(word) && !regularInU.has(word)) return [`${word}x`];
  if (pluralInOux.has(word)) return [`${word}x`];
  // des barmans, des barmen
  return word.endsWith('man') ? [`${word}s`, `${word.slice(0, -3)}men`] : [`${word}s`];
};

/**
 * What the singular of a French plural may be: one for certain, several where the ending leaves it open, none if the word has one form for
 * both or is no plural.
 *
 *     grèves → grève      travaux → travail      noyaux → noyau      journaux → journal, journau      prix, Français, cours → none
 *
 * @param word - in small letters, one word without a hyphen
 */
export const singularsOf = (word: string): readonly string[] => {
  const irregular = irregularSingulars.get(word);
  if (irregular !== undefined) return [irregular];
  if (isInvariable(word)) return [];
  if (word.endsWith('s')) return [word.slice(0, -1)];
  if (word.endsWith('aux')) return singularsInAux(word.slice(0, -3));
  return word.endsWith('x') ? [word.slice(0, -1)] : [];
};

const singularsInAux = (stem: string): string[] => {
  if (pluralInAux.has(`${stem}ail`)) return [`${stem}ail`];
  return /[ey]$/u.test(stem) ? [`${stem}au`] : [`${stem}al`, `${stem}au`];
};

const irregularSingulars: ReadonlyMap<string, string> = new Map(
  [...irregularPlurals].flatMap(([singular, plurals]) =>
    plurals.filter((plural) => plural !== singular).map((plural) => [plural, singular]),
  ),
);

/** One form for both numbers: le procès, les procès; un Français, des Français. Not les lois, les jeux. */
const isInvariable = (word: string): boolean => {
  if (invariable.has(word) || /(?:ès|ss|z)$/u.test(word)) return true;
  if (/[oa]is$/u.test(word)) return !pluralsInIs.has(word);
  if (word.endsWith('eux')) return !nounsInEu.has(word.slice(0, -1));
  return word.endsWith('oux') && !pluralInOux.has(word.slice(0, -1));
};
