import { expect, test } from 'vitest';
import { wholeAlternatives } from '../../../../src/server/routes/libretranslate/whole-texts.js';
import type { TranslatedSegment } from '../../../../src/translation.js';

/** The English with `[…|other|other]` for a segment and its alternatives. */
const whole = (marked: string): string[] => {
  let text = '';
  const segments: TranslatedSegment[] = [];
  for (const piece of marked.split(/(\[[^\]]*\])/u)) {
    const [english = '', ...alternatives] = piece.startsWith('[') ? piece.slice(1, -1).split('|') : [piece];
    if (piece.startsWith('[')) {
      const target = { start: text.length, end: text.length + english.length, text: english };
      segments.push({ target, ...(alternatives.length > 0 && { alternatives }) } as unknown as TranslatedSegment);
    }
    text += english;
  }
  return wholeAlternatives({ text, segments });
};

test.each([
  ['', []],
  ['[Yes.]', []],
  ['[Yes.|Indeed.|Yes]', ['Indeed.', 'Yes']],
  [
    '  [It rains.|Rain falls.|It is raining.] [He sleeps.|He is asleep.]\n',
    ['  Rain falls. He is asleep.\n', '  It is raining. He sleeps.\n'],
  ],
  ['[Yes.|Yes.] [No.]', []],
  ['[A.|B.|B.]', ['B.']],
])('%j', (marked, alternatives) => {
  expect(whole(marked)).toEqual(alternatives);
});
