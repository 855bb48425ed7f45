import { expect, test } from 'vitest';
import { quotationsOf, type SourceQuotation } from '../../../src/repair/quotations/quoted-spans.js';
import { marksOf } from './linked-answer.js';

/** A quotation as text, with those in it; < or > where it goes on beyond the unit. */
const show =
  (source: string) =>
  ({ start, end, isFromStart, isToEnd, inner }: SourceQuotation): unknown[] => [
    `${isFromStart ? '<' : ''}${source.slice(start, end)}${isToEnd ? '>' : ''}`,
    ...inner.map(show(source)),
  ];

test.each([
  ['none', 'noir', '', []],
  ['one', 'le "noir" et', 'oc', [['"noir"']]],
  ['two in a row', '"noir" et "blanc"', 'ococ', [['"noir"'], ['"blanc"']]],
  ['nested', '"grand "noir" rouge"', 'oocc', [['"grand "noir" rouge"', ['"noir"']]]],
  ['from the unit before', '"noir" et', 'Oc', [['<"noir"']]],
  ['into the unit behind', 'le "noir"', 'oC', [['"noir">']]],
  ['inches are none', 'écran 15" et "mot"', 'loc', [['"mot"']]],
])('%s: %s', (_, source, roles, expected) => {
  expect(quotationsOf(source, marksOf(roles))?.map(show(source))).toEqual(expected);
});

test.each([
  ['too few in the source', '"noir', 'oc'],
  ['none in the source', 'noir', 'oc'],
  ['fewer by inches', '"noir"', 'ocloc'],
  ['too many in the source', '"noir" et "blanc"', 'oc'],
  ['one at the start that is not told', '"noir', ''],
  ['opened only', '"noir', 'o'],
  ['closed only', 'noir"', 'c'],
  ['closed before it is opened', '"noir"', 'co'],
])('marks that do not fit, %s: %s', (_, source, roles) => {
  expect(quotationsOf(source, marksOf(roles))).toBeUndefined();
});
