import type { Segment } from '../../../../src/server/web/api/types.js';
import { ended, extended, nothing, type Reading } from '../../../../src/server/web/translation/reading.js';

/** A segment as the server sends it. */
export const segment = (text: string, start: number, more: Partial<Segment> = {}): Segment => ({
  id: 0,
  kind: 'sentence',
  source: { text, start, end: start + text.length },
  target: { text: `en(${text})`, start: 0, end: text.length + 4 },
  quotation: { depth: 0, opens: 0, closes: 0 },
  attributions: [],
  origin: 'model',
  checks: [],
  ...more,
});

/** What has been read of a text whose sentences end with a point and are separated by a space each. */
export const readingOf = (text: string, from: Reading = nothing): Reading => {
  let reading: Reading = { ...from, text, fresh: 0 };
  [...text.matchAll(/\S[^.]*\./gu)].forEach((match, id) => {
    reading = extended(reading, id === 0 ? '' : ' ', segment(match[0], match.index, { id }));
  });
  return { ...ended(reading, ''), state: 'done' };
};

/** The French of each piece where it now stands, with a `~` before what is old. */
export const shown = ({ text, pieces }: Reading): string[] =>
  pieces.map(({ from, to, isOld }) => `${isOld ? '~' : ''}${text.slice(from, to)}`);
