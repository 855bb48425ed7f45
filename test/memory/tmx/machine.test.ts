import { expect, test } from 'vitest';
import { asHuman, machineMark, originMark } from '../../../src/memory/tmx/machine.js';
import type { TmxUnit } from '../../../src/memory/tmx/types.js';

const note = { kind: 'note', text: 'relu' } as const;
const made = (english: string): TmxUnit => ({
  french: 'Il neige.',
  english,
  details: { attributes: { tuid: '1' }, remarks: [originMark('model'), machineMark('It is snowing.'), note] },
});

test.each(['It is snowing.', ' It  is\nsnowing. ', 'It is\u00a0snowing.'])('what nobody has changed is not a person’s: %j', (english) => {
  expect(asHuman(made(english))).toBeUndefined();
});

test.each(['It snows.', 'It is snowing!', 'it is snowing.'])('what somebody has changed is: %j', (english) => {
  expect(asHuman(made(english))).toEqual({ french: 'Il neige.', english, details: { attributes: { tuid: '1' }, remarks: [note] } });
});

test('nor are other programs’ units the machine’s, whatever they say of their origin', () => {
  const unit: TmxUnit = { french: 'Oui.', english: 'Yes.', details: { remarks: [originMark('model')] } };
  expect(asHuman(unit)).toBe(unit);
  expect(asHuman({ french: 'Oui.', english: 'Yes.' })).toEqual({ french: 'Oui.', english: 'Yes.' });
});

test('the marks do not stay with what a person has changed', () => {
  const unit = { french: 'Oui.', english: 'Yes!', details: { remarks: [machineMark('Yes.')] } };
  expect(asHuman(unit)).toEqual({ french: 'Oui.', english: 'Yes!', details: {} });
});
