import { expect, test } from 'vitest';
import { withPlacedBrackets } from '../../../src/repair/marks/place-brackets.js';
import { answerOf, type Links } from '../quotations/linked-answer.js';

const links: Links = {
  '[tomorrow]': 'demain',
  port: 'port',
  the: 'le',
  largest: 'grand',
  reopens: 'rouvre',
  tomorrow: 'demain',
  says: 'dit',
  Anne: 'Anne',
  yes: 'oui',
};

const placed = (source: string, english: string): string | undefined => {
  const answer = answerOf(source, english, links);
  return withPlacedBrackets(answer, answer.hypotheses[0]!)?.text;
};

test.each([
  [
    'a lost closing one',
    'Le port (le plus grand) rouvre demain.',
    'The port (the largest reopens tomorrow.',
    'The port (the largest) reopens tomorrow.',
  ],
  [
    'a lost opening one',
    'Le port (le plus grand) rouvre demain.',
    'The port the largest) reopens tomorrow.',
    'The port (the largest) reopens tomorrow.',
  ],
  ['both', 'Le port rouvre (demain).', 'The port reopens tomorrow.', 'The port reopens (tomorrow).'],
  ['one too many', 'Le port rouvre demain.', 'The port (reopens) tomorrow.', 'The port reopens tomorrow.'],
  ['another kind', 'Le port rouvre (demain).', 'The port reopens [tomorrow].', 'The port reopens (tomorrow).'],
  ['around quotation marks', 'Anne dit ("oui") demain.', 'Anne says "yes" tomorrow.', 'Anne says ("yes") tomorrow.'],
  ['beside quotation marks', 'Anne dit "oui" (demain).', 'Anne says "yes" tomorrow.', 'Anne says "yes" (tomorrow).'],
])('%s: %s', (_, source, english, expected) => {
  expect(placed(source, english)).toBe(expected);
});

test('brackets that the source itself does not pair are left alone', () => {
  expect(placed('a) le port rouvre', 'the port reopens')).toBeUndefined();
});

test('without an alignment there is no telling', () => {
  const answer = answerOf('Le port (le plus grand) rouvre.', 'The port (the largest reopens.', links);
  const bare = { ...answer.hypotheses[0]! };
  delete bare.alignment;
  expect(withPlacedBrackets(answer, bare)).toBeUndefined();
});
