import fc from 'fast-check';
import { expect, test } from 'vitest';
import { captionCredit } from '../../../src/attribution-lines/recognise/caption-credit.js';

/** The credit of a line in the middle of a text. */
const credit = (line: string): string | undefined => {
  const span = captionCredit(`a\n${line}\nb`, { start: 2, end: 2 + line.length });
  return span && `a\n${line}\nb`.slice(span.start, span.end);
};

test.each([
  ['Le ministre à l’Assemblée, mardi. Photo : Jean Dupont / AFP', 'Photo : Jean Dupont / AFP'],
  ['Le ministre, mardi. Crédit photo : Mairie de Lyon', 'Crédit photo : Mairie de Lyon'],
  ['Le ministre, mardi (Photo AFP)', '(Photo AFP)'],
  ['Le ministre, mardi (Photo AFP).', '(Photo AFP).'],
  ['Le ministre, mardi. (Photo : Jean Dupont)', '(Photo : Jean Dupont)'],
  ['Le ministre, mardi. © Reuters / K. Pfaffenbach', '© Reuters / K. Pfaffenbach'],
  ['Le ministre, mardi © AFP', '© AFP'],
  ['Le pont, hier – © AFP', '– © AFP'],
  ['Le pont, hier | Photo : AFP', '| Photo : AFP'],
  ['Le pont, hier. REUTERS/Kai Pfaffenbach', 'REUTERS/Kai Pfaffenbach'],
  ['Le pont, hier. JEAN DUPONT / AFP', 'JEAN DUPONT / AFP'],
  ['Le pont, hier. Photo : Jean Dupont / Vidéo : Anne Roy', 'Photo : Jean Dupont / Vidéo : Anne Roy'],
  ['Le pont, hier. Photo d’archives', 'Photo d’archives'],
  ['Le pont, hier. Photo : D.R.', 'Photo : D.R.'],
  ['Il pleut. (avec AFP)', '(avec AFP)'],
  ['Il pleut. (avec AFP et Reuters)', '(avec AFP et Reuters)'],
  ['« Il pleut. » (AFP)', '(AFP)'],
  ['Il pleut. (Anne Roy, AFP)', '(Anne Roy, AFP)'],
  ['Il pleut. (AFP/Anne Roy)', '(AFP/Anne Roy)'],
  ['Il pleut. (avec AFP et l’agence Belga)', '(avec AFP et l’agence Belga)'],
  ['Il pleut. (source : AFP)', '(source : AFP)'],
  ['Les secours sur la digue, le 4 avril. Photo L. Noël/AFP', 'Photo L. Noël/AFP'],
  ['Les secours sur la digue, le 4 avril. © Noël', '© Noël'],
  ['Les secours le 4 avril © Noël', '© Noël'],
  ['Les secours, le 4 avril. Photo Zoé.', 'Photo Zoé.'],
  ['Les secours, le 4 avril. Photo : Luc Noël.', 'Photo : Luc Noël.'],
  ['Les secours. Crédit photo : L. Noël / Gendarmerie maritime', 'Crédit photo : L. Noël / Gendarmerie maritime'],
  ['Les secours. Photo : ville de Brest', 'Photo : ville de Brest'],
  ['Les secours. © Amis de la digue', '© Amis de la digue'],
  ['Les secours, mardi. - Luc Noël / AFP', '- Luc Noël / AFP'],
  ['La digue est réparée. | L’ÉCHO DU PORT', '| L’ÉCHO DU PORT'],
])('%s', (line, expected) => {
  expect(credit(line)).toBe(expected);
});

test.each([
  'dit l’Agence France-Presse (AFP).',
  'dit l’Agence France-Presse (AFP)',
  'Elle aime la photo : un art',
  'Elle aime la photo. Photo : un art de vivre',
  'Il travaille à l’AFP.',
  'Elle a tout gardé. Photo : la digue en hiver.',
  'Il a vendu sa photo. Photo de famille.',
  'Il a obtenu un crédit. Crédit : la banque a dit oui.',
  'Le débat est clos. | La suite demain',
  'Ils ont gagné (avec Brest)',
  'Un signe mal connu : © est un signe',
  'Il travaille à l’AFP',
  'Une photo d’archives',
  'Le prix (avec TVA)',
  'Il vit avec Reuters (le chat).',
  'Photo : Jean Dupont / AFP',
  '(avec AFP)',
  'Il pleut.',
  '',
])('nothing in: %s', (line) => {
  expect(credit(line)).toBeUndefined();
});

test('a credit ends where its line ends and leaves words in front of it', () => {
  const piece = fc.constantFrom(
    'Il pleut. ',
    'Photo : ',
    '(AFP)',
    '(',
    ')',
    '© ',
    'Anne Roy ',
    ' / ',
    'AFP',
    '. ',
    ' – ',
    'le pont ',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const line = pieces.join('').trim();
      const span = captionCredit(line, { start: 0, end: line.length });
      if (!span) return;
      expect(span.end).toBe(line.length);
      expect(line.slice(0, span.start).trim()).not.toBe('');
      expect(line.slice(span.start)).toBe(line.slice(span.start).trim());
    }),
  );
});
