import { expect, test } from 'vitest';
import * as api from '../src/index.js';

test('the public names are these', () => {
  expect(Object.keys(api).sort()).toEqual([
    'Fr2enError',
    'createLexicon',
    'createTranslator',
    'listModels',
    'modelPath',
    'pullModel',
    'removeModel',
    'segment',
    'splitSentences',
    'translate',
    'verifyModel',
  ]);
});
