import type { Case } from './case.js';

/** Numbers, sums, times and dates. */
export const numbers: readonly Case[] = [
  {
    name: 'thousands and decimals',
    french: 'Il a 1 234,5 euros.',
    english: 'He has 1,234.5 euros.',
  },
  {
    name: 'thousands with a no-break space',
    french: 'Il a 12 000 euros.',
    english: 'He has 12,000 euros.',
  },
  {
    name: 'thousands with a narrow no-break space',
    french: 'Il a 12 000 euros.',
    english: 'He has 12,000 euros.',
  },
  {
    name: 'millions in figures',
    french: 'Il a 1 234 567 euros.',
    english: 'He has 1,234,567 euros.',
  },
  {
    name: 'decimals',
    french: 'Il a 3,5 euros.',
    english: 'He has 3.5 euros.',
  },
  {
    name: 'a small number',
    french: 'Il a 5 chats.',
    english: 'He has 5 cats.',
  },
  {
    name: 'the same number twice',
    french: 'Il a 12 chats et 12 chiens.',
    english: 'He has 12 cats and 12 dogs.',
  },
  {
    name: 'many numbers',
    french: 'Il a 3 chats, 12 000 chiens, 3,5 euros et 2 maisons.',
    english: 'He has 3 cats, 12,000 dogs, 3.5 euros and 2 houses.',
  },
  {
    name: 'a number at the start',
    french: '12 000 hommes sont ici.',
    english: '12,000 men are here.',
  },
  {
    name: 'a number at the end',
    french: 'Les hommes sont 12 000.',
    english: 'The men are 12,000.',
  },
  {
    name: 'a year is no thousand',
    french: 'En 2024, le chat dort.',
    english: 'In 2024, the cat sleeps.',
  },
  {
    name: 'number words stay words',
    french: 'Il a deux chats et vingt chiens.',
    english: 'He has two cats and twenty dogs.',
  },
  {
    name: 'per cent',
    french: 'Une hausse de 3,2 % hier.',
    english: 'A rise of 3.2% yesterday.',
  },
  {
    name: 'per cent without a space',
    french: 'Une hausse de 3,2% hier.',
    english: 'A rise of 3.2% yesterday.',
  },
  {
    name: 'per cent in front of a point',
    french: 'La hausse est de 100 %.',
    english: 'The rise is of 100%.',
  },
  {
    name: 'a time',
    french: 'Il arrive à 18h30.',
    english: 'He arrives at 18:30.',
  },
  {
    name: 'a time with spaces',
    french: 'Il arrive à 18 h 30.',
    english: 'He arrives at 18:30.',
  },
  {
    name: 'a time in words',
    french: 'Il arrive à 18 heures 30.',
    english: 'He arrives at 18:30.',
  },
  {
    name: 'a time in the morning',
    french: 'Il arrive à 7h05.',
    english: 'He arrives at 7:05.',
  },
  {
    name: 'a full hour',
    french: 'Il arrive à 18h.',
    english: 'He arrives at 18:00.',
  },
  {
    name: 'a time with a colon',
    french: 'Il arrive à 18:30.',
    english: 'He arrives at 18:30.',
  },
  {
    name: 'two times',
    french: 'Il travaille de 9h30 à 18h45.',
    english: 'He works from 9:30 to 18:45.',
  },
  {
    name: 'millions of euros, short',
    french: 'Le budget est de 12 M€.',
    english: 'The budget is of €12 million.',
  },
  {
    name: 'billions of euros, short',
    french: 'Le budget est de 3,5 Md€.',
    english: 'The budget is of €3.5 billion.',
  },
  {
    name: 'euros',
    french: 'Le prix est de 1 234 €.',
    english: 'The price is of €1,234.',
  },
  {
    name: 'euros and cents',
    french: 'Le prix est de 3,50 € ici.',
    english: 'The price is of €3.50 here.',
  },
  {
    name: 'dollars',
    french: 'Le prix est de 5 $ ici.',
    english: 'The price is of $5 here.',
  },
  {
    name: 'millions of dollars',
    french: 'Le budget est de 12 M$.',
    english: 'The budget is of $12 million.',
  },
  {
    name: 'euros in words',
    french: 'Le budget est de 12 millions d’euros.',
    english: 'The budget is of 12 million of euros.',
  },
  {
    name: 'degrees',
    french: 'Il y fait 12 °C.',
    english: 'He there makes 12°C.',
  },
  {
    name: 'below zero',
    french: 'Il y fait -5 °C.',
    english: 'He there makes -5°C.',
  },
  {
    name: 'kilometres an hour',
    french: 'Le train va à 120 km/h.',
    english: 'The train goes to 120 km/h.',
  },
  {
    name: 'the first day of a month',
    french: 'Le 1er avril, le chat dort.',
    english: 'The 1st April, the cat sleeps.',
  },
  {
    name: 'an ordinal',
    french: 'Le 2e livre est long.',
    english: 'The 2nd book is long.',
  },
  {
    name: 'another ordinal',
    french: 'Le 12ème livre est long.',
    english: 'The 12th book is long.',
  },
  {
    name: 'a date in words',
    french: 'Le 12 mars 2024, le chat dort.',
    english: 'The 12 March 2024, the cat sleeps.',
  },
  {
    name: 'a date with strokes',
    french: 'Le 12/03/2024, le chat dort.',
    english: 'The 12/03/2024, the cat sleeps.',
  },
  {
    name: 'a date of the ISO kind',
    french: 'Le 2024-03-12, le chat dort.',
    english: 'The 2024-03-12, the cat sleeps.',
  },
  {
    name: 'a telephone number',
    french: 'Le maire est au 01 23 45 67 89 ici.',
    english: 'The mayor is to the 01 23 45 67 89 here.',
  },
  {
    name: 'a telephone number from abroad',
    french: 'Le maire est au +33 1 23 45 67 89 ici.',
    english: 'The mayor is to the +33 1 23 45 67 89 here.',
  },
  {
    name: 'a score',
    french: 'Lyon a gagné 3-2 hier.',
    english: 'Lyon has won 3-2 yesterday.',
  },
  {
    name: 'a fraction',
    french: 'Il a 16/20 à l’école.',
    english: 'He has 16/20 to the school.',
  },
  {
    name: 'a date in figures beside its own day',
    french: 'Le 12/03/2024, il a 12 chats.',
    english: 'The 12/03/2024, he has 12 cats.',
  },
  {
    name: 'a range',
    french: 'Il a 10-12 ans.',
    english: 'He has 10-12 years.',
  },
  {
    name: 'a number in a name',
    french: 'Le G7 et le F-16 sont ici.',
    english: 'The G7 and the F-16 are here.',
  },
  {
    name: 'a version',
    french: 'La table 1.2.3 est ici.',
    english: 'The table 1.2.3 is here.',
  },
  {
    name: 'a number in brackets',
    french: 'Le chat (12 ans) dort.',
    english: 'The cat (12 years) sleeps.',
  },
  {
    name: 'a number in a quotation',
    french: '« Il a 1 234,5 euros », dit-elle.',
    english: '“He has 1,234.5 euros”, she said.',
    attributions: ['dit-elle'],
  },
  {
    name: 'a number that is the quotation',
    french: 'Il dit « 12 000 » hier.',
    english: 'He said “12,000” yesterday.',
  },
  {
    name: 'a sum in a quotation',
    french: 'Un budget « de 12 M€ » est ici.',
    english: 'A budget “of €12 million” is here.',
  },
  {
    name: 'a number beside a quotation',
    french: 'Il a 12 « amis » ici.',
    english: 'He has 12 “friends” here.',
  },
  {
    name: 'a number in a headline',
    french: 'Une hausse de 3,2 % à Lyon\n\nLe chat dort.',
    english: 'A rise of 3.2% to Lyon\n\nThe cat sleeps.',
    kinds: ['headline', 'sentence'],
  },
  {
    name: 'a number in a headline in capitals',
    french: 'UNE HAUSSE DE 1 234 EUROS\n\nLe chat dort.',
    english: 'A RISE OF 1,234 EUROS\n\nThe cat sleeps.',
    kinds: ['headline', 'sentence'],
  },
  {
    name: 'a line that is a year is copied',
    french: '2024\n\nLe chat dort.',
    english: '2024\n\nThe cat sleeps.',
    kinds: ['verbatim', 'sentence'],
  },
];
