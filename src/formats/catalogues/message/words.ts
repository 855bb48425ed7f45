/**
 * Whether a string has words to translate, by its look. Those of one word only can be code.
 *
 *     Bonjour, et/ou, Peut-être, OUI, à                                  →   words
 *     https://…, a@b.fr, /images/x.png, errors.name, MAX_SIZE, nomDuChamp,
 *     #ff8800, rgb(1, 2, 3), 12/03/2024, 2024-03-12T10:00, DD/MM/YYYY, fr-FR, 12 px   →   none
 */
export const hasWords = (value: string): boolean => {
  if (!/\p{L}/u.test(value)) return false;
  if (value.length > longestCode) return true;
  const text = value.trim();
  return !codes.some((code) => code.test(text));
};

/** In characters; a longer string is no code, or one that nobody mistakes for it. */
const longestCode = 2000;

const codes: readonly RegExp[] = [
  // addresses
  /^(?:[a-z][a-z\d+.-]{0,30}:\/\/|mailto:|tel:|data:|javascript:|www\.)\S*$/iu,
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u,
  /^(?:[\w-]{1,63}\.)+(?:com|fr|org|net|eu|io|be|ch|ca)(?:\/\S*)?$/iu,
  // paths
  /^(?:\.{0,2}|~|[A-Za-z]:)[/\\][^\s|]*$/u,
  /^[^\s/\\]+(?:[/\\][^\s/\\]+)*\.[A-Za-z\d]{2,5}$/u,
  /^[^\s/\\]*(?:[/\\][^\s/\\]*)+[/\\]$/u,
  // names of programs: errors.name, MAX_SIZE, nomDuChamp, @scope/nom
  /^[A-Za-z\d]+(?:[._][A-Za-z\d-]+)+$/u,
  /^(?=[^_]*_)\w+$/u,
  /^[a-z]+(?:[A-Z][a-z\d]*)+$/u,
  /^@[\w-]+\/[\w.-]+$/u,
  // colours and measures
  /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/iu,
  /^(?:rgba?|hsla?|var|calc|url)\([^()]*\)$/iu,
  /^[\d.,\s]+(?:px|r?em|vh|vw|pt|ms|[kKMG]?[bBo]|[kmc]?m|[km]?g|h|s)?$/u,
  // dates, times and their patterns
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T\s]+\d{1,2}[:h]\d{0,2}(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?$/u,
  /^\d{1,2}\s?[:h]\s?\d{0,2}$/u,
  /^(?=.*(?:DD|dd|MM|yy|YY|HH|hh|mm|ss))[dDMyYHhmsSaAEwWLlTZz\s/.,:'-]+$/u,
  // languages
  /^(?:fr|en)(?:[-_][A-Za-z]{2})?$|^[a-z]{2}[-_][A-Z]{2}(?:\.[\w-]+)?$/u,
  // figures and letters mixed: hashes, versions
  /^v?(?!\d+(?:er?|nde?)$)\d[\w.+-]*$|^(?=[\da-f-]*\d)[\da-f-]{8,}$|^[A-Z]+\d[A-Z\d-]*$/u,
];
