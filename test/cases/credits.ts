import type { Case } from './case.js';

/** Credits of pictures, as lines and behind captions, and what only begins like one. */
export const credits: readonly Case[] = [
  {
    name: 'a photo and a name',
    french: 'Photo : Anne Roy',
    english: 'Photo: Anne Roy',
    kinds: ['attribution'],
  },
  {
    name: 'a photo, a name and an agency',
    french: 'Photo : Anne Roy / AFP',
    english: 'Photo: Anne Roy / AFP',
    kinds: ['attribution'],
  },
  {
    name: 'a photo and an agency',
    french: 'Photo : KCNA',
    english: 'Photo: KCNA',
    kinds: ['attribution'],
  },
  {
    name: 'a photo without a colon',
    french: 'Photo AFP',
    english: 'Photo AFP',
    kinds: ['attribution'],
  },
  {
    name: 'a photo credit',
    french: 'Crédit photo : Mairie de Lyon',
    english: 'Photo credit: Mairie de Lyon',
    kinds: ['attribution'],
  },
  {
    name: 'a credit with the sign',
    french: '© Anne Roy / Reuters',
    english: '© Anne Roy / Reuters',
    kinds: ['attribution'],
  },
  {
    name: 'a credit with the letter in brackets',
    french: '(c) Anne Roy',
    english: '(c) Anne Roy',
    kinds: ['attribution'],
  },
  {
    name: 'a photo with the sign',
    french: 'Photo © Anne Roy',
    english: 'Photo © Anne Roy',
    kinds: ['attribution'],
  },
  {
    name: 'all in capitals',
    french: 'PHOTO : ANNE ROY / AFP',
    english: 'PHOTO: ANNE ROY / AFP',
    kinds: ['attribution'],
  },
  {
    name: 'a file photo',
    french: 'Photo d’archives : Anne Roy',
    english: 'File photo: Anne Roy',
    kinds: ['attribution'],
  },
  {
    name: 'a video',
    french: 'Vidéo : Luc Noël',
    english: 'Video: Luc Noël',
    kinds: ['attribution'],
  },
  {
    name: 'a drawing',
    french: 'Dessin : Luc Noël',
    english: 'Drawing: Luc Noël',
    kinds: ['attribution'],
  },
  {
    name: 'two credits',
    french: 'Texte : Anne Roy | Photos : Luc Noël',
    english: 'Text: Anne Roy | Photos: Luc Noël',
    kinds: ['attribution'],
  },
  {
    name: 'a credit left as it is',
    french: 'Crédit photo : Mairie de Lyon',
    english: 'Crédit photo : Mairie de Lyon',
    kinds: ['attribution'],
    options: { attributions: 'source' },
  },
  {
    name: 'a caption with a credit',
    french: 'Le maire de Lyon, mardi. Photo : Anne Roy / AFP',
    english: 'The mayor of Lyon, Tuesday. Photo: Anne Roy / AFP',
    kinds: ['sentence', 'attribution'],
  },
  {
    name: 'a caption with a credit in brackets',
    french: 'Le maire de Lyon, mardi. (Photo : Anne Roy)',
    english: 'The mayor of Lyon, Tuesday. (Photo: Anne Roy)',
    kinds: ['sentence', 'attribution'],
  },
  {
    name: 'a caption with an agency in brackets',
    french: 'Le maire de Lyon, mardi (Photo AFP)',
    english: 'The mayor of Lyon, Tuesday (Photo AFP)',
    kinds: ['sentence', 'attribution'],
  },
  {
    name: 'a caption with the sign',
    french: 'Le maire de Lyon, mardi. © Anne Roy / AFP',
    english: 'The mayor of Lyon, Tuesday. © Anne Roy / AFP',
    kinds: ['sentence', 'attribution'],
  },
  {
    name: 'a caption with a dash before the sign',
    french: 'Le maire de Lyon, mardi – © AFP',
    english: 'The mayor of Lyon, Tuesday – © AFP',
    kinds: ['sentence', 'attribution'],
  },
  {
    name: 'a caption with a quotation and a credit',
    french: 'Le « menteur » de Lyon, mardi. Photo : Anne Roy',
    english: 'The “liar” of Lyon, Tuesday. Photo: Anne Roy',
    kinds: ['sentence', 'attribution'],
  },
  {
    name: 'a paragraph that ends with its agency',
    french: 'Le chat dort. (avec AFP)',
    english: 'The cat sleeps. (with AFP)',
    kinds: ['sentence', 'attribution'],
  },
  {
    name: 'a photo that is described is none',
    french: 'Photo : le chat dort.',
    english: 'Photo: the cat sleeps.',
  },
  {
    name: 'a family photo is none',
    french: 'Photo de famille à Lyon',
    english: 'Photo of family to Lyon',
    kinds: ['headline'],
  },
  {
    name: 'she loves photos',
    french: 'Elle aime la photo : un ami.',
    english: 'She aime the photo: a friend.',
  },
  {
    name: "an agency's short name in brackets is none",
    french: 'Il parle à Interfax (AFP).',
    english: 'He speaks to Interfax (AFP).',
  },
  {
    name: 'a voice, not a sound credit',
    french: 'Son chat dort.',
    english: 'His cat sleeps.',
  },
  {
    name: 'a map that is no credit',
    french: 'La carte du maire est noire.',
    english: 'The map of the mayor is black.',
    repaired: ['echo: written in English: carte'],
  },
];
