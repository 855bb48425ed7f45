import fc from 'fast-check';

/** Words of French, some with signs that files write in a way of their own. */
const words = fc.constantFrom(
  'Bonjour',
  'l’été',
  "l'hôtel",
  'à',
  'ça',
  'Œuvre',
  'oui',
  'non',
  'Note :',
  'C#',
  '« mot »',
  '"mot"',
  '50 %',
  'a & b',
  '😀 fini.',
);

/** Placeholders of all kinds that the tests look for again. */
export const placeholders = [
  '%s',
  '%1$s',
  '%(nom)s',
  '{nom}',
  '{0}',
  '{{nom}}',
  '{{ nom }}',
  '${nom}',
  '%{nombre}',
  ':nom',
  '$t(cle.sous)',
  '@:cle.sous',
  '%nom%',
] as const;

const pieces = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 2, arbitrary: fc.constantFrom(...placeholders) },
  { weight: 1, arbitrary: words.map((word) => `<b>${word}</b>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<br>', '<a href="{url}">ici</a>', '\n', '\n\n', '\t', '<p>Un.</p><p>Deux.</p>', '&eacute;t&eacute;', '|'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\u0001', '\\', '/', '#', '- x', 'a: b', '{', '}', "''", '%', '\u2028', '\u00a0!', '[', ',', '---'),
  },
);

/** A string as catalogues have them, and some that none has. */
export const catalogueString = fc.oneof(
  { weight: 8, arbitrary: fc.array(pieces, { minLength: 1, maxLength: 9 }).map((list) => list.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      'yes',
      'null',
      '12',
      '2024-01-02',
      'https://x.fr/é',
      'errors.nom',
      '{n, plural, one {# mot} other {# mots}}',
    ),
  },
);

/** What must be the same in French and English: placeholders and tags, whatever their order. */
export const fixedParts = (text: string): string[] =>
  (text.match(/%(?:\d\$)?s|%\(nom\)s|%nom%|[$%]?\{\{? ?\w+ ?\}?\}|:nom|\$t\(cle\.sous\)|@:cle\.sous|<[^<>]*>/gu) ?? []).sort();

/** Without halves of surrogate pairs, which only JSON can write. */
export const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '');
