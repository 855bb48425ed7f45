import type { OpaqueKind } from './types.js';

/** Labels of numbers that are the names of something: whatever digits follow stay as they are grouped. Source: ours. */
const labels = String.raw`ISBN(?:-1[03])?|ISSN|ISMN|EAN(?:-13)?|SIREN|SIRET|RCS(?: \p{Lu}\p{L}+)?|TVA|DUNS|IMEI|NIR`;

const octet = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)`;
const hex = '[0-9a-fA-F]';
const start = String.raw`(?<![\p{L}\p{N}_])`;
const end = String.raw`(?![\p{L}\p{N}_])`;

/**
 * Patterns of numbers and letters that name something.
 *
 *     2-07-036822-8   192.168.0.1   2001:db8::1   00:1B:44:11:3A:B7   10.1000/182   AB-123-CD   RX-78-2   9f86d081   v1.2.0-rc1   #42
 *     16:9   1:42:07   4-4-2   →   these too
 *     2012-2013   7-6   12:30   2024-03-05   1.234.567.890   F-16   Covid-19   01-23-45-67-89   →   none of these
 */
export const codes: OpaqueKind = {
  sign: String.raw`\d-[\dA-Z]|[A-Z]-\d|\d\.\d|:[:\d]|#\w|\d[A-Za-z]\w{3}|[a-f]\d\w|-[0-9a-fA-F]{4}|[A-Z]{2}\d\d|v\d|0x|[a-zA-Z]:\w|(?:ISBN|ISSN|ISMN|EAN|SIREN|SIRET|RCS|TVA|DUNS|IMEI|NIR)[^\w]|\d:\d`,
  patterns: [
    String.raw`(?<!\d)\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?${end}`,
    String.raw`${start}[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z0-9]{4}){3,7}(?:[ \u00a0]?[A-Z0-9]{1,3})?${end}`,
    String.raw`(?=[A-Z\d])(?<=${start}(?:${labels})[ \u00a0]?(?::|n[°ºo]|=)?[ \u00a0]?)(?:[A-Z]{2}[ \u00a0]?)?\d[\d \u00a0.-]*[\dX]${end}`,
    // three groups or more: an ISBN, 4-4-2, 12-34-56; telephone numbers, of two digits each, and dates have a rule of their own
    String.raw`(?<![\p{L}\p{N}_.,-])(?!\d\d(?:-\d\d){4}(?!\d)|\d{4}-\d\d-\d\d(?!\d))\d+(?:-\d+)+-[\dX]+(?![\p{L}\p{N}])`,
    // proportions, durations, ports; 12:30 is a time of day
    String.raw`(?<![\p{L}\p{N}:.,-])(?:\d{1,5}(?::\d{1,5}){2,}|\d{1,5}:\d|\d{3,5}:\d{1,5})(?![\p{L}\p{N}:])`,
    String.raw`(?<![\p{L}\p{N}.])(?!\d{1,3}(?:\.\d{3}){3}(?!\d))${octet}(?:\.${octet}){3}(?![\p{L}\p{N}]|\.\d)(?::\d{1,5}|\/\d{1,2})?`,
    String.raw`(?<![\p{L}\p{N}:.])\[?(?:(?:${hex}{1,4}:){7}${hex}{1,4}|(?:${hex}{1,4}(?::${hex}{1,4}){0,6})?::(?:${hex}{1,4}(?::${hex}{1,4}){0,6})?(?<=${hex}:{2}|${hex}))(?:%\w+)?(?:\]:\d{1,5}|\]|\/\d{1,3})?(?![\p{L}\p{N}:])`,
    String.raw`${start}(?:${hex}{2}[:-]){5}${hex}{2}${end}`,
    String.raw`${start}${hex}{8}-(?:${hex}{4}-){3}${hex}{12}${end}`,
    String.raw`${start}0x${hex}+${end}`,
    String.raw`(?<![\p{L}\p{N}_-])(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,128}(?![\p{L}\p{N}_-])`,
    String.raw`(?<![\p{L}\p{N}_+/=-])(?=[A-Za-z+/=_-]*\d)(?=[a-z0-9+/=_-]*[A-Z])(?=[A-Z0-9+/=_-]*[a-z])(?=[A-Za-z0-9+/_-]*\d[A-Za-z])[A-Za-z0-9+/_-]{20,}={0,2}(?![\p{L}\p{N}_-])`,
    String.raw`(?<![\p{L}\p{N}&#/])#\d+${end}|(?<![\p{L}\p{N}&#/])#(?=[a-fA-F]*\d)${hex}{6}${end}`,
    String.raw`(?:(?<=doi ?: ?|doi\.org\/)|(?<![\p{L}\p{N}.,/]))10\.\d{4,9}\/[^\s"«»“”]+`,
    String.raw`${start}(?:arXiv|ECLI|urn|pmid|PMID):[\p{L}\p{N}][^\s"«»“”]*`,
    // at least three groups with a letter and a digit among them
    String.raw`(?<![\p{L}\p{N}_.-])(?=[A-Z0-9-]*[A-Z])(?=[A-Z-]*\d)(?![A-Z0-9-]*[A-Z]{5})[A-Z0-9]+(?:-[A-Z0-9]+){2,}(?![\p{L}\p{N}_-])`,
    String.raw`(?<![\p{L}\p{N}_.-])(?=[A-Z0-9]{0,33}[A-Z]\d)(?=(?:[A-Z]{0,20}\d){3}(?:\d{0,20}[A-Z]|[A-Z]{0,20}\d{3})|[A-Z]{2,20}\d{3})[A-Z0-9]{6,34}(?![\p{L}\p{N}_-])`,
    String.raw`(?<![\p{L}\p{N}_.-])v\d+(?:\.\d+)*(?:-[a-z0-9]+(?:\.\d+)*)?${end}`,
    String.raw`(?<![\p{L}\p{N}_.,-])\d+(?:\.\d+)+-(?:alpha|beta|rc|dev|snapshot|SNAPSHOT)[.-]?\d*${end}`,
  ],
};
