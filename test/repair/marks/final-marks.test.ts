import fc from 'fast-check';
import { expect, test } from 'vitest';
import { punctuation } from '../../../src/checks/marks/punctuation.js';
import { withoutHypothesis } from '../../../src/checks/run-checks.js';
import type { Judgement } from '../../../src/checks/types.js';
import { createLexicon } from '../../../src/languages/lexicon.js';
import { withMarksOfSource } from '../../../src/repair/marks/final-marks.js';
import { answerOf } from '../quotations/linked-answer.js';
import { straightMarks } from '../played-marian.js';

const lexicon = createLexicon();

const judged = (source: string, target: string): Judgement[] => {
  const pair = { source, target, marks: straightMarks(source), answer: answerOf(source, target, {}), ...withoutHypothesis, lexicon };
  return (punctuation.run(pair) ?? []).map((fault) => ({ rule: 'punctuation', status: 'failed', ...fault }));
};

const written = (source: string, english: string): string =>
  withMarksOfSource(answerOf(source, english, {}).hypotheses[0]!, judged(source, english)).text;

test.each([
  ['Quelle victoire !', 'What a victory.', 'What a victory!'],
  ['Quelle victoire !', 'What a victory', 'What a victory!'],
  ['Elle demande : "Pourquoi ?"', 'She asks: "Why."', 'She asks: "Why?"'],
  ['Elle demande : "Pourquoi ?"', 'She asks: "Why".', 'She asks: "Why"?'],
  ['"Pourquoi ?", demande-t-elle.', '"Why," she asks.', '"Why?" she asks.'],
  ['"Jamais", dit-elle.', '"Never!" she says.', '"Never" she says.'],
  ['Elle chante (bien !) ici.', 'She sings (well) here.', 'She sings (well!) here.'],
  ['Une victoire nette', 'A clear victory .', 'A clear victory'],
  ['Les voici :', 'Here they are.', 'Here they are:'],
  ['On verra…', 'We shall see.', 'We shall see...'],
  ['On verra...', 'We shall see....', 'We shall see...'],
  ['On verra, dit-elle.', 'We shall see,, she says..', 'We shall see, she says.'],
  ['Qui est O.B. ?', 'Who is O.B.', 'Who is O.B.?'],
  ['Elle dit : "Je viens."', 'She says, "I come."', 'She says: "I come."'],
  ['Elle dit : "Ici", et lui : "Là."', 'She says, "Here," and he, "There."', 'She says: "Here," and he: "There."'],
  // nothing is wrong
  ['Elle dit : "Je viens."', 'She says "I come."', 'She says "I come."'],
  ['Elle dit, "Je viens."', 'She says, "I come."', 'She says, "I come."'],
  ['Elle a dit "jamais".', 'She said "never."', 'She said "never."'],
  ['Une victoire aux États-Unis', 'A victory in the U.S.', 'A victory in the U.S.'],
  ['Elle dort.', 'She sleeps.', 'She sleeps.'],
])('%s: %s → %s', (source, english, expected) => {
  expect(written(source, english)).toBe(expected);
});

test('no letter or digit is touched', () => {
  const text = fc.string({
    unit: fc.constantFrom(...['a', 'b', ' ', 'Z', '1', '"', '(', ')', '.', ',', '!', '?', '…', ':']),
    maxLength: 24,
  });
  fc.assert(
    fc.property(text, text, (source, english) => {
      const mended = written(source, english);
      expect(mended.replace(/[^\p{L}\p{N}]/gu, '')).toBe(english.replace(/[^\p{L}\p{N}]/gu, ''));
    }),
  );
});
