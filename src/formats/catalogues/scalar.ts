import { countBefore } from '../../text/count-before.js';
import type { Span } from '../../text/spans.js';

/** Where a stretch of a value stands in the file. If both are equally long, each character stands for itself. */
export interface Run extends Span {
  readonly file: Span;
}

/** A string of a file: what a program reads, and where each part of it is written. */
export interface Scalar {
  readonly value: string;
  /** With its quotation marks, signs of a block, prefixes. */
  readonly file: Span;
  /** In order, without gaps. */
  readonly runs: readonly Run[];
}

/** A scalar under construction, read from start to end. */
export interface ScalarBuilder {
  /** Adds text that is written as it is. */
  plain(text: string, start: number): void;
  /** Adds a character, or several, written in another way: an escape, a folded line break. */
  written(text: string, file: Span): void;
  build(file: Span): Scalar;
}

/** A scalar without text yet. */
export const createScalar = (): ScalarBuilder => {
  const runs: Run[] = [];
  const parts: string[] = [];
  let length = 0;
  const written = (text: string, file: Span): void => {
    if (text === '') return;
    runs.push({ start: length, end: length + text.length, file });
    parts.push(text);
    length += text.length;
  };
  return {
    plain: (text, start) => written(text, { start, end: start + text.length }),
    written,
    build: (file) => ({ value: parts.join(''), file, runs }),
  };
};

/** The places of a span of the value, cut at the span's edges. */
export const runsOf = ({ runs }: Scalar, span: Span): Run[] => {
  const found: Run[] = [];
  for (let nth = countBefore(runs.length, (index) => runs[index]!.end <= span.start); nth < runs.length; nth += 1) {
    const run = runs[nth]!;
    if (run.start >= span.end) break;
    found.push(cut(run, span));
  }
  return found;
};

const cut = (run: Run, span: Span): Run => {
  const [start, end] = [Math.max(run.start, span.start), Math.min(run.end, span.end)];
  if (run.end - run.start !== run.file.end - run.file.start) return { start, end, file: run.file };
  return { start, end, file: { start: run.file.start + start - run.start, end: run.file.end - (run.end - end) } };
};

/** The file's span of a span of the value, from its first character to its last. */
export const placeOf = (scalar: Scalar, span: Span): Span => {
  const runs = runsOf(scalar, span);
  const first = runs[0];
  if (first) return { start: first.file.start, end: runs.at(-1)!.file.end };
  // an empty span
  const before = runsOf(scalar, { start: Math.max(0, span.start - 1), end: span.start }).at(-1);
  const at = before?.file.end ?? scalar.file.start;
  return { start: at, end: at };
};
