import type { Case } from './case.js';

/** Several rules at a time, and the rarer forms of each. */
export const rarities: readonly Case[] = [
  {
    name: 'time between verb and speaker',
    french: '« Le chat dort », a déclaré mardi le maire.',
    english: '“The cat sleeps”, has declared Tuesday the mayor.',
    attributions: ['a déclaré mardi le maire'],
  },
  {
    name: 'selon elle',
    french: 'Selon elle, le chat dort.',
    english: 'According to she, the cat sleeps.',
    attributions: ['Selon elle'],
  },
  {
    name: 'selon with a title',
    french: 'Selon M. Roy, le chat dort.',
    english: 'According to Mr Roy, the cat sleeps.',
    repaired: ['names: titles written before their names'],
    attributions: ['Selon M. Roy'],
  },
  {
    name: 'a reflexive verb',
    french: '« Le chat dort », s’est demandé le juge.',
    english: '“The cat sleeps”, itself is asked the judge.',
    attributions: ['s’est demandé le juge'],
  },
  {
    name: 'an attribution behind an ellipsis',
    french: '« Le chat… » dit-il.',
    english: '“The cat…” he said.',
    attributions: ['dit-il'],
  },
  {
    name: 'a plural speaker',
    french: '« Le chat dort », disent les juges.',
    english: '“The cat sleeps”, disent the judges.',
    attributions: ['disent les juges'],
  },
  {
    name: 'an acronym as the speaker',
    french: '« Le chat dort », a annoncé l’ONU.',
    english: '“The cat sleeps”, has announced the ONU.',
    attributions: ['a annoncé l’ONU'],
  },
  {
    name: 'two speakers',
    french: '« Le chat dort », ont déclaré Paul et Anne.',
    english: '“The cat sleeps”, have declared Paul and Anne.',
    attributions: ['ont déclaré Paul et Anne'],
  },
  {
    name: 'attribution with dashes',
    french: '« Le chat – dit-il – dort. »',
    english: '“The cat – he said – sleeps.”',
    attributions: ['dit-il'],
  },
  {
    name: 'an agency as a line',
    french: 'AFP',
    english: 'AFP',
    kinds: ['attribution'],
  },
  {
    name: 'an agency in brackets as a line',
    french: '(AFP)',
    english: '(AFP)',
    kinds: ['attribution'],
  },
  {
    name: 'two agencies as a line',
    french: 'AFP / Reuters',
    english: 'AFP / Reuters',
    kinds: ['attribution'],
  },
  {
    name: 'a range of per cent',
    french: 'Une hausse de 10 à 12 % ici.',
    english: 'A rise of 10 to 12% here.',
  },
  {
    name: 'one million and a half',
    french: 'Le budget est de 1,5 million d’euros.',
    english: 'The budget is of 1.5 million of euros.',
  },
  {
    name: 'plus three per cent',
    french: 'Une hausse (+3,2 %) ici.',
    english: 'A rise (+3.2%) here.',
  },
  {
    name: 'minus with the real sign',
    french: 'Une baisse (−3,2 %) ici.',
    english: 'A fall (−3.2%) here.',
  },
  {
    name: 'a sum a month',
    french: 'Il a 10 000 €/mois ici.',
    english: 'He has €10,000/month here.',
  },
  {
    name: 'two groups',
    french: 'Ils sont de 50 000 à 60 000 ici.',
    english: 'They are of 50,000 to 60,000 here.',
  },
  {
    name: 'a small share',
    french: 'Un vote de 0,05 % ici.',
    english: 'A vote of 0.05% here.',
  },
  {
    name: 'a century',
    french: 'La musique du XXe est ici.',
    english: 'The music of the 20th is here.',
  },
  {
    name: 'euros a no-break space apart in a quotation',
    french: '« Le prix est de 1 234,50 € », dit-il.',
    english: '“The price is of €1,234.50”, he said.',
    attributions: ['dit-il'],
  },
  {
    name: 'a colon and three points',
    french: 'Il dit : « … »',
    english: 'He said: “…”',
    attributions: ['Il dit'],
  },
  {
    name: 'two closings and a point',
    french: 'Paul a dit : « Anne a dit : “non”. »',
    english: 'Paul has said: “Anne has said: ‘no’.”',
    attributions: ['Paul a dit', 'Anne a dit'],
  },
  {
    name: 'a quotation that spans three paragraphs with inner marks repeated',
    french: '« Le chat dort.\n\n« “Le chien mange.\n\n« “Il pleut.” »',
    english: '“The cat sleeps.\n\n“‘The dog eats.\n\n“‘He rains.’”',
    kinds: ['sentence', 'sentence', 'sentence'],
  },
  {
    name: 'quotation in a bracket at the end',
    french: 'Le chat dort (« bien »).',
    english: 'The cat sleeps (“well”).',
  },
  {
    name: 'quote then dash',
    french: 'Le « chat » – un ami – dort.',
    english: 'The “cat” – a friend – sleeps.',
  },
  {
    name: 'a hyphen glued to a mark',
    french: 'Le vice-« ministre » dort.',
    english: 'The vice-“minister” sleeps.',
  },
  {
    name: 'letters in single quotes',
    french: 'Le plan ‘B’ dort.',
    english: 'The plan “B” sleeps.',
  },
  {
    name: 'decades',
    french: 'Les années ’80 sont ici.',
    english: 'The years ’80 are here.',
  },
  {
    name: 'plural possessive in an English name',
    french: 'Le film « Ocean’s Twelve » est ici.',
    english: 'The film “Ocean’s Twelve” is here.',
  },
  {
    name: 'American: nested straight',
    french: '« Le chat est “libre”. »',
    english: '“The cat is ‘free.’”',
    options: { punctuation: 'american' },
  },
  {
    name: 'photo with place',
    french: 'Photo : Anne Roy, Lyon, 2024',
    english: 'Photo: Anne Roy, Lyon, 2024',
    kinds: ['attribution'],
  },
  {
    name: 'date line',
    french: 'Mardi 12 mars 2024',
    english: 'Tuesday 12 March 2024',
    kinds: ['attribution'],
  },
  {
    name: 'reading with newline',
    french: 'Lire aussi :\nLe chat dort',
    english: 'Read also:\nThe cat sleeps',
    kinds: ['attribution', 'headline'],
  },
  {
    name: 'interview question',
    french: 'Anne Roy : Qui dort ?\nPaul Noël : Le chat dort.',
    english: 'Anne Roy: Who sleeps?\nPaul Noël: The cat sleeps.',
    kinds: ['sentence', 'sentence'],
  },
  {
    name: 'tab separated numbers',
    french: 'Lyon\t12\t3,2 %',
    english: 'Lyon\t12\t3.2%',
    kinds: ['headline', 'verbatim', 'verbatim'],
  },
];
