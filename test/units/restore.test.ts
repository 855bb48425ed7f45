import { describe, expect, test } from 'vitest';
import type { QuoteStyle } from '../../src/reassembly/styles.js';
import { findMarks } from '../../src/segmentation/quotations/find-marks.js';
import { toQuotedUnit } from '../../src/units/quoted.js';
import { restoreQuotations } from '../../src/units/restore.js';

/** The unit of what stands between two bars. */
const unitOf = (marked: string) => {
  const start = marked.indexOf('|');
  const segment = { start, end: marked.indexOf('|', start + 1) - 1 };
  const text = marked.replaceAll('|', '');
  return toQuotedUnit(text, segment, findMarks(text).marks);
};

describe('what is printed', () => {
  const restore = (marked: string, english: string, style: QuoteStyle = 'english'): string | undefined => {
    return restoreQuotations(english, unitOf(marked), style);
  };
  const inside = '|Une situation «\u00a0très grave\u00a0» hier.|';
  const across = '« |Non, aucun accord », a-t-il dit.|';

  test.each([
    [inside, 'A "very serious" situation yesterday.', 'A “very serious” situation yesterday.'],
    [inside, 'A " very serious " situation yesterday.', 'A “very serious” situation yesterday.'],
    [inside, 'A “very serious” situation yesterday.', 'A “very serious” situation yesterday.'],
    [inside, 'Yesterday a « very serious ».', 'Yesterday a “very serious”.'],
    [inside, 'A"very serious"situation yesterday.', 'A “very serious” situation yesterday.'],
    [inside, 'Yesterday,"very serious".', 'Yesterday, “very serious”.'],
    [inside, 'Yesterday."Very serious".', 'Yesterday. “Very serious”.'],
    [inside, 'Yesterday:"very serious".', 'Yesterday: “very serious”.'],
    [inside, 'Yesterday;"very serious".', 'Yesterday; “very serious”.'],
    [inside, 'Yesterday ("very serious").', 'Yesterday (“very serious”).'],
    [inside, ' "Very serious" ', '“Very serious”'],
    ['|« Oui », puis « non »|', '"Yes", then"no"', '“Yes”, then “no”'],
    ['|« Oui »« non » hier|', '"Yes""no" yesterday', '“Yes” “no” yesterday'],
    [across, '"No agreement", he said.', 'No agreement”, he said.'],
    [across, '"No agreement" , he said.', 'No agreement”, he said.'],
    ['|Il dit : « Oui.| Non. »', 'He said, "Yes."', 'He said, “Yes.'],
    ['|Il dit : « Oui.| Non. »', 'He said: "Yes".', 'He said: “Yes.'],
    ['« |Il dit “non” hier », note-t-elle.|', '"He said "no" yesterday", she notes.', 'He said ‘no’ yesterday”, she notes.'],
    ['|un écran de 15" et un « mot »|', 'a 15" screen and a "word"', 'a 15" screen and a “word”'],
    ['|un écran de 15" et un « mot »|', 'a 15-inch screen and a "word"', 'a 15-inch screen and a “word”'],
  ])('%s: %s', (marked, english, expected) => {
    expect(restore(marked, english)).toBe(expected);
  });

  test.each([
    [inside, 'A very serious situation yesterday.'],
    [inside, 'A "very serious situation yesterday.'],
    [inside, 'A "very" "serious situation" yesterday.'],
    [inside, 'A very" serious "situation yesterday.'],
    [across, 'He said "no agreement".'],
    ['|Il dit : « Oui.| Non. »', 'He "said" yes.'],
    ['« |Rien ici.| »', 'Nothing "here".'],
  ])('%s: %s is refused', (marked, english) => {
    expect(restore(marked, english)).toBeUndefined();
  });

  test('the other styles', () => {
    const english = 'A "very serious" situation yesterday.';
    expect(restore(inside, english, 'source')).toBe('A «\u00a0very serious\u00a0» situation yesterday.');
    expect(restore(inside, english, 'straight')).toBe('A "very serious" situation yesterday.');
    expect(restore('« |Il dit “non” hier », note-t-elle.|', '"He said "no" yesterday", she notes.', 'straight')).toBe(
      "He said 'no' yesterday\", she notes.",
    );
  });
});
