import { expect, test } from 'vitest';
import { sentencesIn, splitSentences } from '../../../src/segmentation/sentences/sentences.js';
import { sliceOf } from '../../../src/text/spans.js';
import { expectCuts } from './expect-cuts.js';

test('an empty text and white space have no sentence', () => {
  expect(splitSentences('')).toEqual([]);
  expect(splitSentences(' \n\u00a0\r\n')).toEqual([]);
});

test.each([
  // a closing mark belongs to the sentence on its left, even after French spaces
  '« Il dort. »| « Elle lit. »',
  '«\u00a0Il dort\u202f!\u00a0»| Elle lit.',
  'Il dit : « Viens ! » et part.',
  '« Viens ! » cria Paul.| « Non. | Jamais ! »',
  '“Il dort.”| “Elle lit.”',
  '"Il dort."| "Elle lit."',
  'Il a dit : " Je dors. "| Puis il a dormi.',
  'Il a dit "non".| " Je dors ", dit-elle.',
  // lower case and a comma continue a sentence
  '« Où vas-tu ? » demanda-t-il.| « À Lyon. »',
  '« Il part ! », dit-elle.| Il part.',
  'Il hésite... puis part.| Il hésite…| Puis il part.',
  'Quoi ?! | Non !!! | Si…',
  'Il part. écrit-elle.',
  // dashes, digits, notes, brackets
  '– Tu viens ?| – Oui.| — Bien.',
  'Il a perdu.| 12 000 voix lui manquent.',
  'Il a perdu.[3] | Elle a gagné.',
  'Merci !| #Valbrune dort.| @ Marie : merci.',
  'Le prix est de 3.5 euros sur www.exemple.fr.| Paul paie.',
  'Il est là.Elle aussi.',
  'Il dort. | Être là suffit. | Œuvrer aussi.',
])('%s', expectCuts);

test('a line break ends a sentence in splitSentences, and is a space in sentencesIn', () => {
  const text = 'Il part\nà Lyon. Elle\r\nreste.\u2028» Il revient.';
  expect(splitSentences(text).map((span) => sliceOf(text, span))).toEqual(['Il part', 'à Lyon.', 'Elle', 'reste.', '» Il revient.']);
  const sentences = ['Il part\nà Lyon.', 'Elle\r\nreste.', '» Il revient.'];
  expect(sentencesIn(text, { start: 0, end: text.length }).map((span) => sliceOf(text, span))).toEqual(sentences);
});

test('only the block is read', () => {
  expect(sentencesIn('Un. Deux. Trois.', { start: 4, end: 9 })).toEqual([{ start: 4, end: 9 }]);
});

test.each(['.', '« ', '. « ', '(. ', '" . ', 'A. ', '. [...] ', '.\u00a0» ', '\n', '.\n» '])(
  'a million times %j takes no long time',
  (unit) => {
    const started = performance.now();
    splitSentences(unit.repeat(1e6 / unit.length));
    expect(performance.now() - started).toBeLessThan(8_000);
  },
);
