import { expect, test } from 'vitest';
import { quotations } from '../../../src/checks/quotations/quotations.js';
import { runChecks, withoutHypothesis } from '../../../src/checks/run-checks.js';
import type { Judgement, MarkRole } from '../../../src/checks/types.js';
import { createLexicon } from '../../../src/languages/lexicon.js';
import { answerWith } from '../../repair/played-marian.js';

/** @param roles - of the marks of the source: o opens, c closes, i is the sign for inches; capitals are virtual */
const judge = (source: string, target: string, roles: string): Judgement[] => {
  const marks = Array.from(roles, (letter, at): MarkRole => {
    const role = { o: 'open', c: 'close', i: 'literal' }[letter.toLowerCase()] as MarkRole['role'];
    return { role, markIndex: role === 'literal' || letter !== letter.toLowerCase() ? undefined : at };
  });
  const pair = { source, target, marks, answer: answerWith(source, []), ...withoutHypothesis, lexicon: createLexicon() };
  return runChecks(pair, [quotations]);
};

const ok = [{ rule: 'quotations', status: 'ok' }];

test('a finding says which words of both texts it is about', () => {
  expect(judge('Une "très grave" situation.', 'A" very serious" situation.', 'oc')).toEqual([
    {
      rule: 'quotations',
      status: 'failed',
      target: [{ start: 1, end: 2 }],
      values: { fault: 'place' },
    },
  ]);
  expect(judge('Selon Suarez, "il a 3 chats".', 'According to "Suarez, he has" 3 cats.', 'oc')).toEqual([
    {
      rule: 'quotations',
      status: 'failed',
      source: [{ start: 20, end: 21 }],
      values: { fault: 'outside', item: '3' },
    },
    {
      rule: 'quotations',
      status: 'failed',
      source: [{ start: 6, end: 12 }],
      values: { fault: 'inside', item: 'Suarez' },
    },
  ]);
});

test.each([
  ['as many marks, but not of inches', 'Un écran de 15" et "neuf".', 'A 15-inch "new" screen.', 'ioc'],
  ['a name at the start', 'Suarez a dit "oui".', 'Suarez said "yes".', 'oc'],
  ['a name twice, once on each side', 'Suarez a dit : "Suarez dort".', '"Suarez sleeps", said Suarez.', 'oc'],
  ['a number once in the source, twice in the English', 'Il a dit "3 chats".', 'He said 3 "3 cats".', 'oc'],
  ['a number twice in the source, once in the English', '3 fois "3 chats".', '"Three cats" 3 times.', 'oc'],
  ['names on the same side, with inches before', 'Un écran de 15" de Suarez, "grave".', 'A 15" screen by Suarez, "serious".', 'ioc'],
  ['a name behind a quotation', '"Oui", a dit Suarez.', '"Yes", said Suarez.', 'oc'],
  ['a name between two', '"Oui", dit Suarez, "non".', '"Yes," said Suarez, "no".', 'ococ'],
  ['a name inside the inner one', '"Il a dit "Suarez" hier".', '"He said "Suarez" yesterday".', 'oocc'],
  ['a quotation that has nothing in the source either', 'Une "" situation.', 'A "" situation.', 'oc'],
  ['a mark that goes on', '"Non", dit Suarez.', '"No", said Suarez.', 'Oc'],
])('%s: all is well', (_, source, target, roles) => {
  expect(judge(source, target, roles)).toEqual(ok);
});

test.each([
  ['a name moved in', 'Le maire Suarez a dit "oui".', 'He said "yes Suarez".', 'oc', 'inside'],
  ['a name moved to the inner one', '"Le maire Suarez dit "oui" hier".', '"He said "yes Suarez" yesterday".', 'oocc', 'inside'],
  ['a name moved out, with inches between', '"Le maire Suarez a 15" de plus".', '"He has 15" more" Suarez.', 'oic', 'outside'],
  ['one mark more', 'Une "grave" situation.', 'A "very" "serious situation.', 'oc', 'count'],
  ['nothing left inside', 'Une "grave" situation "ici".', 'A "" situation "here".', 'ococ', 'empty'],
  ['nothing left inside at the end', 'Une situation "grave".', 'A situation "".', 'oc', 'empty'],
])('%s: %s', (_, source, target, roles, fault) => {
  const found = judge(source, target, roles).map(({ values }) => values?.['fault']);
  expect(found).toEqual([fault]);
});
