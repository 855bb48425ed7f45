import type { Case } from './case.js';

/** Quotations of one paragraph: order of marks, nesting, sentences in a quotation, marks of all kinds, what is no quotation mark. */
export const quotations: readonly Case[] = [
  {
    name: 'a sentence that is one quotation, its point inside',
    french: '« Le chat dort. »',
    english: '“The cat sleeps.”',
  },
  {
    name: 'a sentence that is one quotation, its point outside',
    french: '« Le chat dort ».',
    english: '“The cat sleeps”.',
  },
  {
    name: 'a quotation at the start',
    french: '« La réforme » est morte.',
    english: '“The reform” is dead.',
  },
  {
    name: 'a quotation at the end',
    french: 'Le maire est « très calme ».',
    english: 'The mayor is “very calm”.',
  },
  {
    name: 'a quotation in the middle',
    french: 'Une situation « très grave » hier soir.',
    english: 'A situation “very serious” yesterday evening.',
  },
  {
    name: 'two quotations in a sentence',
    french: 'Le « menteur » et le « héros » sont ici.',
    english: 'The “liar” and the “hero” are here.',
  },
  {
    name: 'three quotations, with a comma between them',
    french: 'Il voit « la peur », « la colère » et « la joie ».',
    english: 'He sees “the fear”, “the anger” and “the joy”.',
  },
  {
    name: 'the quotation of one letter',
    french: 'Le plan « B » est prêt.',
    english: 'The plan “B” is prêt.',
    todo: 'placeholder',
  },
];
