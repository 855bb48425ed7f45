import fc from 'fast-check';

/**
 * French texts with their quotations in all places that differ: inside a sentence and beyond its ends, nested, beside brackets, dashes and
 * inches, beside what is masked.
 */
export const quotedFrench: readonly string[] = [
  'Une situation « très grave » hier.',
  '« Oui », a dit le maire.',
  '– « Oui », a dit le maire.',
  'Il dit : « Oui. Non. »',
  '« Oui. Non. Peut-être », dit-il.',
  '« Il dit “non” hier », note-t-elle.',
  '« “Non”, dit-il », note-t-elle.',
  'Il a dit : « C’est “non”. Et “oui”. »',
  'Le maire (« oui ») a dit « non » hier.',
  'Le maire a dit (« oui »)…',
  'C’est « oui » ou « non » – « peut-être » aussi.',
  'Un écran de 15" et un « mot » de plus.',
  '« Un écran de 15" », dit l’équipe.',
  'L’« équipe » et le mot “très” grave.',
  'Écrivez à « jean@mairie.example » ou au « 01 22 33 44 55 ».',
  'Il a reçu « 1 234 € » et « 12 M€ » hier, #Loire.',
  '★« Bravo » à tous les lecteurs.',
  '👏 « Bravo » aux « lecteurs »★',
];

const bits: readonly string[] = [
  ...['yes', 'The mayor', 'said', 'no', 'I', "don't", "players'", "he 's", 'é', 'iPhone', '9041', '7306', '15', '€5', '.NET', '5.5'],
  ...[' ', ' ', ' ', ' ', ' ', '  ', '\u00a0', '.', ',', ':', ';', '!', '?', '…', '..', '...', ' .', ' ,'],
  ...['(', ')', '[', ']', '{', '}', '( ', ' )', '-', ' - ', '–', ' — ', '−', "'", '’', '‘', '/', '_', '★', '👏', '%'],
];
const doubles: readonly string[] = ['"', '"', '"', '"', '“', '”', '«', '»', '„', '‟', ' "', '" ', ' " '];
const filling = fc.array(fc.constantFrom(...bits), { maxLength: 6 }).map((parts) => parts.join(''));

/** English as no model would write it, with a given number of double marks anywhere. */
export const syntheticEnglish = (marks: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(filling, { minLength: marks + 1, maxLength: marks + 1 }),
      fc.array(fc.constantFrom(...doubles), { minLength: marks, maxLength: marks }),
    )
    .map(([fillings, between]) => fillings.map((words, nth) => words + (between[nth] ?? '')).join(''));

/** The same, but each mark has a place where a printer could have it, so that most of it passes the check. */
export const plausibleEnglish = (roles: readonly ('open' | 'close' | 'literal')[]): fc.Arbitrary<string> => {
  const places = {
    open: [' "', '("', ' " ', '( "', '"', ' “', ' «\u00a0', '-"', '["'],
    close: ['" ', '",', ' " ', '" .', '")', '"', '” ', '\u00a0» ', '"-'],
    literal: ['15"', '15" ', '"'],
  };
  const mark = (role: 'open' | 'close' | 'literal'): fc.Arbitrary<string> => fc.constantFrom(...places[role]);
  return fc
    .tuple(fc.array(filling, { minLength: roles.length + 1, maxLength: roles.length + 1 }), fc.tuple(...roles.map(mark)))
    .map(([fillings, between]) => fillings.map((words, nth) => words + (between[nth] ?? '')).join(''));
};
