import { expect, test } from 'vitest';
import { isSpeechWord } from '../../../src/languages/en/speech-verbs.js';

test.each(['said', 'Says', 'told', 'explaining', 'regretted', 'according', 'retorted', 'criticised', 'criticized', 'concerned'])(
  '%s may tell who speaks',
  (word) => expect(isSpeechWord(word)).toBe(true),
);
test.each(['launched', 'confiscates', 'played', 'plumber', 'the', 'has', 'see', ''])('%s may not', (word) => {
  expect(isSpeechWord(word)).toBe(false);
});
