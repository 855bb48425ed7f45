import type { Tools } from '../repair/types.js';
import { putBackSigns, type WithSigns } from '../units/attached/put-back.js';
import type { Unit } from '../units/units.js';
import { alignedWords } from './aligned-words.js';

/** The printed English of a unit with the signs that were taken off it. The model reads the English once more to say where they belong. */
export const withSigns = async (english: string, unit: Unit, tools: Tools): Promise<WithSigns> => {
  const { signs } = unit;
  if (signs.length === 0) return { text: english, lost: [] };
  const bare = { text: unit.quoted.text, signs };
  return putBackSigns(english, bare, await alignedWords({ ...unit, source: bare.text }, english, tools));
};
