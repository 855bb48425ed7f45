import { expect, test } from 'vitest';
import { indefiniteArticle } from '../../../src/languages/en/indefinite-article.js';

test.each(
  'hour honest heir honour MP MEP F-16 SMS RSPCA 8 8th 11 18 800 apple offer umbrella uninformed unidentified unissued urban usher utmost onerous élan Yvonne X-ray NGO'.split(
    ' ',
  ),
)('an %s', (word) => expect(indefiniteArticle(word)).toBe('an'));

test.each(
  'house union European university user one one-off once US UN utility uniform BBC 1 9 118 180 NATO-like walkout U-turn ewe ubiquitous unanimous Ukrainian Ugandan urine usable Utah utopia UNESCO UEFA oneself Ouagadougou Honolulu'.split(
    ' ',
  ),
)('a %s', (word) => expect(indefiniteArticle(word)).toBe('a'));
