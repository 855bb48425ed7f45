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
  'quip quips quipped quipping',
  'explain explains explained explaining',
  'plead pleads pleaded pleading',
  'claim claims claimed claiming',
  'object objects objected objecting',
  'write writes wrote writing',
  'swear swears swore swearing',
])('%s', (forms) => {
  const [base = '', third, past, gerund] = forms.split(' ');
  expect(verbForms(base)).toEqual({ base, third, past, gerund });
});
