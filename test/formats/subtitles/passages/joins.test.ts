import { describe, expect, test } from 'vitest';
import { srt } from '../../../../src/formats/subtitles/srt.js';
import { vtt } from '../../../../src/formats/subtitles/vtt.js';
import { doubledEllipsis, goesOnIn } from '../../../../src/formats/subtitles/passages/joins.js';
import { utf8 } from '../pieces.js';

describe('a sentence goes on in the next cue', () => {
  test.each([
    ['Je crois que', 'tu as raison.'],
    ['Demain,', 'Marie viendra.'],
    ['Il me l’a dit :', '« Viens. »'],
    ['Je ne sais pas…', 'si tu viens.'],
    ['« Viens ! »', 'dit-il.'],
    ['Tu viendras ?', 'demanda Anna.'],
    ['J’ai vu', 'Marie au marché.'],
    ['Nous sommes allés à', 'La Rochelle.'],
    ['Cela a coûté', '12 euros.'],
    ['C’est la voiture de M.', 'Roy.'],
  ])('%s | %s', (before, after) => {
    expect(goesOnIn(before, after)).toBe(true);
  });
});

describe('another begins', () => {
  test.each([
    ['Je crois.', 'Marie viendra.'],
    ['Je ne sais pas…', 'Tu viens ?'],
    ['« Viens ! »', 'Il est parti.'],
    ['Bonjour tout le monde', 'On commence.'],
    ['Bonjour tout le monde', 'C’est parti.'],
    ['Merci beaucoup', 'PARIS'],
    ['oui.', 'non.'],
  ])('%s | %s', (before, after) => {
    expect(goesOnIn(before, after)).toBe(false);
  });
});

test('the ellipses around a border are those of one sentence, if it goes on in small letters', () => {
  expect(doubledEllipsis('Je crois…', '…que oui.')).toEqual({ end: 1, start: 1 });
  expect(doubledEllipsis('Je crois...', '... que oui.')).toEqual({ end: 3, start: 4 });
  expect(doubledEllipsis('Je crois…', '…Non.')).toBeUndefined();
  expect(doubledEllipsis('Je crois…', 'que oui.')).toBeUndefined();
  expect(doubledEllipsis('Je crois', '…que oui.')).toBeUndefined();
});

const passages = (cues: readonly (readonly [from: number, to: number, text: string])[]): string[] => {
  const time = (seconds: number): string => `00:00:${String(seconds).padStart(2, '0')}.000`;
  const file = cues.map(([from, to, text]) => `${time(from)} --> ${time(to)}\n${text}\n`).join('\n');
  return vtt.read(utf8(`WEBVTT\n\n${file}`)).prose.split('\n\n');
};

test.each([
  [
    'a short pause',
    [
      [1, 2, 'Je crois'],
      [4, 5, 'que oui.'],
    ],
    ['Je crois que oui.'],
  ],
  [
    'a long pause',
    [
      [1, 2, 'Je crois'],
      [9, 10, 'que oui.'],
    ],
    ['Je crois', 'que oui.'],
  ],
  [
    'another speaker',
    [
      [1, 2, 'Je crois'],
      [2, 3, '- que oui.'],
    ],
    ['Je crois', 'que oui.'],
  ],
  [
    'another voice',
    [
      [1, 2, '<v Anna>Je crois'],
      [2, 3, '<v Bob>que oui.'],
    ],
    ['Je crois', 'que oui.'],
  ],
  [
    'the same voice',
    [
      [1, 2, '<v Anna>Je crois</v>'],
      [2, 3, '<v Anna>que oui.'],
    ],
    ['Je crois que oui.'],
  ],
  ['two voices in a cue', [[1, 2, '<v Anna>Oui</v> <v Bob>non.</v>']], ['Oui', 'non.']],
  [
    'a sound between',
    [
      [1, 2, 'Je crois\n[Porte]'],
      [2, 3, 'que oui.'],
    ],
    ['Je crois', 'Porte', 'que oui.'],
  ],
  [
    'a cue without words',
    [
      [1, 2, 'Je crois'],
      [2, 3, '…'],
      [3, 4, 'que oui.'],
    ],
    ['Je crois', 'que oui.'],
  ],
  [
    'a divided word',
    [
      [1, 2, 'Viendras-'],
      [2, 3, 'tu peut-\nêtre ?'],
    ],
    ['Viendras-tu peut-être ?'],
  ],
  [
    'ellipses on both sides',
    [
      [1, 2, 'Je crois…'],
      [2, 3, '… que oui.'],
    ],
    ['Je crois que oui.'],
  ],
  [
    'italics in each cue',
    [
      [1, 2, '<i>Je crois</i>'],
      [2, 3, '<i>que oui.</i>'],
    ],
    ['Je crois que oui.'],
  ],
] as [string, [number, number, string][], string[]][])('%s', (_, cues, expected) => {
  expect(passages(cues)).toEqual(expected);
});

test('subtitles without any punctuation are cut all the same', () => {
  const cue = (nth: number): string => `${nth}\n00:00:01,000 --> 00:00:02,000\net encore une ligne sans point\n`;
  const { slots } = srt.read(utf8(Array.from({ length: 100 }, (_, nth) => cue(nth)).join('\n')));
  expect(slots.length).toBeGreaterThan(5);
  for (const { start, end } of slots) expect(end - start).toBeLessThan(700);
});

test('the given name of a speaker is left unchanged, an office is not', () => {
  const { prose, opaque } = srt.read(
    utf8(
      '1\n00:00:01,000 --> 00:00:02,000\n- CLAIRE : Oui.\n- LE MAIRE : Non.\n\n2\n00:00:02,000 --> 00:00:03,000\nANNE-MARIE (off) : Si.\n',
    ),
  );
  expect(opaque?.map(({ start, end }) => prose.slice(start, end))).toEqual(['CLAIRE', 'ANNE-MARIE']);
});
