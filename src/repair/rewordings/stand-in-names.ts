import type { Lexicon, ProperName } from '../../languages/lexicon.js';
import { holds, type Span } from '../../text/spans.js';
import type { Rewording } from './rewording.js';
import { withNumbersFor } from './stand-ins.js';

/**
 * Gives the model numbers in place of names that it left out. Adjacent names share a number.
 *
 * @param lost - proper names in the source
 */
export const withStandIns = (source: string, lost: readonly ProperName[], lexicon: Lexicon): Rewording | undefined => {
  const runs = runsOf(lexicon.properNames(source), source, lexicon).filter((run) => lost.some(({ start }) => holds(run, start)));
  if (runs.length === 0) return undefined;
  return withNumbersFor(
    source,
    runs.map(({ start, end, english: text }) => ({ start, end, written: (place) => ({ ...place, text }) })),
  );
};

/** Adjacent names, and what is written for them in English. */
interface Run extends Span {
  readonly english: string;
}

/** Adjacent names form one run: Jean Quentovic. */
const runsOf = (names: readonly ProperName[], source: string, lexicon: Lexicon): Run[] => {
  const runs: Run[] = [];
  for (const { start, end, text } of names) {
    const english = lexicon.writtenForm(text);
    const last = runs.at(-1);
    if (last && source.slice(last.end, start) === ' ')
      runs[runs.length - 1] = { start: last.start, end, english: `${last.english} ${english}` };
    else runs.push({ start, end, english });
  }
  return runs;
};
