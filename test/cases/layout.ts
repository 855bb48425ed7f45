import type { Case } from './case.js';

/** Layout: line ends, blank lines, indentation, tabs, spaces at the edges. */
export const layout: readonly Case[] = [
  {
    name: 'line ends of Windows',
    french: 'Le chat dort.\r\n\r\nLe chien mange.\r\n',
    english: 'The cat sleeps.\r\n\r\nThe dog eats.\r\n',
    kinds: ['sentence', 'sentence'],
  },
  {
    name: 'line ends of Windows in dialogue',
    french: '– Le chat dort.\r\n– Vraiment ?\r\n',
    english: '– The cat sleeps.\r\n– Really?\r\n',
    kinds: ['sentence', 'sentence'],
  },
  {
    name: 'line ends of Windows and a credit',
    french: 'Le chat dort.\r\nPhoto : KCNA\r\n',
    english: 'The cat sleeps.\r\nPhoto: KCNA\r\n',
    kinds: ['sentence', 'attribution'],
  },
  {
    name: 'line ends of Windows in a wrapped quotation',
    french: '« Il voit souvent le petit chat noir\r\net le chien », a dit Paul.\r\n',
    english: '“He sees often the small cat black\r\nand the dog”, has said Paul.\r\n',
    attributions: ['a dit Paul'],
  },
  {
    name: 'line ends of an old Macintosh',
    french: 'Le chat dort.\r\rLe chien mange.',
    english: 'The cat sleeps.\r\rThe dog eats.',
    kinds: ['sentence', 'sentence'],
  },
  {
    name: 'no line end at the end',
    french: 'Le chat dort.',
    english: 'The cat sleeps.',
  },
  {
    name: 'several blank lines',
    french: 'Le chat dort.\n\n\n\nLe chien mange.\n\n',
    english: 'The cat sleeps.\n\n\n\nThe dog eats.\n\n',
    kinds: ['sentence', 'sentence'],
  },
  {
    name: 'blank lines at the start',
    french: '\n\nLe chat dort.',
    english: '\n\nThe cat sleeps.',
  },
  {
    name: 'blank lines with spaces',
    french: 'Le chat dort.\n  \nLe chien mange.',
    english: 'The cat sleeps.\n  \nThe dog eats.',
    kinds: ['sentence', 'sentence'],
  },
  {
    name: 'indentation',
    french: '    Le chat dort.\n\n    Le chien mange.',
    english: '    The cat sleeps.\n\n    The dog eats.',
    kinds: ['sentence', 'sentence'],
  },
  {
    name: 'indentation with a tab',
    french: '\tLe chat dort.\n\n\tLe chien mange.',
    english: '\tThe cat sleeps.\n\n\tThe dog eats.',
    kinds: ['sentence', 'sentence'],
  },
  {
    name: 'indentation with a no-break space',
    french: '  Le chat dort.',
    english: '  The cat sleeps.',
  },
  {
    name: 'spaces at the end of a line',
    french: 'Le chat dort.  \n\nLe chien mange.',
    english: 'The cat sleeps.  \n\nThe dog eats.',
    kinds: ['sentence', 'sentence'],
  },
  {
    name: 'two spaces between sentences',
    french: 'Le chat dort.  Le chien mange.',
    english: 'The cat sleeps.  The dog eats.',
    kinds: ['sentence', 'sentence'],
  },
  {
    name: 'a no-break space between sentences',
    french: 'Le chat dort. Le chien mange.',
    english: 'The cat sleeps. The dog eats.',
    kinds: ['sentence', 'sentence'],
  },
  {
    name: 'an indented quotation',
    french: '   « Le chat dort. »\n',
    english: '   “The cat sleeps.”\n',
  },
  {
    name: 'a centred headline',
    french: '          LE MAIRE DE LYON\n\nLe chat dort.',
    english: '          THE MAYOR OF LYON\n\nThe cat sleeps.',
    kinds: ['headline', 'sentence'],
  },
  {
    name: 'cells between tabs',
    french: 'le chat\tle chien\nla porte\tla table',
    english: 'the cat\tthe dog\nthe door\tthe table',
    kinds: ['headline', 'headline', 'headline', 'headline'],
  },
  {
    name: 'an indented list',
    french: '  - Le chat dort.\n  - Le chien mange.',
    english: '  - The cat sleeps.\n  - The dog eats.',
    kinds: ['sentence', 'sentence'],
  },
  {
    name: 'nothing',
    french: '',
    english: '',
    kinds: [],
  },
  {
    name: 'nothing but white space',
    french: '  \n\t\n',
    english: '  \n\t\n',
    kinds: [],
  },
  {
    name: 'nothing but a mark',
    french: '«',
    english: '“',
    kinds: [],
  },
  {
    name: 'nothing but points',
    french: '…',
    english: '…',
    kinds: ['verbatim'],
  },
  {
    name: 'an article from headline to credit',
    french:
      'La loi du maire\nPar Anne Roy (avec AFP)\nPublié le 12 mars 2024 à 18h30\n\nLYON (AFP) – « Le chat dort », a dit Paul.\n\n« Il est “libre”. Il mange. »\n\nLe maire de Lyon, mardi. Photo : Luc Noël\n12 commentaires\n',
    english:
      'The law of the mayor\nBy Anne Roy (with AFP)\nPublished 12 March 2024 at 18:30\n\nLYON (AFP) – “The cat sleeps”, has said Paul.\n\n“He is ‘free’. He eats.”\n\nThe mayor of Lyon, Tuesday. Photo: Luc Noël\n12 comments\n',
    attributions: ['a dit Paul'],
    kinds: [
      'headline',
      'attribution',
      'attribution',
      'attribution',
      'sentence',
      'sentence',
      'sentence',
      'sentence',
      'attribution',
      'attribution',
    ],
  },
];
