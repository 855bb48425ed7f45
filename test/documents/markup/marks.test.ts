import { expect, test } from 'vitest';
import { withMarksBefore, withMarksBehind } from '../../../src/documents/markup/marks.js';

/** The English with brackets around what belongs to the element; its words stand between bars. */
const around = (french: string, barred: string): string => {
  const start = barred.indexOf('|');
  const end = barred.lastIndexOf('|') - 1;
  const english = barred.replaceAll('|', '');
  const from = withMarksBefore(english, { start, end }, french);
  const to = withMarksBehind(english, { start, end }, french);
  return `${english.slice(0, from)}<${english.slice(from, to)}>${english.slice(to)}`;
};

test.each([
  ['a quotation', '«\u00a0Oui\u00a0»', '“|Yes|”, he said', '<“Yes”>, he said'],
  ['a comma before the closing mark', '«\u00a0Oui\u00a0»', '“|Yes|,” he said', '<“Yes,”> he said'],
  ['guillemets kept', '«\u00a0Oui\u00a0»', '«\u00a0|Yes|\u00a0», he said', '<«\u00a0Yes\u00a0»>, he said'],
  ['an opening mark that English has first', 'des mesures «\u00a0rares\u00a0»', '“|rare” measures|', '<“rare” measures>'],
  ['both marks of a quotation in a quotation', '«\u00a0un “oui”\u00a0»', '“|a ‘yes|’”', '<“a ‘yes’”>'],
  ['a currency sign', '50\u00a0€', 'for €|50| more', 'for <€50> more'],
  ['per cent', '3\u00a0%', '|3|% of all', '<3%> of all'],
  ['brackets', '(ou presque)', 'all (|or almost|).', 'all <(or almost)>.'],
  ['a final point', 'Rien.', '|Nothing|.', '<Nothing.>'],
  ['an option', '--force', 'use --|force| here', 'use <--force> here'],
  ['spaces', ' oui ', 'say |yes| now', 'say< yes >now'],
])('%s belongs to the element', (_what, french, barred, expected) => {
  expect(around(french, barred)).toBe(expected);
});

test.each([
  ['marks around the element', 'oui', '“|yes|,” he said', '“<yes>,” he said'],
  ['a second closing mark', '“oui”', '“say ‘|yes|’”', '“say <‘yes’>”'],
  ['a closing bracket behind a quotation', '«\u00a0oui\u00a0»', '(see “|yes|”)', '(see <“yes”>)'],
  ['a mark that the English words have', '«\u00a0oui\u00a0» dit-il', '“|“yes” he says|', '“<“yes” he says>'],
  ['a point outside', 'Rien', '|Nothing|.', '<Nothing>.'],
  ['a currency sign of another sum', '50', '€|50|', '€<50>'],
])('%s stays outside', (_what, french, barred, expected) => {
  expect(around(french, barred)).toBe(expected);
});

test('a long row of marks takes no time', () => {
  const english = `${'“'.repeat(100_000)}yes${'”'.repeat(100_000)}`;
  const french = `${'«'.repeat(100_000)}oui${'»'.repeat(100_000)}`;
  expect(withMarksBehind(english, { start: 100_000, end: 100_003 }, french)).toBe(english.length);
});
