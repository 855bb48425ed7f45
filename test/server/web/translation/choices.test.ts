import { expect, test } from 'vitest';
import { choicesById, chosen, englishOf, englishText } from '../../../../src/server/web/translation/choices.js';
import { edited } from '../../../../src/server/web/translation/edited.js';
import { readingOf } from './pieces.js';

const reading = readingOf('Il pleut. Elle lit. On part.');
const [, reads] = reading.pieces;
const mine = chosen(new Map(), reads!, 'She is reading.');

test('a choice stands in the English, and in what is sent to the server by the number of its segment', () => {
  expect(englishText(reading, mine)).toBe('en(Il pleut.) She is reading. en(On part.)');
  expect(choicesById(reading.pieces, mine)).toEqual({ '1': 'She is reading.' });
});

test('it stays when the text elsewhere is changed and translated again', () => {
  const later = readingOf('Ah. Il neige. Elle lit. On part.', edited(reading, 'Ah. Il neige. Elle lit. On part.'));
  expect(later.pieces.map((piece) => englishOf(piece, mine))).toContain('She is reading.');
  expect(choicesById(later.pieces, mine)).toEqual({ '2': 'She is reading.' });
});

test('it is for no other sentence', () => {
  expect(englishText(readingOf('Elle lit bien.'), mine)).toBe('en(Elle lit bien.)');
});

test.each([undefined, 'en(Elle lit.)'])('it is taken back (%s)', (english) => {
  expect(chosen(mine, reads!, english).size).toBe(0);
});
