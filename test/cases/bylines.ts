import type { Case } from './case.js';

/** Bylines, and what only begins like one. */
export const bylines: readonly Case[] = [
  {
    name: 'par and a name',
    french: 'Par Anne Roy',
    english: 'By Anne Roy',
    kinds: ['attribution'],
  },
  {
    name: 'par and two names',
    french: 'Par Anne Roy et Luc Noël',
    english: 'By Anne Roy and Luc Noël',
    kinds: ['attribution'],
  },
  {
    name: 'par and a name with particles',
    french: 'Par Jean-Marie de La Tour d’Auvergne',
    english: 'By Jean-Marie de La Tour d’Auvergne',
    kinds: ['attribution'],
  },
  {
    name: 'par, a name and an agency in brackets',
    french: 'Par Anne Roy (avec AFP)',
    english: 'By Anne Roy (with AFP)',
    kinds: ['attribution'],
  },
  {
    name: 'a name and an agency in brackets',
    french: 'Anne Roy (avec AFP et Reuters)',
    english: 'Anne Roy (with AFP and Reuters)',
    kinds: ['attribution'],
  },
  {
    name: 'a name and a place',
    french: 'Anne Roy, à Paris',
    english: 'Anne Roy, in Paris',
    kinds: ['attribution'],
  },
  {
    name: 'a paper with an agency',
    french: 'Le Monde avec AFP',
    english: 'Le Monde with AFP',
    kinds: ['attribution'],
  },
  {
    name: 'an agency with its article',
    french: 'Avec l’AFP',
    english: 'With AFP',
    kinds: ['attribution'],
  },
  {
    name: 'the editorial staff',
    french: 'Par la rédaction, avec Reuters',
    english: 'By the editorial staff, with Reuters',
    kinds: ['attribution'],
  },
  {
    name: 'an interview',
    french: 'Propos recueillis par Anne Roy',
    english: 'Interview by Anne Roy',
    kinds: ['attribution'],
  },
  {
    name: 'a special correspondent',
    french: 'Par Anne Roy, envoyée spéciale à Kaboul',
    english: 'By Anne Roy, special correspondent in Kaboul',
    kinds: ['attribution'],
  },
  {
    name: 'a correspondent of ours',
    french: 'De notre correspondant à Rome, Luc Noël',
    english: 'From our correspondent in Rome, Luc Noël',
    kinds: ['attribution'],
  },
  {
    name: 'a byline in capitals',
    french: 'PAR ANNE ROY',
    english: 'BY ANNE ROY',
    kinds: ['attribution'],
  },
  {
    name: 'a profession',
    french: 'Par Anne Roy, journaliste',
    english: 'By Anne Roy, journalist',
    kinds: ['attribution'],
  },
  {
    name: 'a byline under a headline, above the text',
    french: 'La loi du maire\nPar Anne Roy\n\nLe chat dort.',
    english: 'The law of the mayor\nBy Anne Roy\n\nThe cat sleeps.',
    kinds: ['headline', 'attribution', 'sentence'],
  },
  {
    name: 'a byline with indentation',
    french: '  Par Anne Roy',
    english: '  By Anne Roy',
    kinds: ['attribution'],
  },
  {
    name: 'a byline below the text',
    french: 'Le chat dort.\n\nAnne Roy (avec AFP)',
    english: 'The cat sleeps.\n\nAnne Roy (with AFP)',
    kinds: ['sentence', 'attribution'],
  },
  {
    name: 'a byline left as it is',
    french: 'Par Anne Roy, envoyée spéciale à Kaboul',
    english: 'Par Anne Roy, envoyée spéciale à Kaboul',
    kinds: ['attribution'],
    options: { attributions: 'source' },
  },
  {
    name: 'a translator',
    french: 'Traduit de l’anglais par Anne Roy',
    english: 'Translated from English by Anne Roy',
    kinds: ['attribution'],
  },
  {
    name: 'par ailleurs begins a sentence',
    french: 'Par ailleurs, le chat dort.',
    english: 'By ailleurs, the cat sleeps.',
  },
  {
    name: 'par and a noun begin a sentence',
    french: 'Par la fenêtre, il voit le jardin.',
    english: 'By the window, he sees the garden.',
  },
  {
    name: 'par and a name begin a sentence',
    french: 'Par Paul, il sait tout.',
    english: 'By Paul, he knows all.',
  },
  {
    name: 'avec begins a sentence',
    french: 'Avec Paul, il va à Paris.',
    english: 'With Paul, he goes to Paris.',
  },
  {
    name: 'a place and an apposition are a headline',
    french: 'Paris, la ville du vin',
    english: 'Paris, the city of the wine',
    kinds: ['headline'],
  },
  {
    name: 'a name and a verb are a headline',
    french: 'Anne Roy parle à Paris',
    english: 'Anne Roy speaks to Paris',
    kinds: ['headline'],
  },
];
