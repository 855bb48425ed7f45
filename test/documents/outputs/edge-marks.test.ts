import { expect, test } from 'vitest';
import { splitGap } from '../../../src/documents/outputs/edge-marks.js';

test.each([
  [' », « ', ' »', '« '],
  [' », dit', ' »', ''],
  [' » « ', ' »', '« '],
  ['” “', '”', '“'],
  ['" "', '"', '"'],
  ['\n– « ', '', '« '],
  [' »\n\n', ' »', ''],
  [' »\n» ', ' »', ''],
  ['’ ', '’', ''],
  [' – ', '', ''],
  ['', '', ''],
])('%j closes with %j and opens with %j', (gap, closing, opening) => {
  expect(splitGap(gap)).toEqual({ closing, opening });
});
