import { expect, test } from 'vitest';
import { createLexicon } from '../../../src/languages/lexicon.js';
import { analyse } from '../../../src/segmentation/analyse.js';
import { warmUp } from '../../../src/segmentation/warm-up.js';
import { printedHuman, withHidden } from '../../../src/translator/remembering/human.js';
import { toUnit, type Unit } from '../../../src/units/units.js';

await warmUp();

const unitOf = (text: string, nth = 0): Unit => {
  const { segments, marks } = analyse(text, []);
  return toUnit(text, segments[nth]!, marks, createLexicon());
};

const quoting = 'Il a dit « non » hier.';

test.each([
  [quoting, 'He said “no” yesterday.', 'english', 'He said “no” yesterday.'],
  [quoting, 'He said "no" yesterday.', 'english', 'He said “no” yesterday.'],
  [quoting, 'He said « no » yesterday.', 'english', 'He said “no” yesterday.'],
  [quoting, 'He said “no” yesterday.', 'straight', 'He said "no" yesterday.'],
  [quoting, 'He said “no” yesterday.', 'source', 'He said « no » yesterday.'],
  ['« Rien n’est sûr. »', '“Nothing is sure.”', 'english', 'Nothing is sure.'],
  ['« Rien n’est sûr. »', 'Nothing is sure.', 'english', 'Nothing is sure.'],
  ['« Non, aucun accord », a-t-il dit.', '"No, no agreement," he said.', 'english', 'No, no agreement,” he said.'],
  ['« Non, aucun accord », a-t-il dit.', 'No, no agreement”, he said.', 'english', 'No, no agreement”, he said.'],
  ['Il a dit : « On crie « feu » ici. »', 'He said: “They shout ‘fire’ here.”', 'english', 'He said: “They shout ‘fire’ here.'],
] as const)('%s: %s in style %s is %s', (french, human, style, printed) => {
  expect(printedHuman(human, unitOf(french), style)).toBe(printed);
});

test.each([
  [quoting, 'He said no yesterday.'],
  [quoting, 'He said "no", then “yes” yesterday.'],
  ['Il n’a rien dit.', "He didn't say ‘no’ -- nothing at  all ... (sic) , Mr. Roy"],
  ['C’est l’année des chats.', '’Tis the cats’ year.'],
])('%s: “%s” stays letter for letter', (french, human) => {
  expect(printedHuman(human, unitOf(french), 'english')).toBe(human);
});

test('an English of several lines is one', () => {
  expect(printedHuman(' He said nothing\n  yesterday.\n', unitOf('Il n’a rien dit hier.'), 'english')).toBe('He said nothing yesterday.');
});

test('hidden words are hidden in it, the longer one first', () => {
  const shown: Readonly<Record<string, string>> = { '\ue000\ue000': 'ab', '\ue001\ue001\ue001': 'abc', '\ue002': '\ue002' };
  const lift = (text: string): string => text.replace(/([\ue000-\uf8ff])\1*/gu, (run) => shown[run]!);
  const source = 'Tapez \ue000\ue000 ou \ue001\ue001\ue001 \ue002.';
  const english = withHidden('Type abc or ab, not x.', { source, lift });
  expect(english).toBe('Type \ue001\ue001\ue001 or \ue000\ue000, not x.');
  expect(lift(english)).toBe('Type abc or ab, not x.');
});
