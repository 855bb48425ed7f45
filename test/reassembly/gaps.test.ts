import { expect, test } from 'vitest';
import { renderGap } from '../../src/reassembly/gaps.js';
import { findMarks } from '../../src/segmentation/quotations/find-marks.js';

/** Renders the gap that stands between two bars. */
const render = (marked: string, style: 'english' | 'source' | 'straight'): string => {
  const start = marked.indexOf('|');
  const end = marked.indexOf('|', start + 1) - 1;
  const text = marked.replaceAll('|', '');
  return renderGap(text, { start, end }, findMarks(text).marks, style);
};

test.each([
  ['|– «\u00a0|Oui.\u00a0»', '– “', '– "'],
  ['«\u00a0Oui|\u00a0»\u202f; |non', '”; ', '"; '],
  ['«\u00a0Oui.|\u00a0» «\u00a0|Non.\u00a0»', '” “', '" "'],
  ['« Oui.|\n\n« |Non. »', '\n\n“', '\n\n"'],
  ['|« “|Oui” »', '“‘', '"\''],
  ['«\nOui|\n»\n|', '\n”\n', '\n"\n'],
  ['Oui|, |non', ', ', ', '],
  ['CLAIRE|\u00a0: |oui', ': ', ': '],
  ['CLAIRE| : « |Oui »', ': “', ': "'],
  ['Un|\n: |deux', '\n: ', '\n: '],
  ['Un| ; |deux', ' ; ', ' ; '],
  ['|l’équipe, 15" : "|mot"', 'l’équipe, 15" : “', 'l’équipe, 15" : "'],
])('%s', (marked, english, straight) => {
  expect(render(marked, 'english')).toBe(english);
  expect(render(marked, 'straight')).toBe(straight);
  expect(render(marked, 'source')).toBe(marked.split('|')[1]);
});
