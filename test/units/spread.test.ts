import { expect, test } from 'vitest';
import { findMarks } from '../../src/segmentation/quotations/find-marks.js';
import { toQuotedUnit } from '../../src/units/quoted.js';
import { printMarks } from '../../src/units/restore.js';
import { spreadQuotations } from '../../src/units/spread.js';

const spread = (french: string, english: string): string => {
  const unit = toQuotedUnit(french, { start: 0, end: french.length }, findMarks(french).marks);
  const { text, placed } = spreadQuotations(english, unit);
  return printMarks(text, placed, 'english');
};

test.each([
  ['Une situation « très grave » hier.', 'A very" serious one yesterday.', 'A very “serious one” yesterday.'],
  ['Une situation « très grave » hier.', 'Grave.', '“Grave”.'],
  ['Une situation « très grave » hier.', '', '“”'],
  ['« Un » et « deux » et « trois »', 'One', '“One” “” “”'],
  ['Il « dit “non” hier » ici.', 'He says no', '“He ‘says’” no'],
  ['Il « dit “non” hier » ici.', 'No', '“‘No’”'],
  ['Un écran de 15" et un « mot » de plus.', 'A "15" screen and one more word.', 'A 15" screen and “one” more word.'],
  ['Un écran de 15" et un « mot » de plus.', 'A 15" screen and one more word.', 'A 15" screen and “one” more word.'],
  ['Un « mot » de 2013.', 'A word of 2013"', 'A “word” of 2013'],
])('%s: %s', (french, english, expected) => {
  expect(spread(french, english)).toBe(expected);
});
