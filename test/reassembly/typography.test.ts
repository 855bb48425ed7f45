import { expect, test } from 'vitest';
import { toTypography } from '../../src/reassembly/typography.js';

test.each([
  ["He's here.", 'Il est là.', 'He’s here.'],
  ['Well...', 'Eh bien…', 'Well…'],
  ['Well...', 'Eh bien...', 'Well...'],
  ['Your optimism..', 'Votre optimisme.', 'Your optimism.'],
  ['See ../a.txt', 'Voir ../a.txt', 'See ../a.txt'],
  ['A - B', 'A – B', 'A – B'],
  ['A - B - C', 'A\u00a0— B –\u00a0C', 'A — B – C'],
  ['A - B', 'A — B — C', 'A — B'],
  ['A - B', 'A - B', 'A - B'],
  ['far-right', 'extrême – droite', 'far-right'],
  ['Yes , no ; and : so ! why ? ( a ) [ b ] .', 'Oui', 'Yes, no; and: so! why? (a) [b].'],
  ['the .NET and .5 of it', 'la', 'the .NET and .5 of it'],
  ['Two   spaces', 'Deux', 'Two spaces'],
  ['Mr. Ferrand and Dr. Roux', 'M. Ferrand et le Dr Roux', 'Mr Ferrand and Dr Roux'],
  ['a song by Dr. Dre', 'une chanson de Dr. Dre', 'a song by Dr. Dre'],
  ['He wrote Mr. and left.', 'Il a écrit « M. ».', 'He wrote Mr. and left.'],
  ['a "word" , he', 'un', 'a "word", he'],
])('%s', (english, source, expected) => {
  expect(toTypography(english, source, 'english')).toBe(expected);
});

test('straight style keeps the apostrophe', () => {
  expect(toTypography("He's", 'Il', 'straight')).toBe("He's");
  expect(toTypography("He's", 'Il', 'source')).toBe('He’s');
});

test.each([
  ['it rains', 'Il pleut', 'It rains'],
  ['"it rains"', '"Il pleut"', '"It rains"'],
  ['élan vital', 'Élan vital', 'Élan vital'],
  ['iPhone sales', 'Les ventes', 'iPhone sales'],
  ['example.fr is down', 'Le site', 'example.fr is down'],
  ['12 euros', 'Douze', '12 euros'],
  ['The word', 'le mot', 'the word'],
  ['He said', 'a-t-il dit', 'he said'],
  ['I said', 'ai-je dit', 'I said'],
  ["I'm here", 'je suis là', 'I’m here'],
  ['Rain falls', 'la pluie tombe', 'rain falls'],
  ['French cheese', 'le fromage', 'French cheese'],
  ['Monday', 'lundi', 'Monday'],
  ['London waits', 'à Londres', 'London waits'],
  ['In London', 'à Londres', 'in London'],
  ['NATO waits', 'l’alliance', 'NATO waits'],
  ['The word', '12 mots', 'The word'],
])('%s from %s', (english, source, expected) => {
  expect(toTypography(english, source, 'english')).toBe(expected);
});
