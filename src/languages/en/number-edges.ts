/**
 * Regex sources for the edges of a number that is not part of a longer one: 12 is not found in 312, 1,12, 12.5 or 12:30. 16 and 20 are in
 * 16/20, but 12 is not in 12/03/2024: two slashes make it a date.
 */
export const notBehindNumber = String.raw`(?<!\d|\d[.,:]|\d/\d{1,4}/)`;
/** The same for the text after it. */
export const notBeforeNumber = String.raw`(?!\d|[.,:]\d|/\d{1,4}/\d|(?<=\d/\d{1,4})/\d)`;
