import type { Case } from './case.js';

/** Typography: spaces of French and English, apostrophes, dashes, ellipses, capitals. */
export const typography: readonly Case[] = [
  {
    name: 'a question mark has no space in front',
    french: 'Qui dort ?',
    english: 'Who sleeps?',
  },
  {
    name: 'an exclamation mark has no space in front',
    french: 'Il dort !',
    english: 'He sleeps!',
  },
  {
    name: 'a semicolon has no space in front',
    french: 'Le chat dort ; le chien mange.',
    english: 'The cat sleeps; the dog eats.',
  },
  {
    name: 'a colon has no space in front',
    french: 'Le maire sait : le chat dort.',
    english: 'The mayor knows: the cat sleeps.',
  },
  {
    name: 'two marks at the end',
    french: 'Qui dort ?!',
    english: 'Who sleeps?!',
  },
  {
    name: 'an apostrophe is curly',
    french: "Le maire O'Neil dort.",
    english: 'The mayor O’Neil sleeps.',
  },
  {
    name: 'an apostrophe is straight in the straight style',
    french: 'Le maire O’Neil dort.',
    english: "The mayor O'Neil sleeps.",
    options: { quotes: 'straight' },
  },
  {
    name: 'an ellipsis of one character',
    french: 'Le chat dort…',
    english: 'The cat sleeps…',
  },
  {
    name: 'an ellipsis of three points',
    french: 'Le chat dort...',
    english: 'The cat sleeps...',
  },
  {
    name: 'a remark between dashes',
    french: 'Le chat – un ami – dort.',
    english: 'The cat – a friend – sleeps.',
  },
  {
    name: 'a remark between long dashes',
    french: 'Le chat — un ami — dort.',
    english: 'The cat — a friend — sleeps.',
  },
  {
    name: 'a hyphen between spaces',
    french: 'Le chat - un ami - dort.',
    english: 'The cat - a friend - sleeps.',
  },
  {
    name: 'a remark in brackets',
    french: 'Le chat (un ami) dort.',
    english: 'The cat (a friend) sleeps.',
  },
  {
    name: 'an omission in brackets',
    french: 'Le chat […] dort.',
    english: 'The cat […] sleeps.',
  },
  {
    name: 'a no-break space between words is one space',
    french: 'Le chat dort.',
    english: 'The cat sleeps.',
  },
  {
    name: 'two spaces between words are one',
    french: 'Le chat  dort.',
    english: 'The cat sleeps.',
  },
  {
    name: 'letters with their accents apart',
    french: 'L’école est ouvert.',
    english: 'The school is open.',
  },
  {
    name: 'a soft hyphen is nothing',
    french: 'Le cha\u00adt dort.',
    english: 'The cat sleeps.',
  },
  {
    name: 'a zero-width space is nothing',
    french: 'Le cha\u200bt dort.',
    english: 'The cat sleeps.',
  },
  {
    name: 'a lower-case start stays',
    french: 'le chat dort.',
    english: 'the cat sleeps.',
  },
  {
    name: 'a capital behind an opening mark',
    french: '« le chat » dort.',
    english: '“the cat” sleeps.',
  },
  {
    name: 'an abbreviation in brackets',
    french: 'La police (PN) est là.',
    english: 'The police (PN) is there.',
  },
];
