/**
 * How French writes numbers in digits, as regex sources in which a space stands for any French space. Longer forms come first where they
 * are tried: a date contains numbers, a phone number begins like one.
 */
const parts = {
  date: String.raw`\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?![\d/])|\d{4}-\d{2}-\d{2}(?!\d)`,
  phone: String.raw`(?:\+\d{2}(?: |\.)?\d|0\d)(?:(?:[.-]| )?\d{2}){4}(?!\d)|0 ?8\d{2}(?: \d{2,3}){2,3}(?!\d)`,
  // SIRET 552 100 554 00021, SIREN 552 100 554 (which otherwise reads as millions), a bank card, the numbers of a draw
  reference: String.raw`\d{3} \d{3} \d{3} \d{5}(?!\d)|(?<=(?:SIREN|SIRET|RCS)(?: n°)?(?: |:|\p{L}){0,24})\d{3} \d{3} \d{3}(?! ?\d)|\d{4}(?: \d{4}){3}(?! ?\d)|\d{1,2}(?: \d{1,2}){3,12}(?!\d|(?: |[.,:/])\d)`,
  dotted: String.raw`\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?(?![\d.]\d)|\d{1,3}\.\d{3},\d+`,
  commas: String.raw`\d{1,3}(?:,\d{3}){2,}(?![\d,]\d)`,
  version: String.raw`\d+(?:\.\d+){2,}`,
  time: String.raw`\d{1,2} ?(?:h|heures?) ?[0-5]\d(?!(?!mi?n(?!\p{L}))[\p{L}\d]| ?(?:%|€))|(?:[01]?\d|2[0-4]):[0-5]\d(?![\d:])`,
  hour: String.raw`\d{1,2} ?h(?![\p{L}\d])`,
  raised: String.raw`(?:\d{1,3}(?: \d{3})+|\d+(?:[.,]\d+)?)(?:[⁺⁻]?[⁰¹²³⁴-⁹]+|\^[-−]?\d+)`,
  // 1'250 and 1’250 are Swiss
  number: String.raw`\d{1,3}(?: \d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:['’]\d{3})+(?![\d'’])(?:[.,]\d+)?|\d+[.,]\d+|\d+`,
};
const ordinal = String.raw`(?<ending>(?:er|re|ère|nde?|de|e|è|ème|ième|ᵉ|ᵉʳ|ʳᵉ|ᵈᵉ?)s?(?![\p{L}\d]))?`;

/** A number in digits at a position, with a group for each kind and the letters of an ordinal as `ending`. */
export const numeralPattern = new RegExp(
  String.raw`(?<![\d]|\d[.,])(?:(?<date>${parts.date})|(?<phone>${parts.phone})|(?<reference>${parts.reference})|(?<dotted>${parts.dotted})|(?<commas>${parts.commas})|(?<version>${parts.version})|(?<time>${parts.time})|(?<hour>${parts.hour})|(?<raised>${parts.raised})|(?<number>${parts.number})${ordinal})`
    // any kind of space will do
    .replaceAll(' ', String.raw`[ \u00a0\u202f\u2009]`),
  'uy',
);
