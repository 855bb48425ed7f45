import fc from 'fast-check';

const words = [
  'le',
  'chat',
  'Paris',
  'dort',
  'M.',
  'a dit',
  'selon',
  'l’ONU',
  '12',
  '3,2 %',
  '1 234,5',
  'etc.',
  'Il',
  'Mais',
  'été',
  'J.-P.',
  'Oui',
  'hier',
  'aujourd’hui',
  'art.',
];
const marks = ['« ', ' »', '«', '»', '“', '”', '"', '‹', '›', '‘', '’', '(', ')', '[', ']', '– ', '— ', '- '];
const ends = [
  '. ',
  '.',
  ' ! ',
  ' ? ',
  '… ',
  '... ',
  ', ',
  ' ; ',
  ' : ',
  '.\n',
  '\n',
  '\n\n',
  '\r\n',
  '\n  ',
  '\t',
  '\u00a0',
  '\u202f',
  ' ',
  '   ',
];
const lines = [
  'Photo : KCNA\n',
  'Par Jeanne Roux\n',
  'PARIS (AFP) – ',
  '1. ',
  '• ',
  '© AFP\n',
  'https://exemple.fr/a?b=1 ',
  '😀 ',
  '漢字 ',
  'Source : AFP',
];

/** Texts that look like French print gone wrong: words, marks of all kinds in any order and balance, odd spaces, line ends, labels. */
export const frenchText = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...words).map((word) => `${word} `) },
        { weight: 3, arbitrary: fc.constantFrom(...ends) },
        { weight: 2, arbitrary: fc.constantFrom(...marks) },
        { weight: 1, arbitrary: fc.constantFrom(...lines) },
      ),
      { maxLength: 60 },
    )
    .map((pieces) => pieces.join(''));
