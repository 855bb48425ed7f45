import { expect, test } from 'vitest';
import { verbForms } from '../../../../src/languages/en/inflection/verbs.js';

test.each([
  'say says said saying',
  'reply replies replied replying',
  'stress stresses stressed stressing',
  'go goes went going',
  'note notes noted noting',
  'regret regrets regretted regretting',
  'admit admits admitted admitting',
  'dispel dispels dispelled dispelling',
  'transfer transfers transferred transferring',
  'quip quips quipped quipping',
  'explain explains explained explaining',
  'plead pleads pleaded pleading',
  'claim claims claimed claiming',
  'object objects objected objecting',
  'write writes wrote writing',
  'swear swears swore swearing',
])('%s', (forms) => {
  const [base = '', third, past, gerund] = forms.split(' ');
  expect(verbForms(base)).toMatchObject({ base, third, past, gerund });
});

test('irregular verbs, and verbs with what goes with them', () => {
  expect(verbForms('take off')).toEqual({
    base: 'take off',
    third: 'takes off',
    past: 'took off',
    participle: 'taken off',
    gerund: 'taking off',
  });
  expect(verbForms('have')).toMatchObject({ third: 'has', past: 'had', participle: 'had', gerund: 'having' });
  expect(verbForms('free')).toMatchObject({ past: 'freed', gerund: 'freeing' });
  expect(verbForms('tie up')).toMatchObject({ past: 'tied up', gerund: 'tying up' });
});
