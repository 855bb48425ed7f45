import { expect, test } from 'vitest';
import { placed } from './placed.js';

test.each([
  ['both spaces', 'Une[1] <img/> porte[2] verte[3].', 'A[1] green[3] door[2].', 'A <img/> green door.'],
  ['the space before, where a mark follows', 'La[1] porte[2] <img/>, verte[3]', 'The[1] door[2], green[3]', 'The door <img/>, green'],
  [
    'behind a word that comes to stand before a mark',
    'La[1] porte[2] <img/> verte[3].',
    'The[1] green[3] door[2].',
    'The green door <img/>.',
  ],
  ['and at the end', 'La[1] porte[2] <img/> verte[3]', 'The[1] green[3] door[2]', 'The green door <img/>'],
])('a picture has %s', (_, french, english, expected) => {
  expect(placed(french, english).english).toBe(expected);
});

test.each([
  ['it touches the word before', 'La[1] porte[2]<img/>, verte[3]', 'The[1] door[2], green[3]', 'The door<img/>, green'],
  ['it touches the word behind', 'La[1] <img/>porte[2] verte[3].', 'The[1] green[3] door[2].', 'The green <img/>door.'],
  ['it is first', '<img/> Porte[1] verte[2].', 'Green[2] door[1].', '<img/>Green door.'],
])('it has none where %s', (_, french, english, expected) => {
  expect(placed(french, english).english).toBe(expected);
});

test('a space before the last mark is behind a picture that touches its word', () => {
  expect(placed('La[1] porte[2]<img/> !', 'The[1] door[2] !').english).toBe('The door<img/> !');
});
