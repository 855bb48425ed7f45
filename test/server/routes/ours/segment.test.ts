import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentInTurns } from '../../../../src/segmentation/segment-in-turns.js';
import { segment } from '../../../../src/segmentation/segment.js';
import type { Segment } from '../../../../src/segmentation/types.js';
import { frenchText } from '../../../invariants/french.js';
import { post, started } from '../../started.js';
import { conforms, errorOf } from './answers.js';

const inTurns = async (text: string): Promise<Segment[]> => {
  const segments: Segment[] = [];
  for await (const each of segmentInTurns({ text })) segments.push(each);
  return segments;
};

test('a text is taken apart as fr2en segment --json does, without the model', async () => {
  const { url } = await started({ limits: { characters: 100 } });
  const answer = await post(`${url}/v1/segment`, { text: '« Oui », a dit le maire.\n\nPhoto : J. Roy' });
  const found = (await answer.json()) as { readonly segments: object[] };
  expect(found.segments).toMatchObject([
    { id: 0, kind: 'sentence', source: { start: 2, end: 24 }, quotation: { depth: 1 }, attributions: [{ start: 9, end: 23 }] },
    { id: 1, kind: 'attribution', source: { text: 'Photo : J. Roy' } },
  ]);
  await conforms(url, 'Segmentation', found);
  expect(await errorOf(post(`${url}/v1/segment`, { text: 'Oui. '.repeat(30) }))).toEqual([413, 'too_large', expect.any(String)]);
  expect(await errorOf(post(`${url}/v1/segment`, { text: 'Oui.', emit: 'json' }))).toEqual([400, 'bad_request', expect.any(String)]);
});

test('in turns, the segments are those of the whole', async () => {
  await fc.assert(
    fc.asyncProperty(frenchText(), async (text) => {
      expect(await inTurns(text)).toEqual(segment(text));
    }),
  );
});

test('200,000 characters leave the event loop a turn after each chunk', async () => {
  const paragraph = '« Le marché est annulé », a dit M. Roy à la presse. Il pleut depuis lundi sur la ville, selon l’AFP.\n\n';
  const text = paragraph.repeat(2000).slice(0, 200_000);
  await inTurns('Oui.');
  let turns = 0;
  const count = (): void => {
    turns += 1;
    turning = setImmediate(count);
  };
  let turning = setImmediate(count);
  const segments = await inTurns(text);
  clearImmediate(turning);
  for (const { start, end } of segments.slice(-10)) expect(text.slice(start, end)).toMatch(/^\S.*\S$/u);
  expect(segments.length).toBeGreaterThan(3000);
  // chunks end at the first good place after 16,384 characters
  expect(turns).toBeGreaterThanOrEqual(11);
});
