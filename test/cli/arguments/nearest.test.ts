import { expect, test } from 'vitest';
import { meantCommand } from '../../../src/cli/arguments/meant-command.js';
import { nearest } from '../../../src/cli/arguments/nearest.js';

const names = ['from-format', 'output', 'report', 'quotes', 'beams', 'concurrency', 'models'];

test.each([
  ['quote', 'quotes'],
  ['Beam', 'beams'],
  ['outupt', 'output'],
  ['concurency', 'concurrency'],
  ['conc', 'concurrency'],
  ['beamsize', 'beams'],
  ['format', 'from-format'],
])('%s: %s', (typed, name) => {
  expect(nearest(typed, names)).toBe(name);
});

test.each(['colour', 'resume', 'x', '', 'input', 'form'])('%s is like none', (typed) => {
  expect(nearest(typed, names)).toBeUndefined();
});

test('the nearest of two is taken', () => {
  expect(nearest('modelz', ['modest', 'models'])).toBe('models');
  expect(nearest('models', ['modest', 'models'])).toBe('models');
});

test.each([
  ['segmnt', 'Did you mean fr2en segment?'],
  ['Segments', 'Did you mean fr2en segment?'],
  ['modles', 'Did you mean fr2en models?'],
  ['model', 'Did you mean fr2en models?'],
  ['completions', 'Did you mean fr2en completion?'],
  ['pull', 'Did you mean fr2en models pull?'],
  ['help', 'Did you mean fr2en --help?'],
  ['translate', 'Translating needs no command: fr2en article.fr.txt'],
])('fr2en %s: %s', (word, advice) => {
  expect(meantCommand(word)).toBe(advice);
});

test.each(['article', 'segmnt.txt', './segmnt', 'modèles', 'politique', '-', ''])('fr2en %s is no mistyped command', (word) => {
  expect(meantCommand(word)).toBeUndefined();
});
