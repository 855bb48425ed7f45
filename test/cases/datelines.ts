import type { Case } from './case.js';

/** Datelines, and what only begins like one. The words of the sentence are behind the dash. */
export const datelines: readonly Case[] = [
  {
    name: 'a place in capitals and an agency',
    french: 'PARIS (Reuters) – Le chat dort.',
    english: 'PARIS (Reuters) – The cat sleeps.',
    kinds: ['attribution', 'sentence'],
  },
  {
    name: 'a long dash',
    french: 'PARIS (AFP) — Le chat dort.',
    english: 'PARIS (AFP) — The cat sleeps.',
    kinds: ['attribution', 'sentence'],
  },
  {
    name: 'a hyphen',
    french: 'PARIS (AFP) - Le chat dort.',
    english: 'PARIS (AFP) - The cat sleeps.',
    kinds: ['attribution', 'sentence'],
  },
  {
    name: 'a place, a date and an agency',
    french: 'Paris, 12 mars (AFP) – Le chat dort.',
    english: 'Paris, 12 March (AFP) – The cat sleeps.',
    kinds: ['attribution', 'sentence'],
  },
  {
    name: 'a place of two words',
    french: 'NEW YORK (Reuters) – Le chat dort.',
    english: 'NEW YORK (Reuters) – The cat sleeps.',
    kinds: ['attribution', 'sentence'],
  },
  {
    name: 'an agency alone',
    french: '(AFP) – Le chat dort.',
    english: '(AFP) – The cat sleeps.',
    kinds: ['attribution', 'sentence'],
  },
  {
    name: 'an agency without brackets',
    french: 'AFP – Le chat dort.',
    english: 'AFP – The cat sleeps.',
    kinds: ['attribution', 'sentence'],
  },
  {
    name: 'a dateline and two sentences',
    french: 'PARIS (Reuters) – Le chat dort. Le chien mange.',
    english: 'PARIS (Reuters) – The cat sleeps. The dog eats.',
    kinds: ['attribution', 'sentence', 'sentence'],
  },
  {
    name: 'a dateline in front of a quotation',
    french: 'PARIS (Reuters) – « Le chat dort », a dit Paul.',
    english: 'PARIS (Reuters) – “The cat sleeps”, has said Paul.',
    attributions: ['a dit Paul'],
    kinds: ['attribution', 'sentence'],
  },
  {
    name: 'a dateline left as it is',
    french: 'Paris, 12 mars (AFP) – Le chat dort.',
    english: 'Paris, 12 mars (AFP) – The cat sleeps.',
    kinds: ['attribution', 'sentence'],
    options: { attributions: 'source' },
  },
  {
    name: 'a special correspondent, a point behind',
    french: 'De notre envoyé spécial à Kaboul. Le chat dort.',
    english: 'From our special correspondent in Kaboul. The cat sleeps.',
    kinds: ['attribution', 'sentence'],
  },
  {
    name: 'a dateline in the second paragraph',
    french: 'La loi du maire\n\nLYON (AFP) – Le chat dort.',
    english: 'The law of the mayor\n\nLYON (AFP) – The cat sleeps.',
    kinds: ['headline', 'attribution', 'sentence'],
  },
  {
    name: 'an agency in brackets behind its long name is none',
    french: 'La police parle à l’agence Reuters (Reuters) ici.',
    english: 'The police speaks to the agence Reuters (Reuters) here.',
  },
  {
    name: 'a place and a remark are none',
    french: 'Paris (Texas) – un film – est long.',
    english: 'Paris (Texas) – a film – is long.',
  },
  {
    name: 'an agency that is the subject is none',
    french: 'L’AFP a vu le chat.',
    english: 'The AFP has seen the cat.',
  },
  {
    name: 'two places are none',
    french: 'Le train Paris – Nice est long.',
    english: 'The train Paris – Nice is long.',
  },
];
