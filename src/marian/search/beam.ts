import { choicesOf, type Choices, type Row } from './choices.js';
import type { Decoder, Found, SearchOptions } from './decoder.js';
import { extend, normalisedScore, startAt, toFound, type Path } from './path.js';

/** The open and finished hypotheses of one source. */
interface Beam {
  readonly source: number;
  readonly limit: number;
  /** Best first. */
  readonly open: readonly Row[];
  readonly done: readonly Found[];
}

interface Candidate {
  readonly row: number;
  readonly path: Path;
  readonly token: number;
  readonly score: number;
  readonly sum: number;
}

/**
 * Keeps the best `beams` hypotheses of each source at each step, as CTranslate2 and Marian do: twice as many candidates are considered, so
 * that hypotheses that end leave no gap; finished ones are ranked by normalised score. Deterministic: with equal sums, the better beam goes
 * first, then the lower token.
 *
 * @param limits - for each source, the maximum number of tokens in its answer, end token included; the end is forced there
 * @returns the best hypotheses of each source, best first; none for a dropped one
 */
export const beamSearch = async (decoder: Decoder, limits: readonly number[], options: SearchOptions): Promise<Found[][]> => {
  const { special, nBest } = options;
  const results: Found[][] = limits.map(() => []);
  let beams: Beam[] = limits.map((limit, source) => ({
    source,
    limit,
    open: [{ source, from: source, path: startAt(special.start) }],
    done: [],
  }));
  while (beams.length > 0) {
    const choices = await choicesOf(
      decoder,
      beams.flatMap(({ open }) => open),
      options.beams * 2,
      options,
    );
    const still: Beam[] = [];
    let first = 0;
    for (const beam of beams) {
      const next = advance(beam, choices, first, options);
      first += beam.open.length;
      if (next.open.length > 0 && !isDecided(next, options)) still.push(next);
      else results[beam.source] = [...next.done].sort((a, b) => b.score - a.score).slice(0, nBest);
    }
    beams = still.filter(({ source }) => !options.isDropped(source));
  }
  return results;
};

/** @param first - the row of the beam's first open path */
const advance = (beam: Beam, choices: Choices, first: number, options: SearchOptions): Beam => {
  const { beams, lengthPenalty, special } = options;
  const { source } = beam;
  const length = (beam.open[0]?.path.length ?? 0) + 1;
  const candidates = candidatesOf(beam, choices, first, options);
  const grow = ({ path, token, score, row }: Candidate): Path => extend(path, token, score, choices.alignment?.(row));
  if (length >= beam.limit) {
    const done = beam.open.map(({ path }, index) => {
      const row = first + index;
      const isCut = candidates.find((candidate) => candidate.row === row)?.token !== special.end;
      return toFound(grow({ path, token: special.end, score: choices.endScore(row), row, sum: 0 }), { lengthPenalty, truncated: isCut });
    });
    return { ...beam, open: [], done: [...beam.done, ...done] };
  }
  // an end counts only among the best; lower down it would fill the finished list with rubbish
  const ends = candidates.slice(0, beams).filter(({ token }) => token === special.end);
  const others = candidates.filter(({ token }) => token !== special.end).slice(0, beams);
  return {
    ...beam,
    open: others.map((candidate) => ({ source, from: candidate.row, path: grow(candidate) })),
    done: [...beam.done, ...ends.map((candidate) => toFound(grow(candidate), { lengthPenalty, truncated: false }))],
  };
};

/** The best continuations of all open hypotheses of a source, best first. */
const candidatesOf = (beam: Beam, choices: Choices, first: number, { beams }: SearchOptions): Candidate[] =>
  beam.open
    .flatMap(({ path }, index) => {
      const row = first + index;
      return choices.best(row, beams * 2).map(({ token, score }): Candidate => ({ row, path, token, score, sum: path.sum + score }));
    })
    .sort((a, b) => b.sum - a.sum)
    .slice(0, beams * 2);

/** Whether the search can stop: enough hypotheses have ended and the best open one trails them, or no open one could win at any length. */
const isDecided = ({ open, done, limit }: Beam, { beams, nBest, lengthPenalty }: SearchOptions): boolean => {
  const best = open[0];
  if (!best || done.length < nBest) return false;
  const scores = done.map(({ score }) => score).sort((a, b) => b - a);
  // a sum only falls, so its score could at best be that of the longest answer
  if ((scores[nBest - 1] ?? -Infinity) >= normalisedScore(best.path.sum, limit, lengthPenalty)) return true;
  return done.length >= beams && (scores[0] ?? -Infinity) >= normalisedScore(best.path.sum, best.path.length, lengthPenalty);
};
