import fc from 'fast-check';

/** Texts of what makes French hard to cut: marks of all kinds, spaces of all kinds, abbreviations, dashes, brackets, list marks. */
export const frenchText = (): fc.Arbitrary<string> => fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((list) => list.join(''));

const parts = [
  ...['Il', 'elle', 'été', 'À', 'L’homme', 'M', 'etc', 'J.-P', 'p', 'sept', '12', '1', 'de', 'Lyon', 'n’est', '𝒜', '😀', 'http://a.fr', 'ﬁn'],
  ...['.', '.', '. ', ' !', '?', '…', '...', ',', ' ;', ' :', ' ', ' ', ' ', '\u00a0', '\u202f', '\u2009', '\t', '  ', '\n', '\n', '\r\n', '\n\n', '\u2028'],
  ...['« ', ' »', '«', '»', '“', '”', '"', "'", '’', '(', ')', '[', ']', '(...)', '– ', '- ', '— ', '• ', '1. ', ' | ', '-', '\ufeff'],
];
