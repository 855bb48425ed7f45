import { setImmediate as turn } from 'node:timers/promises';
import { shifted } from '../text/spans.js';
import { analyse, type Analysis } from './analyse.js';
import { toProseChunks } from './chunks.js';
import type { Prose, Segment } from './types.js';
import { warmUp } from './warm-up.js';

/**
 * The segments that the translator sees, chunk by chunk, with a turn of the event loop after each: a long text never holds the caller's
 * thread for more than a moment. Positions are those of the whole text.
 */
export async function* segmentInTurns(prose: Prose): AsyncGenerator<Segment> {
  let open: Analysis['open'] = [];
  let offset = 0;
  await warmUp();
  for (const { text, blocks } of toProseChunks(prose)) {
    await turn();
    const found = analyse(text, open, blocks);
    for (const segment of found.segments) yield moved(segment, offset);
    open = found.open;
    offset += text.length;
  }
}

const moved = (segment: Segment, by: number): Segment => ({
  ...segment,
  ...shifted(segment, by),
  attributions: segment.attributions.map((attribution) => shifted(attribution, by)),
});
