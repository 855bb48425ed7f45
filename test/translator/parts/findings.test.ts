import { expect, test } from 'vitest';
import type { Answer, Marian } from '../../../src/marian/types.js';
import { toSettings } from '../../../src/options.js';
import type { Finding } from '../../../src/checks/types.js';
import { translatorOf } from '../../../src/translator/pipeline.js';
import { answerWith, playedWords, renderingOf } from '../../repair/played-marian.js';

/** A model that hands its words through, but for those that `spoilt` replaces, and that never aligns: nothing can be repaired. */
const spoiling = (spoilt: Readonly<Record<string, string>>): Marian => {
  const answer = (unit: string): Answer => {
    const words = playedWords(unit).map((word) => ({ ...word, text: spoilt[word.text] ?? word.text }));
    const { tokens, score, tokenScores, text, spans, truncated } = renderingOf(unit, words);
    return answerWith(unit, [{ tokens, score, tokenScores, text, spans, truncated }]);
  };
  return {
    name: 'spoiling',
    revision: '1',
    fingerprint: '1',
    longestUnit: 80,
    workers: 1,
    aligns: false,
    translate: async (units) => units.map(answer),
    score: async () => [],
    align: async () => [],
    dispose: async () => undefined,
  };
};

const failed = async (french: string, spoilt: Readonly<Record<string, string>>): Promise<readonly [Finding, string, string][]> => {
  const { text, segments } = await translatorOf(spoiling(spoilt), toSettings()).translate(french);
  const sliced = (of: string, spans: Finding['source'] = []): string => spans.map(({ start, end }) => of.slice(start, end)).join('|');
  return segments.flatMap(({ checks }) =>
    checks
      .filter(({ status }) => status === 'failed')
      .map((finding): [Finding, string, string] => [finding, sliced(french, finding.source), sliced(text, finding.target)]),
  );
};

test('spans are those of both documents, wherever the segment is and whatever is masked', async () => {
  const found = await failed('Il pleut.\n\nLe maire a 35 chats et 12 000 lettres.', { '35': '53' });
  const numbers = found.filter(([{ rule }]) => rule === 'numbers');
  expect(numbers.map(([{ detail }, source, target]) => [detail, source, target])).toEqual([
    ['35 is missing', '35', ''],
    ['53 is not in the source', '', '53'],
  ]);
});

test('a finding speaks of what the source has, not of its stand-in', async () => {
  const french = 'Le maire écrit à chat@maison.example et à Anne.';
  const stands = await failed(french, { '9041': 'nothing' });
  expect(stands.map(([{ values }, source]) => [values, source])).toContainEqual([
    { fault: 'missing', number: 'chat@maison.example' },
    'chat@maison.example',
  ]);
});
